import type { Run } from '../cypher-codegen/runtime/statement.ts';
import type { ArticleGraph } from '../extract/article-graph.ts';
import { isOwn } from '../extract/reader.ts';
import { raiseRevision, takeTexts } from '../generated/cypher/admin.ts';
import { createArticles, existingArticles, readingsHeld } from '../generated/cypher/article.ts';
import { createClaims } from '../generated/cypher/claim.ts';
import { decidedTargets } from '../generated/cypher/decision.ts';
import { mergeLocations, mergeParticipations } from '../generated/cypher/event.ts';
import { createEvidence } from '../generated/cypher/evidence.ts';
import { createMentions } from '../generated/cypher/mention.ts';
import { mergeNationalities } from '../generated/cypher/organization.ts';
import { mergePositions, titlePositions } from '../generated/cypher/position.ts';
import { namePublishers } from '../generated/cypher/publisher.ts';
import { createQuotes } from '../generated/cypher/quote.ts';
import type { Database } from '../graph/database.ts';
import { GraphError } from '../graph/errors.ts';
import { lockForArticles } from '../graph/graph-state.ts';
import { addContributions } from './add-contributions.ts';
import { articleRows } from './article-rows.ts';
import type { ArticleRows } from './complete-rows.ts';
import { heedSuppressions, noteHeeded } from './heed-suppressions.ts';
import { type Became, countingReading, type HeldReading } from './readings/counting-reading.ts';
import { removeArticles } from './remove-articles.ts';
import { addLinks } from './store-links.ts';

/** What became of an article: one that was retracted stays out; of one that is there another reading may count. */
export type Stored = 'created' | Became | 'retracted before';

/**
 * Writes the graphs of articles in one transaction: all of them or nothing. An article whose text the graph already
 * holds, to the letter, changes nothing. Says for each, in order, what became of it.
 *
 * @throws GraphError when the database refuses, or `GRAPH_CHANGED` when the graph is of another version by now
 */
export function storeArticles(database: Database, graphs: readonly ArticleGraph[]): Promise<readonly Stored[]> {
  return storeRows(
    database,
    graphs.map((graph) => articleRows(graph)),
  );
}

/** The same for rows that were made before, on another thread for instance. */
export async function storeRows(database: Database, articles: readonly ArticleRows[]): Promise<readonly Stored[]> {
  const write = () =>
    database.write(async (run) => {
      await lockForArticles(run);
      return createMissing(run, articles);
    });
  return write().catch((error: unknown) => {
    if (error instanceof GraphError && error.code === 'CONFLICT') return write(); // another writer was first
    throw error;
  });
}

/**
 * Writes the articles that the graph does not hold, and those of which it holds a reading that counts less, without what is
 * suppressed of them, in a transaction that has locked it. If there are any, the graph's revision rises by one.
 */
export async function createMissing(run: Run, articles: readonly ArticleRows[]): Promise<readonly Stored[]> {
  const ids = articles.map(({ article }) => article.id);
  const imported = articles.flatMap(({ article }) => (isOwn({ name: article.readerName }) ? [] : [article.id]));
  const retracted = new Set((await decidedTargets(run, { ids, kind: 'RETRACT' })).map(({ id }) => id));
  const present = await readingsHeld(run, { ids, imported });
  const held = new Map<string, HeldReading>(present.map(({ id, ...reading }) => [id, reading]));
  const written = new Map<string, ArticleRows>();
  const stored = articles.map((rows): Stored => {
    const { id } = rows.article;
    const other = held.get(id);
    const became = other === undefined ? 'created' : countingReading(other, rows.article);
    if (retracted.has(id)) return 'retracted before';
    if (became !== 'created' && became !== 'replaced') return became;
    held.set(id, rows.article);
    written.set(id, rows);
    return became;
  });
  if (written.size === 0) return stored;
  await raiseRevision(run);
  const replaced = present.flatMap(({ id }) => (written.has(id) ? [id] : []));
  if (replaced.length > 0) await removeArticles(run, replaced);
  await writeArticles(run, await heedSuppressions(run, [...written.values()]));
  return stored;
}

/** Those of these articles that are not to be created as they are read here, with why. */
export async function knownArticles(
  run: Run,
  ids: readonly string[],
): Promise<Map<string, 'already there' | 'retracted before'>> {
  const [present, retracted] = [
    await existingArticles(run, { ids }),
    await decidedTargets(run, { ids, kind: 'RETRACT' }),
  ];
  return new Map([
    ...retracted.map(({ id }) => [id, 'retracted before'] as const),
    ...present.map(({ id }) => [id, 'already there'] as const),
  ]);
}

/** Writes articles that are not in the graph, just as their rows are, in a transaction that has locked it. */
export async function writeArticles(run: Run, articles: readonly ArticleRows[]): Promise<void> {
  await createArticles(run, {
    articles: articles.map(({ article }) => article),
    readAt: new Date().toISOString(),
  });
  await noteHeeded(run, articles);
  await takeTexts(run, { ids: articles.map(({ article }) => article.id) });
  await addContributions(
    run,
    articles.flatMap(({ contributions }) => contributions),
  );
  await createMentions(run, { mentions: articles.flatMap(({ mentions }) => mentions) });
  await createQuotes(run, { quotes: articles.flatMap(({ quotes }) => quotes) });
  await mergePositions(run, { positions: articles.flatMap(({ positions }) => positions) });
  await createClaims(run, { claims: articles.flatMap(({ claims }) => claims) });
  await createEvidence(run, { evidence: articles.flatMap(({ evidence }) => evidence) });
  await addLinks(run, articles);
  await mergeParticipations(run, { participations: articles.flatMap(({ participations }) => participations) });
  await mergeLocations(run, { locations: articles.flatMap(({ locations }) => locations) });
  await mergeNationalities(run, { nationalities: articles.flatMap(({ nationalities }) => nationalities) });
  await titlePositions(run, { ids: idsOf(articles.flatMap(({ positions }) => positions.map(({ id }) => id))) });
  await namePublishers(run, { ids: idsOf(articles.flatMap(({ article }) => article.publisherId ?? [])) });
}

const idsOf = (ids: readonly string[]) => [...new Set(ids)];
