import { extractGraph } from '../../src/extract/extract-graph.ts';
import type { ContributionInput } from '../../src/generated/cypher/model.ts';
import { allNames } from '../../src/graph/all-names.ts';
import { lookUpKey } from '../../src/graph/look-up-key.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import type { ArticleRows } from '../../src/ingest/complete-rows.ts';
import { foldedEntity } from './fold.ts';
import { emptyGraph, type MemoryGraph } from './graph.ts';
import { whoIsWho } from './who-is-who.ts';

/** When the articles of the graph in memory are read. */
export const READ_AT = '2026-11-30T19:12:05.123Z';

/** The graph of these texts, in whatever order and however often they come. */
export function graphOfTexts(texts: readonly string[]): MemoryGraph {
  const articles = whoIsWho(texts.map((text) => articleRows(extractGraph(text))));
  const graph = emptyGraph();
  const said = new Map<string, ContributionInput[]>();
  for (const rows of articles.toSorted((a, b) => (a.article.byDate < b.article.byDate ? -1 : 1))) {
    if (graph.articles.has(rows.article.id)) continue;
    for (const one of rows.contributions) said.set(one.entityId, [...(said.get(one.entityId) ?? []), one]);
    add(graph, rows);
  }
  for (const [id, contributions] of said) {
    const entity = foldedEntity(contributions);
    graph.entities.set(id, entity);
    for (const key of allNames(entity).map(lookUpKey))
      graph.names.set(key, new Set([...(graph.names.get(key) ?? []), id]));
  }
  return graph;
}

/** Adds what an article states itself; of what several state the oldest article stays. */
function add(graph: MemoryGraph, rows: ArticleRows): void {
  const { article } = rows;
  graph.articles.set(article.id, { ...article, readAt: READ_AT });
  if (article.publisherId !== null && article.publisherName !== null)
    addNew(graph.publishers, article.publisherId, { id: article.publisherId, name: article.publisherName });
  for (const mention of rows.mentions) graph.mentions.set(mention.id, mention);
  for (const quote of rows.quotes) graph.quotes.set(quote.id, quote);
  for (const claim of rows.claims) graph.claims.set(claim.id, claim);
  for (const evidence of rows.evidence) graph.evidence.set(evidence.id, evidence);
  const oldestFirst = rows.evidence.toSorted((a, b) => (a.byDate < b.byDate ? -1 : 1));
  for (const position of rows.positions) {
    const title = oldestFirst.find(({ ownerId }) => ownerId === position.id)?.title ?? position.title;
    addNew(graph.positions, position.id, { ...position, title });
  }
  for (const participation of rows.participations.toSorted((a, b) => (a.order < b.order ? -1 : 1)))
    addNew(graph.participations, `${participation.entityId} ${participation.eventId}`, participation);
  graph.locations.push(...rows.locations);
  graph.nationalities.push(...rows.nationalities);
}

/** The first value stays. */
function addNew<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}
