import type { Run } from '../cypher-codegen/runtime/statement.ts';
import type { ArticleGraph } from '../extract/article-graph.ts';
import { isOwn } from '../extract/reader.ts';
import { raiseRevision } from '../generated/cypher/admin.ts';
import { existingArticles, readingsHeld } from '../generated/cypher/article.ts';
import { decidedTargets } from '../generated/cypher/decision.ts';
import type { Database } from '../graph/database.ts';
import { GraphError } from '../graph/errors.ts';
import { lockForArticles } from '../graph/graph-state.ts';
import { articleRows } from './article-rows.ts';
import type { ArticleRows } from './complete-rows.ts';
import { heedSuppressions } from './heed-suppressions.ts';
import { type Became, countingReading, type HeldReading } from './readings/counting-reading.ts';
import { removeArticles } from './remove-articles.ts';
import { settle } from './settle.ts';

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
  const gone = replaced.length === 0 ? [] : (await removeArticles(run, replaced)).words;
  await settle(run, await heedSuppressions(run, [...written.values()]), gone);
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
