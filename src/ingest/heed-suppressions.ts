import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { anySuppression, decidedTargets, heedDecisions } from '../generated/cypher/decision.ts';
import type { ArticleRows } from './complete-rows.ts';
import { decisionId } from './decisions.ts';
import { factIds, withoutSuppressed } from './without-suppressed.ts';

/**
 * Articles without what is suppressed by now; whoever writes them has locked the graph before.
 *
 * @param except ids of facts that are to come back
 */
export async function heedSuppressions(
  run: Run,
  articles: readonly ArticleRows[],
  except: readonly string[] = [],
): Promise<readonly ArticleRows[]> {
  if (!(await anySuppression(run)).found) return articles;
  const found = await decidedTargets(run, { ids: articles.flatMap(factIds), kind: 'SUPPRESS' });
  const ids = new Set(found.map(({ id }) => id));
  for (const id of except) ids.delete(id);
  return ids.size === 0 ? articles : articles.map((rows) => withoutSuppressed(rows, ids));
}

/** Notes by which decisions articles that were written lack something. */
export async function noteHeeded(run: Run, articles: readonly ArticleRows[]): Promise<void> {
  const heeded = articles.flatMap(({ article, suppressed }) =>
    suppressed.map((id) => ({ articleId: article.id, decisionId: decisionId('SUPPRESS', id) })),
  );
  if (heeded.length > 0) await heedDecisions(run, { heeded });
}
