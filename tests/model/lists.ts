import {
  type Article,
  type Claim,
  type Entity,
  type Evidence,
  held,
  type MemoryGraph,
  type Mention,
  type Participation,
  type Position,
  type Quote,
} from './graph.ts';
import { asKept, byArticle, byName, byTitle, inText, newestArticleFirst, newestEventFirst, on } from './order.ts';

/** The lists that each node has, from first to last. */

export function mentionsOfEntity(graph: MemoryGraph, id: string): Mention[] {
  const found = [...graph.mentions.values()].filter(({ entityId }) => entityId === id);
  return found.sort(byArticle<Mention>(graph, inText));
}

export function mentionsOfArticle(graph: MemoryGraph, id: string): Mention[] {
  return [...graph.mentions.values()].filter(({ articleId }) => articleId === id).sort(inText);
}

export function articlesOfEntity(graph: MemoryGraph, id: string): Article[] {
  const ids = new Set(mentionsOfEntity(graph, id).map(({ articleId }) => articleId));
  return [...ids].map((articleId) => held(graph.articles, articleId)).sort(newestArticleFirst);
}

export function articlesOfPublisher(graph: MemoryGraph, id: string): Article[] {
  return [...graph.articles.values()].filter(({ publisherId }) => publisherId === id).sort(newestArticleFirst);
}

/** In the order of their first mentions. */
export function entitiesOfArticle(graph: MemoryGraph, id: string): Entity[] {
  const first = new Map<string, Mention>();
  for (const mention of mentionsOfArticle(graph, id)) {
    const known = first.get(mention.entityId);
    if (known === undefined || isBefore(mention, known)) first.set(mention.entityId, mention);
  }
  return [...first.values()].sort(inText).map(({ entityId }) => held(graph.entities, entityId));
}

/** Of two that start at the same place, the shorter one. */
function isBefore(a: Mention, b: Mention): boolean {
  return a.start < b.start || (a.start === b.start && a.end < b.end);
}

export function claimsOfEntity(graph: MemoryGraph, id: string): Claim[] {
  return claims(graph, ({ subjectId, objectId }) => subjectId === id || objectId === id);
}

export function claimsOfSpeaker(graph: MemoryGraph, id: string): Claim[] {
  return claims(graph, ({ attributedToId }) => attributedToId === id);
}

export function claimsOfArticle(graph: MemoryGraph, id: string): Claim[] {
  return claims(graph, ({ articleId }) => articleId === id);
}

export function claims(graph: MemoryGraph, isWanted: (claim: Claim) => boolean): Claim[] {
  return [...graph.claims.values()].filter(isWanted).sort(byArticle<Claim>(graph, asKept));
}

export function quotesOfArticle(graph: MemoryGraph, id: string): Quote[] {
  return quotes(graph, ({ articleId }) => articleId === id);
}

export function quotesOfSpeaker(graph: MemoryGraph, id: string): Quote[] {
  return quotes(graph, ({ speakerId }) => speakerId === id);
}

export function quotes(graph: MemoryGraph, isWanted: (quote: Quote) => boolean): Quote[] {
  return [...graph.quotes.values()].filter(isWanted).sort(byArticle<Quote>(graph, inText));
}

export function evidenceOfOwner(graph: MemoryGraph, id: string): Evidence[] {
  return [...graph.evidence.values()].filter(({ ownerId }) => ownerId === id).sort(byArticle<Evidence>(graph, asKept));
}

export function eventsAtPlace(graph: MemoryGraph, id: string): Entity[] {
  return entities(graph, 'Event', ({ locationId }) => locationId === id).sort(newestEventFirst);
}

export function eventsInCountry(graph: MemoryGraph, isoCode: string | null): Entity[] {
  return entities(graph, 'Event', ({ countryCode }) => countryCode === isoCode).sort(newestEventFirst);
}

export function organizationsOfCountry(graph: MemoryGraph, isoCode: string | null): Entity[] {
  return entities(graph, 'Organization', ({ countryCode }) => countryCode === isoCode).sort(byName);
}

export function entities(graph: MemoryGraph, type: string, isWanted: (entity: Entity) => boolean): Entity[] {
  return [...graph.entities.values()].filter((entity) => entity.type === type && isWanted(entity));
}

export function participationsOf(graph: MemoryGraph, id: string): Participation[] {
  const found = [...graph.participations.values()].filter(({ entityId }) => entityId === id);
  return found.sort(on(({ eventId }) => held(graph.entities, eventId), newestEventFirst));
}

export function participantsOf(graph: MemoryGraph, id: string): Participation[] {
  const found = [...graph.participations.values()].filter(({ eventId }) => eventId === id);
  return found.sort(on(({ entityId }) => held(graph.entities, entityId), byName));
}

export function positionsOfPerson(graph: MemoryGraph, id: string): Position[] {
  return positions(graph, ({ personId }) => personId === id);
}

export function positionsAtOrganization(graph: MemoryGraph, id: string): Position[] {
  return positions(graph, ({ organizationId }) => organizationId === id);
}

export function positionsForCountry(graph: MemoryGraph, id: string): Position[] {
  return positions(graph, ({ countryId }) => countryId === id);
}

function positions(graph: MemoryGraph, isWanted: (position: Position) => boolean): Position[] {
  return [...graph.positions.values()].filter(isWanted).sort(byTitle);
}

/** By name. */
export function entitiesOfQuote(graph: MemoryGraph, { mentionedIds }: Quote): Entity[] {
  return mentionedIds.map((id) => held(graph.entities, id)).sort(byName);
}
