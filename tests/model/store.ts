import { extractGraph } from '../../src/extract/extract-graph.ts';
import { READER_VERSION } from '../../src/extract/reader-version.ts';
import { type ArticleRows, articleRows } from '../../src/ingest/article-rows.ts';
import { type Entity, emptyGraph, held, type MemoryGraph } from './graph.ts';
import { mergedEntity } from './merged-entity.ts';

/** When the articles of the graph in memory are read. */
export const READ_AT = '2026-11-30T19:12:05.123Z';

/** The graph after these articles have been read and stored in this order. */
export function graphOfTexts(texts: readonly string[]): MemoryGraph {
  const graph = emptyGraph();
  for (const text of texts) store(graph, articleRows(extractGraph(text)));
  return graph;
}

/** Adds an article; one that is there already changes nothing. */
function store(graph: MemoryGraph, rows: ArticleRows): void {
  const { article } = rows;
  if (graph.articles.has(article.id)) return;
  graph.articles.set(article.id, { ...article, reader: READER_VERSION, readAt: READ_AT });
  if (article.publisherId !== null && article.publisherName !== null)
    addNew(graph.publishers, article.publisherId, { id: article.publisherId, name: article.publisherName });
  for (const entity of rows.entities)
    graph.entities.set(entity.id, mergedEntity(graph.entities.get(entity.id), { ...entity, locationId: null }));
  for (const { key, entityId } of rows.names)
    graph.names.set(key, new Set([...(graph.names.get(key) ?? []), entityId]));
  for (const mention of rows.mentions) graph.mentions.set(mention.id, mention);
  for (const quote of rows.quotes) graph.quotes.set(quote.id, quote);
  for (const position of rows.positions) addNew(graph.positions, position.id, position);
  for (const claim of rows.claims) graph.claims.set(claim.id, claim);
  for (const evidence of rows.evidence) graph.evidence.set(evidence.id, evidence);
  for (const participation of rows.participations)
    addNew(graph.participations, `${participation.entityId} ${participation.eventId}`, participation);
  for (const location of rows.locations) locate(graph, location);
  graph.nationalities.push(...rows.nationalities);
}

/** The first value stays. */
function addNew<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}

/** A place wins over a country; of several places the last wins, of several countries the first. */
function locate(graph: MemoryGraph, location: ArticleRows['locations'][number]): void {
  const event: Entity = held(graph.entities, location.eventId);
  const locationId = location.precise ? location.locationId : (event.locationId ?? location.locationId);
  graph.entities.set(event.id, { ...event, locationId });
  graph.locations.push(location);
}
