import type { MemoryGraph } from './graph.ts';

/** A relationship, by the ids of its ends. */
export interface Link {
  readonly source: string;
  readonly target: string;
  readonly relation: string;
}

/** Every relationship that `path` may take: all kinds but those of evidence and of names. */
export function relationships(graph: MemoryGraph): Link[] {
  const all: [source: string, relation: string, target: string | null][] = [];
  for (const { id, publisherId } of graph.articles.values()) all.push([id, 'PUBLISHED_BY', publisherId]);
  for (const { id, articleId, entityId } of graph.mentions.values())
    all.push([id, 'IN', articleId], [id, 'OF', entityId]);
  for (const { id, articleId, speakerId, mentionedIds } of graph.quotes.values()) {
    all.push([id, 'IN', articleId], [id, 'SPOKEN_BY', speakerId]);
    for (const mentioned of mentionedIds) all.push([id, 'MENTIONS', mentioned]);
  }
  for (const { id, personId, organizationId, countryId } of graph.positions.values())
    all.push([personId, 'HOLDS', id], [id, 'AT', organizationId], [id, 'FOR', countryId]);
  for (const { id, articleId, subjectId, objectId, attributedToId } of graph.claims.values()) {
    all.push([id, 'IN', articleId], [id, 'SUBJECT', subjectId], [id, 'OBJECT', objectId]);
    all.push([id, 'ATTRIBUTED_TO', attributedToId]);
  }
  for (const { entityId, eventId } of graph.participations.values()) all.push([entityId, 'PARTICIPATED_IN', eventId]);
  for (const { eventId, locationId } of graph.locations) all.push([eventId, 'LOCATED_IN', locationId]);
  for (const { organizationId, countryId } of graph.nationalities) all.push([organizationId, 'OF', countryId]);
  return all.flatMap(([source, relation, target]) => (target === null ? [] : [{ source, target, relation }]));
}

/** The distance of each node that can be reached, in either direction, within `most` links. */
export function distances(links: readonly Link[], from: string, most: number): ReadonlyMap<string, number> {
  const found = new Map([[from, 0]]);
  for (let distance = 1; distance <= most; distance++) {
    const reached = links.flatMap(({ source, target }) => [
      ...(found.has(source) ? [target] : []),
      ...(found.has(target) ? [source] : []),
    ]);
    for (const id of reached) if (!found.has(id)) found.set(id, distance);
  }
  return found;
}
