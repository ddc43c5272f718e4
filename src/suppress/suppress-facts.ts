import { commandOf } from '../../scripts/commands.mjs';
import type { RowOf } from '../cypher-codegen/runtime/functions.ts';
import type { Run } from '../cypher-codegen/runtime/statement.ts';
import {
  articlesThatHeed,
  decidedTargets,
  factsToSuppress,
  noteDecisions,
  withdrawDecisions,
} from '../generated/cypher/decision.ts';
import type { Database } from '../graph/database.ts';
import { cancelled } from '../graph/errors.ts';
import { lockForArticles } from '../graph/graph-state.ts';
import { type Decided, decisionsOn, type Target } from '../ingest/decisions.ts';
import { preview } from '../ingest/preview.ts';
import { addDifferences } from '../reread/compare-facts.ts';
import { type Redone, redoArticles } from './redo-articles.ts';
import { SuppressionError } from './suppression-error.ts';

/** What became of facts, and of the articles that state them. */
export interface Suppression extends Redone {
  readonly facts: readonly Target[];
}

/** Why something is suppressed has to be said. */
export type Reasoned = Decided & { readonly reason: string };

/**
 * Takes claims, quotes, offices and mentions down, and keeps them down: the articles that state them are written anew as if
 * they did not. What is decided and the first 50 articles are one transaction, further ones others; a call that was broken
 * off between them is ended by the same call.
 *
 * @throws SuppressionError where one of the ids is of nothing that the graph holds, or was suppressed already
 * @throws GraphError when the database refuses, `GRAPH_CHANGED` when the graph is of another version by now, `CANCELLED` when
 *   the signal aborts
 */
export async function suppressFacts(
  database: Database,
  ids: readonly string[],
  decided: Reasoned,
  signal?: AbortSignal,
): Promise<Suppression> {
  const { facts, ...begun } = await database.write((run) => suppress(run, ids, decided));
  return { facts, ...(await takeDown(database, ids, signal, begun)) };
}

/** What `suppressFacts` would do first, found by doing it in a transaction that is rolled back. */
export function previewSuppression(
  database: Database,
  ids: readonly string[],
  decided: Reasoned,
): Promise<Suppression> {
  return preview(database, (run) => suppress(run, ids, decided));
}

/**
 * Brings back what was suppressed: the graph is then as if nobody had suppressed it. The last 50 articles and the decision
 * are one transaction; a call that was broken off before is ended by the same call.
 *
 * @throws SuppressionError where one of the ids is not suppressed
 * @throws GraphError as `suppressFacts` does
 */
export function unsuppressFacts(database: Database, ids: readonly string[], signal?: AbortSignal): Promise<Redone> {
  return untilDone(signal, () =>
    database.write(async (run) => {
      await lockForArticles(run);
      const suppressed = await suppressedOf(run, ids);
      refuse(
        ids.filter((id) => !suppressed.has(id)),
        (id) => `${id} is not suppressed. Expected the id of what is, as these show: ${commandOf('decisions')}`,
      );
      const articles = await articlesThatHeed(run, { ids, kind: 'SUPPRESS' });
      const redone = await redoArticles(run, distinct(articles.map(({ id }) => id)), ids);
      if (redone.left === 0) await withdrawDecisions(run, { ids, kind: 'SUPPRESS' });
      return redone;
    }),
  );
}

/** Takes down these facts, where they are suppressed, in all articles that still state them. */
export function takeDown(
  database: Database,
  ids: readonly string[],
  signal?: AbortSignal,
  before?: Redone,
): Promise<Redone> {
  const step = () =>
    database.write(async (run) => {
      await lockForArticles(run);
      return takeDownFirst(run, ids);
    });
  return untilDone(signal, step, before);
}

/** The same in the first of these articles, in a transaction that has locked the graph. */
export async function takeDownFirst(run: Run, ids: readonly string[]): Promise<Redone> {
  const suppressed = [...(await suppressedOf(run, ids))];
  return redoArticles(run, articlesOf(await factsToSuppress(run, { ids: suppressed })));
}

async function suppress(run: Run, ids: readonly string[], decided: Reasoned): Promise<Suppression> {
  await lockForArticles(run);
  const suppressed = await suppressedOf(run, ids);
  const facts = await factsToSuppress(run, { ids });
  const stated = new Set(facts.map(({ id }) => id));
  refuse(
    ids.filter((id) => !stated.has(id)),
    (id) =>
      suppressed.has(id)
        ? `${id} is suppressed already. Expected a fact that is not. To suppress it for another reason, bring it back ` +
          `first: ${commandOf('unsuppress', id)}`
        : `${id} is not in the graph. Expected the id of a fact that it holds, as node(id) of the API gives it.`,
  );
  const newly = facts.filter(({ id }) => !suppressed.has(id)); // others were broken off
  await noteDecisions(run, { decisions: decisionsOn('SUPPRESS', newly, decided) });
  return { facts, ...(await redoArticles(run, articlesOf(facts))) };
}

function articlesOf(facts: readonly RowOf<typeof factsToSuppress>[]): readonly string[] {
  return distinct(facts.flatMap(({ articleIds }) => articleIds));
}

async function suppressedOf(run: Run, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set((await decidedTargets(run, { ids, kind: 'SUPPRESS' })).map(({ id }) => id));
}

/** Takes one step after the other until no article is left. */
async function untilDone(
  signal: AbortSignal | undefined,
  step: () => Promise<Redone>,
  before?: Redone,
): Promise<Redone> {
  let all = before ?? (await step());
  while (all.left > 0) {
    if (signal?.aborted) throw cancelled(signal);
    const { articles, differences, left } = await step();
    all = { articles: all.articles + articles, differences: addDifferences(all.differences, differences), left };
  }
  return all;
}

/** @throws SuppressionError with a line for each of these ids, if there are any */
function refuse(ids: readonly string[], why: (id: string) => string): void {
  if (ids.length > 0) throw new SuppressionError(ids.map(why).join('\n'));
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
