import type {
  ArticleLineFragment,
  ClaimFactsFragment,
  OfficeFactsFragment,
  WordsFragment,
} from '../../../generated/explorer.ts';
import type { EntityType } from '../address/place.ts';
import type { Picture } from '../picture/picture.ts';
import type { Texts } from '../texts/texts.ts';

/** What stands behind a link. */
export interface LinkFacts {
  readonly claims: readonly ClaimFactsFragment[];
  readonly offices: readonly OfficeFactsFragment[];
}

/** Ids are the same on every machine, so they are names and no addresses. */
const PREFIX = 'urn:newsgraph:';

/** What schema.org has no word for: who does what to whom, and whether that is denied. */
const CONTEXT = ['https://schema.org', { newsgraph: PREFIX }];

/** Keys and values of annotations: https://www.w3.org/TR/annotation-model/. */
const ANNOTATIONS = 'http://www.w3.org/ns/anno.jsonld';

const TYPES: Readonly<Record<EntityType, string>> = {
  Person: 'Person',
  Organization: 'Organization',
  Country: 'Country',
  Place: 'Place',
  Event: 'Event',
};

/**
 * What is shown as JSON-LD: entities, claims, offices and articles in the words of schema.org, and a web annotation for the words
 * that each fact rests on. `start` and `end` count UTF-16 code units, and each annotation says so.
 *
 * @param origin Where the explorer is served, such as `http://127.0.0.1:4000`.
 */
export function jsonLdOf(
  { nodes }: Picture,
  facts: readonly LinkFacts[],
  origin: string,
  texts: Pick<Texts, 'relations'>,
): string {
  const graph = new Map<string, object>();
  const add = (id: string, node: object) => graph.set(id, { '@id': nameOf(id), ...node });
  for (const { id, type, name } of nodes) add(id, { '@type': TYPES[type], name, url: `${origin}/explore/${id}` });
  const articles = new Map<string, ArticleLineFragment>();
  const annotations: object[] = [];
  const rest = (id: string, words: WordsFragment) => {
    articles.set(words.article.id, words.article);
    annotations.push(annotationOf(id, words));
  };
  for (const claim of facts.flatMap(({ claims }) => claims)) {
    add(claim.id, claimOf(claim, texts));
    rest(claim.id, claim.evidence);
  }
  for (const office of facts.flatMap(({ offices }) => offices)) {
    if (graph.has(office.id)) continue; // of two, such as a body and its country
    add(office.id, officeOf(office));
    rest(office.id, office.evidence);
  }
  for (const article of articles.values())
    add(article.id, { ...articleOf(article), url: `${origin}/explore/${article.id}` });
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': [...graph.values(), ...annotations] }, null, 2)}\n`;
}

function claimOf(
  { subject, predicate, object, polarity, basis, attributedTo, date, evidence }: ClaimFactsFragment,
  texts: Pick<Texts, 'relations'>,
) {
  return {
    '@type': 'Claim',
    name: `${subject.name} ${texts.relations[predicate]} ${object.name}`,
    about: [reference(subject), reference(object)],
    appearance: reference(evidence.article),
    ...(date && { temporal: date }),
    ...(attributedTo && { author: reference(attributedTo) }),
    'newsgraph:subject': reference(subject),
    'newsgraph:predicate': predicate,
    'newsgraph:object': reference(object),
    'newsgraph:polarity': polarity,
    'newsgraph:basis': basis,
  };
}

function officeOf({ title, person, organization, country }: OfficeFactsFragment) {
  const holders = [organization, country].filter((holder) => holder !== null);
  return {
    '@type': 'Role',
    roleName: title,
    'newsgraph:person': reference(person),
    'newsgraph:of': holders.map(reference),
  };
}

function articleOf({ title, publishedOn, publisher }: ArticleLineFragment) {
  return {
    '@type': 'NewsArticle',
    headline: title,
    ...(publishedOn && { datePublished: publishedOn }),
    ...(publisher && { publisher: { ...reference(publisher), '@type': 'Organization', name: publisher.name } }),
  };
}

function annotationOf(fact: string, { text, start, end, article }: WordsFragment) {
  return {
    '@context': ANNOTATIONS,
    id: `${nameOf(fact)}#evidence`,
    type: 'Annotation',
    motivation: 'describing',
    body: nameOf(fact),
    target: {
      source: nameOf(article.id),
      selector: [
        { type: 'TextQuoteSelector', exact: text },
        { type: 'TextPositionSelector', start, end, 'newsgraph:unit': 'UTF-16 code unit' },
      ],
    },
  };
}

function reference({ id }: { readonly id: string }) {
  return { '@id': nameOf(id) };
}

function nameOf(id: string): string {
  return `${PREFIX}${id}`;
}
