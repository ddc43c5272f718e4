import { nameKey } from '../../src/graph/name-key.ts';
import { type Article, type Claim, type Entity, held, type MemoryGraph, type Publisher, type Quote } from './graph.ts';
import { typeOfNode } from './ids.ts';
import { earliest, latest } from './order.ts';

/** Whether a node matches a filter; null or a missing condition matches everything. */

export interface Interval {
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface EntityFilter extends Interval {
  readonly name?: string | null;
  readonly country?: string | null;
  readonly kind?: string | null;
}

export interface ArticleFilter extends Interval {
  readonly title?: string | null;
  readonly publisher?: string | null;
}

export interface FactFilter extends Interval {
  readonly publisher?: string | null;
  readonly speaker?: string | null;
  readonly predicate?: string | null;
  readonly subject?: string | null;
  readonly object?: string | null;
}

/** A filter in normal form: two that mean the same are equal. */
export function meaningOf(filter: object): string {
  const meant: Readonly<Record<string, (text: string) => string | null>> = {
    name: nameKey,
    title: nameKey,
    publisher: nameKey,
    from: earliest,
    to: latest,
  };
  const conditions = Object.entries(filter).filter(([, value]) => value != null);
  return JSON.stringify(conditions.map(([key, value]) => [key, meant[key]?.(String(value)) ?? value]).sort());
}

export function isPerson(graph: MemoryGraph, person: Entity, { name, country }: EntityFilter): boolean {
  const offices = [...graph.positions.values()].filter(({ personId }) => personId === person.id);
  const holdsFor = (code: string) =>
    offices.some(({ countryId }) => countryId !== null && held(graph.entities, countryId).isoCode === code);
  return hasPart(person.nameFr, name) && (country == null || holdsFor(country));
}

/** Of organisations and places; and of countries, which have no condition but the name. */
export function isOf(entity: Entity, { name, country }: EntityFilter): boolean {
  return hasPart(entity.nameFr, name) && (country == null || entity.countryCode === country);
}

export function isPublisher({ name }: Publisher, filter: EntityFilter): boolean {
  return hasPart(name, filter.name);
}

export function isEvent(event: Entity, { kind, ...filter }: EntityFilter): boolean {
  return isOf(event, filter) && (kind == null || event.kind === kind) && isWithin(event.date, filter);
}

export function isArticle(graph: MemoryGraph, article: Article, { title, ...filter }: ArticleFilter): boolean {
  return hasPart(article.title, title) && isPublished(graph, article, filter);
}

/** @throws GraphQLError INVALID_ID */
export function checkIds({ subject, object, speaker }: FactFilter): void {
  for (const id of [subject, object, speaker]) if (id != null) typeOfNode(id);
}

export function isClaim(graph: MemoryGraph, claim: Claim, filter: FactFilter): boolean {
  const { predicate, subject, object, speaker } = filter;
  return (
    isEqual(claim.predicate, predicate) &&
    isEqual(claim.subjectId, subject) &&
    isEqual(claim.objectId, object) &&
    isEqual(claim.attributedToId, speaker) &&
    isPublished(graph, held(graph.articles, claim.articleId), filter)
  );
}

export function isQuote(graph: MemoryGraph, quote: Quote, filter: FactFilter): boolean {
  return isEqual(quote.speakerId, filter.speaker) && isPublished(graph, held(graph.articles, quote.articleId), filter);
}

function isPublished(
  graph: MemoryGraph,
  { publishedOn, publisherId }: Article,
  { publisher, ...interval }: ArticleFilter,
): boolean {
  const name = publisherId === null ? null : held(graph.publishers, publisherId).name;
  const isBy = publisher == null || (name !== null && nameKey(name) === nameKey(publisher));
  return isBy && isWithin(publishedOn, interval);
}

/** Something without a date is in no interval. */
function isWithin(date: string | null, { from, to }: Interval): boolean {
  const end = latest(date);
  const isNotBefore = from == null || (end !== null && end >= earliest(from));
  const isNotBehind = to == null || (date !== null && earliest(date) <= (latest(to) ?? ''));
  return isNotBefore && isNotBehind;
}

function hasPart(name: string, part: string | null | undefined): boolean {
  return part == null || nameKey(name).includes(nameKey(part));
}

function isEqual(value: string | null, wanted: string | null | undefined): boolean {
  return wanted == null || value === wanted;
}
