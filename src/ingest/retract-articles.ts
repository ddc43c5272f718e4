import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { raiseRevision } from '../generated/cypher/admin.ts';
import { noteDecisions, withdrawDecisions } from '../generated/cypher/decision.ts';
import type { Database } from '../graph/database.ts';
import { lockForArticles } from '../graph/graph-state.ts';
import { type Decided, decisionsOn } from './decisions.ts';
import { preview } from './preview.ts';
import { type Removed, removeArticles } from './remove-articles.ts';
import { settle } from './settle.ts';

/**
 * Takes articles from the graph, in one transaction, and keeps them out: what is left is what the other articles give. Ids
 * of articles that it does not hold change nothing.
 *
 * @throws GraphError when the database refuses, or `GRAPH_CHANGED` when the graph is of another version by now
 */
export function retractArticles(database: Database, articleIds: readonly string[], decided: Decided): Promise<Removed> {
  return database.write(async (run) => {
    const removed = await remove(run, articleIds);
    const targets = removed.articles.map(({ id, title }) => ({ id, about: title }));
    await noteDecisions(run, { decisions: decisionsOn('RETRACT', targets, decided) });
    if (targets.length > 0) await raiseRevision(run);
    return removed;
  });
}

/** What `retractArticles` would take, found by doing it in a transaction that is rolled back. */
export function previewRetraction(database: Database, articleIds: readonly string[]): Promise<Removed> {
  return preview(database, (run) => remove(run, articleIds));
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
  const removed = await removeArticles(run, articleIds);
  await settle(run, [], removed.words);
  return removed;
}
