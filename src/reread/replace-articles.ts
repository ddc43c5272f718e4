import type { RowOf } from '../cypher-codegen/runtime/functions.ts';
import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { factsOfArticles } from '../generated/cypher/article.ts';
import type { ArticleRows } from '../ingest/complete-rows.ts';
import { removeArticles } from '../ingest/remove-articles.ts';
import { settle } from '../ingest/settle.ts';
import { compareFacts, type Differences } from './compare-facts.ts';

/**
 * Puts articles in the place of what the graph holds of them, in a transaction that has locked it. Who calls it raises the
 * revision.
 *
 * @param articles without what is suppressed
 * @param before what they have stated
 * @param except ids of facts that are to come back, though they are suppressed
 * @returns what came and went
 */
export async function replaceArticles(
  run: Run,
  articles: readonly ArticleRows[],
  before: readonly RowOf<typeof factsOfArticles>[],
  except: readonly string[] = [],
): Promise<Differences> {
  if (articles.length === 0) return new Map();
  const ids = articles.map(({ article }) => article.id);
  const { words } = await removeArticles(run, ids);
  await settle(run, articles, words, except);
  return compareFacts(before, await factsOfArticles(run, { ids }));
}
