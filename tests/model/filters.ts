import { nameKey } from '../../src/graph/name-key.ts';
import type { Conditions } from './conditions.ts';
import { type Article, type Claim, type Entity, held, type MemoryGraph, type Publisher, type Quote } from './graph.ts';
import { earliest, latest } from './order.ts';
import { isFoundBy } from './words.ts';

/** Whether a node meets conditions; null is met by everything. */

export function isPerson(graph: MemoryGraph, person: Entity, { name, country, organization }: Conditions): boolean {
  const offices = [...graph.positions.values()].filter(({ personId }) => personId === person.id);
  const isFor = (code: string) =>
    offices.some(({ countryId }) => countryId !== null && held(graph.entities, countryId).isoCode === code);
  const isAt = (id: string) => offices.some(({ organizationId }) => organizationId === id);
  return (
    hasPart(person.nameFr, name) &&
    (country === null || isFor(country)) &&
    (organization === null || isAt(organization))
  );
}

/** Of organisations and places; and of countries, which have no condition but the name. */
export function isOf(entity: Entity, { name, country }: Conditions): boolean {
  return hasPart(entity.nameFr, name) && (country === null || entity.countryCode === country);
}

export function isPublisher({ name }: Publisher, conditions: Conditions): boolean {
  return hasPart(name, conditions.name);
}

export function isEvent(event: Entity, conditions: Conditions): boolean {
  return isOf(event, conditions) && isOneOf(event.kind, conditions.kinds) && isWithin(event.date, conditions);
}

export function isArticle(graph: MemoryGraph, article: Article, conditions: Conditions): boolean {
  const { title, mentions } = conditions;
  const named = () =>
    [...graph.mentions.values()].flatMap((one) => (one.articleId === article.id ? [one.entityId] : []));
  return (
    hasPart(article.title, title) &&
    isPublished(graph, article, conditions) &&
    (mentions === null || hasAll(named(), mentions))
  );
}

export function isClaim(graph: MemoryGraph, claim: Claim, conditions: Conditions): boolean {
  const { predicates, bases, about, subject, object, speaker } = conditions;
  return (
    isOneOf(claim.predicate, predicates) &&
    isOneOf(claim.basis, bases) &&
    (about === null || [claim.subjectId, claim.objectId].includes(about)) &&
    isEqual(claim.subjectId, subject) &&
    isEqual(claim.objectId, object) &&
    isEqual(claim.attributedToId, speaker) &&
    isPublished(graph, held(graph.articles, claim.articleId), conditions)
  );
}

export function isQuote(graph: MemoryGraph, quote: Quote, conditions: Conditions): boolean {
  const { text, speaker, mentions } = conditions;
  return (
    isEqual(quote.speakerId, speaker) &&
    (mentions === null || hasAll(quote.mentionedIds, mentions)) &&
    (text === null || isFoundBy(quote.text, text)) &&
    isPublished(graph, held(graph.articles, quote.articleId), conditions)
  );
}

export function isPublished(
  graph: MemoryGraph,
  { publishedOn, publisherId }: Pick<Article, 'publishedOn' | 'publisherId'>,
  conditions: Pick<Conditions, 'publisher' | 'from' | 'to'>,
): boolean {
  const { publisher } = conditions;
  const name = publisherId === null ? null : held(graph.publishers, publisherId).name;
  const isBy = publisher === null || (name !== null && nameKey(name) === nameKey(publisher));
  return isBy && isWithin(publishedOn, conditions);
}

/** Something without a date is in no interval. */
function isWithin(date: string | null, { from, to }: Pick<Conditions, 'from' | 'to'>): boolean {
  const end = latest(date);
  const isNotBefore = from === null || (end !== null && end >= earliest(from));
  const isNotBehind = to === null || (date !== null && earliest(date) <= (latest(to) ?? ''));
  return isNotBefore && isNotBehind;
}

function hasPart(name: string, part: string | null): boolean {
  return part === null || nameKey(name).includes(nameKey(part));
}

function hasAll(values: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((one) => values.includes(one));
}

function isOneOf(value: string | null, wanted: readonly string[] | null): boolean {
  return wanted === null || (value !== null && wanted.includes(value));
}

function isEqual(value: string | null, wanted: string | null): boolean {
  return wanted === null || value === wanted;
}
