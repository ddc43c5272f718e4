import { raiseRevision } from '../generated/cypher/admin.ts';
import { existingArticles } from '../generated/cypher/article.ts';
import { addDecisions, factsToSuppress } from '../generated/cypher/decision.ts';
import type { DecisionInput } from '../generated/cypher/model.ts';
import type { Database } from '../graph/database.ts';
import { lockForArticles } from '../graph/graph-state.ts';
import { batchesOf } from '../ingest/batches.ts';
import { takeDown } from '../suppress/suppress-facts.ts';
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
    const result = await addBatch(database, batch);
    await takeDownStated(database, batch);
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

function addBatch(database: Database, decisions: readonly DecisionInput[]): Promise<AddedDecisions> {
  return database.write(async (run) => {
    await lockForArticles(run);
    const retracted = decisions.filter(({ kind }) => kind === 'RETRACT').map(({ targetId }) => targetId);
    const contradicted = (await existingArticles(run, { ids: retracted })).map(({ id }) => id);
    const there = new Set(contradicted);
    const agreed = decisions.filter(({ kind, targetId }) => kind !== 'RETRACT' || !there.has(targetId));
    const added = await addDecisions(run, { decisions: agreed });
    if (added.length > 0) await raiseRevision(run);
    return { added: added.length, contradicted };
  });
}

/** Takes down what is suppressed and stated: also where a restore was broken off that has added the decision. */
async function takeDownStated(database: Database, decisions: readonly DecisionInput[]): Promise<void> {
  const ids = decisions.flatMap(({ kind, targetId }) => (kind === 'SUPPRESS' ? [targetId] : []));
  const stated = await factsToSuppress(database.reader(), { ids });
  if (stated.length > 0)
    await takeDown(
      database,
      stated.map(({ id }) => id),
    );
}
