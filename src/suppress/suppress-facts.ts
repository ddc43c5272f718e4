import { commandOf } from '../../scripts/commands.mjs';
import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { raiseRevision } from '../generated/cypher/admin.ts';
import {
  articlesThatHeed,
  decidedTargets,
  factsToSuppress,
  noteDecisions,
  withdrawDecisions,
} from '../generated/cypher/decision.ts';
import type { Database } from '../graph/database.ts';
import { lockForArticles } from '../graph/graph-state.ts';
import { type Decided, decisionsOn, type Target } from '../ingest/decisions.ts';
import { preview } from '../ingest/preview.ts';
import type { Differences } from '../reread/compare-facts.ts';
import { redoArticles } from './redo-articles.ts';
import { SuppressionError } from './suppression-error.ts';

/** What became of facts, and of the articles that state them. */
export interface Suppression {
  readonly facts: readonly Target[];
  /** How many articles were written anew. */
  readonly articles: number;
  /** What came and went in them. */
  readonly differences: Differences;
}

/** Why something is suppressed has to be said. */
export type Reasoned = Decided & { readonly reason: string };

/**
 * Takes claims, quotes, offices and mentions down, all in one transaction, and keeps them down: the articles that state them
 * are written anew as if they did not.
 *
 * @throws SuppressionError where one of the ids is of nothing that the graph holds, or was suppressed already
 * @throws GraphError when the database refuses, or `GRAPH_CHANGED` when the graph is of another version by now
 */
export function suppressFacts(database: Database, ids: readonly string[], decided: Reasoned): Promise<Suppression> {
  return database.write((run) => suppress(run, ids, decided));
}

/** What `suppressFacts` would do, found by doing it in a transaction that is rolled back. */
export function previewSuppression(
  database: Database,
  ids: readonly string[],
  decided: Reasoned,
): Promise<Suppression> {
  return preview(database, (run) => suppress(run, ids, decided));
}

/**
 * Brings back what was suppressed, all in one transaction: the graph is then as if nobody had suppressed it.
 *
 * @throws SuppressionError where one of the ids is not suppressed
 * @throws GraphError as `suppressFacts` does
 */
export function unsuppressFacts(database: Database, ids: readonly string[]): Promise<Omit<Suppression, 'facts'>> {
  return database.write(async (run) => {
    await lockForArticles(run);
    const suppressed = await suppressedOf(run, ids);
    refuse(
      ids.filter((id) => !suppressed.has(id)),
      (id) => `${id} is not suppressed. Expected the id of what is, as these show: ${commandOf('decisions')}`,
    );
    const articles = await articlesThatHeed(run, { ids, kind: 'SUPPRESS' });
    await withdrawDecisions(run, { ids, kind: 'SUPPRESS' });
    return redo(run, distinct(articles.map(({ id }) => id)));
  });
}

async function suppress(run: Run, ids: readonly string[], decided: Reasoned): Promise<Suppression> {
  await lockForArticles(run);
  const suppressed = await suppressedOf(run, ids);
  const found = await factsToSuppress(run, { ids });
  const there = new Set(found.map(({ id }) => id));
  refuse(
    ids.filter((id) => suppressed.has(id) || !there.has(id)),
    (id) =>
      suppressed.has(id)
        ? `${id} is suppressed already. Expected a fact that is not. To suppress it for another reason, bring it back ` +
          `first: ${commandOf('unsuppress', id)}`
        : `${id} is not in the graph. Expected the id of a fact that it holds, as node(id) of the API gives it.`,
  );
  await noteDecisions(run, { decisions: decisionsOn('SUPPRESS', found, decided) });
  return { facts: found, ...(await redo(run, distinct(found.flatMap(({ articleIds }) => articleIds)))) };
}

async function suppressedOf(run: Run, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set((await decidedTargets(run, { ids, kind: 'SUPPRESS' })).map(({ id }) => id));
}

async function redo(run: Run, articleIds: readonly string[]): Promise<Omit<Suppression, 'facts'>> {
  await raiseRevision(run);
  return { articles: articleIds.length, differences: await redoArticles(run, articleIds) };
}

/** @throws SuppressionError with a line for each of these ids, if there are any */
function refuse(ids: readonly string[], why: (id: string) => string): void {
  if (ids.length > 0) throw new SuppressionError(ids.map(why).join('\n'));
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
