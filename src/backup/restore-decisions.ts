import { raiseRevision } from '../generated/cypher/admin.ts';
import { existingArticles } from '../generated/cypher/article.ts';
import { addDecisions } from '../generated/cypher/decision.ts';
import type { DecisionInput } from '../generated/cypher/model.ts';
import type { Database } from '../graph/database.ts';
import { lockForArticles } from '../graph/graph-state.ts';
import { batchesOf } from '../ingest/batches.ts';
import type { Redone } from '../suppress/redo-articles.ts';
import { takeDown, takeDownFirst } from '../suppress/suppress-facts.ts';
import type { DecisionLine } from './form.ts';
import { backupLines } from './read-backup.ts';

/** Decisions that are stored in one transaction. */
const BATCH = 1_000;

export interface AddedDecisions {
  readonly added: number;
  /** Articles that the backup says were retracted, and that the graph holds: they stay, and so does what was decided here. */
  readonly contradicted: readonly string[];
}

/**
 * Adds the decisions of a backup to a graph, in which what they suppress goes. Those that are there stay as they are.
 *
 * @throws SuppressionError where an article that holds something of that cannot be read any more
 */
export async function restoreDecisions(database: Database, path: string): Promise<AddedDecisions> {
  let added = 0;
  const contradicted: string[] = [];
  for await (const batch of batchesOf(decisionsOf(path), BATCH)) {
    const { takenDown, ...result } = await addBatch(database, batch);
    if (takenDown.left > 0) await takeDown(database, suppressedIn(batch), undefined, takenDown);
    added += result.added;
    contradicted.push(...result.contradicted);
  }
  return { added, contradicted };
}

/** Decisions stand before all articles. */
async function* decisionsOf(path: string): AsyncGenerator<DecisionInput> {
  for await (const line of backupLines(path)) {
    if (line.kind !== 'decision') return;
    yield input(line);
  }
}

function input({ kind: _, decision: kind, ...line }: DecisionLine): DecisionInput {
  return { kind, ...line };
}

/** Takes down in the same transaction what is suppressed and stated: the first articles of it, if these are many. */
function addBatch(
  database: Database,
  decisions: readonly DecisionInput[],
): Promise<AddedDecisions & { readonly takenDown: Redone }> {
  return database.write(async (run) => {
    await lockForArticles(run);
    const retracted = decisions.filter(({ kind }) => kind === 'RETRACT').map(({ targetId }) => targetId);
    const contradicted = (await existingArticles(run, { ids: retracted })).map(({ id }) => id);
    const there = new Set(contradicted);
    const agreed = decisions.filter(({ kind, targetId }) => kind !== 'RETRACT' || !there.has(targetId));
    const added = await addDecisions(run, { decisions: agreed });
    const takenDown = await takeDownFirst(run, suppressedIn(agreed));
    if (added.length > 0 && takenDown.articles === 0) await raiseRevision(run);
    return { added: added.length, contradicted, takenDown };
  });
}

function suppressedIn(decisions: readonly DecisionInput[]): readonly string[] {
  return decisions.flatMap(({ kind, targetId }) => (kind === 'SUPPRESS' ? [targetId] : []));
}
