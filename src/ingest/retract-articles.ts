import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { raiseRevision } from '../generated/cypher/admin.ts';
import { noteDecisions, withdrawDecisions } from '../generated/cypher/decision.ts';
import type { DecisionInput } from '../generated/cypher/model.ts';
import type { Database } from '../graph/database.ts';
import { lockForArticles } from '../graph/graph-state.ts';
import { type Removed, removeArticles } from './remove-articles.ts';

/** Who has decided something, and why. */
export type Decided = Pick<DecisionInput, 'by' | 'reason'>;

/** Thrown to roll back a transaction that only shows what would go. */
class Shown extends Error {
  readonly removed: Removed;

  constructor(removed: Removed) {
    super('This was only to show what would go.');
    this.removed = removed;
  }
}

/**
 * Takes articles from the graph, in one transaction, and keeps them out: what is left is what the other articles give. Ids
 * of articles that it does not hold change nothing.
 *
 * @throws GraphError when the database refuses, or `GRAPH_CHANGED` when the graph is of another version by now
 */
export function retractArticles(database: Database, articleIds: readonly string[], decided: Decided): Promise<Removed> {
  return database.write(async (run) => {
    const removed = await remove(run, articleIds);
    const at = new Date().toISOString();
    const decisions = removed.articles.map(({ id: targetId, title: about }) => {
      return { id: `decision_RETRACT_${targetId}`, kind: 'RETRACT', targetId, about, at, ...decided };
    });
    await noteDecisions(run, { decisions });
    if (decisions.length > 0) await raiseRevision(run);
    return removed;
  });
}

/** What `retractArticles` would take, found by doing it in a transaction that is rolled back. */
export async function previewRetraction(database: Database, articleIds: readonly string[]): Promise<Removed> {
  try {
    return await database.write(async (run): Promise<never> => {
      throw new Shown(await remove(run, articleIds));
    });
  } catch (error) {
    if (error instanceof Shown) return error.removed;
    throw error;
  }
}

/** Lets articles that were retracted be stored again, and gives the ids of those that were. */
export function permitArticles(database: Database, articleIds: readonly string[]): Promise<readonly string[]> {
  return database.write(async (run) => {
    await lockForArticles(run);
    const permitted = await withdrawDecisions(run, { ids: articleIds, kind: 'RETRACT' });
    if (permitted.length > 0) await raiseRevision(run);
    return permitted.map(({ id }) => id);
  });
}

async function remove(run: Run, articleIds: readonly string[]): Promise<Removed> {
  await lockForArticles(run);
  return removeArticles(run, articleIds);
}
