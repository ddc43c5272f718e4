import { commandOf } from '../../scripts/commands.mjs';
import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { raiseRevision } from '../generated/cypher/admin.ts';
import { factsOfArticles } from '../generated/cypher/article.ts';
import { heedSuppressions } from '../ingest/heed-suppressions.ts';
import { readAgain } from '../ingest/read-again.ts';
import type { Differences } from '../reread/compare-facts.ts';
import { replaceArticles } from '../reread/replace-articles.ts';
import { SuppressionError } from './suppression-error.ts';

/** Articles that are written anew in one transaction: Neo4j holds in memory what a transaction writes. */
const BATCH = 50;

/** What was done of what there is to do. */
export interface Redone {
  readonly articles: number;
  /** What came and went in these. */
  readonly differences: Differences;
  /** How many articles are left. */
  readonly left: number;
}

/**
 * Reads the first of these articles again by what is decided now, and puts that in their place, in a transaction that has
 * locked the graph.
 *
 * @param except ids of facts that are to come back, though they are suppressed
 * @throws SuppressionError where an article cannot be read any more
 */
export async function redoArticles(
  run: Run,
  articleIds: readonly string[],
  except: readonly string[] = [],
): Promise<Redone> {
  const ids = articleIds.slice(0, BATCH);
  if (ids.length === 0) return { articles: 0, differences: new Map(), left: 0 };
  const before = await factsOfArticles(run, { ids });
  const rows = await heedSuppressions(run, await readAgain(run, ids, unreadable), except);
  await raiseRevision(run);
  const differences = await replaceArticles(run, rows, before, except);
  return { articles: ids.length, differences, left: articleIds.length - ids.length };
}

function unreadable(id: string, reason: string): never {
  throw new SuppressionError(
    `${id} cannot be read any more: ${reason} Expected an article that can, to leave out or bring back a part of it. ` +
      `To take out all of it: ${commandOf('retract', id)}`,
  );
}
