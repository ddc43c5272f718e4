import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { lockGraph } from '../generated/cypher/admin.ts';
import type { Database } from '../graph/database.ts';
import type { Stage } from '../graph/graph-state.ts';
import type { Telling } from '../graph/versions.ts';

/** A graph that is built anew, and who is told of it. */
export interface Way extends Telling {
  readonly database: Database;
  /** The version that it is built for. */
  readonly target: number;
}

/** The graph as its lock has it: nobody else changes it in this transaction. */
export type Locked = Awaited<ReturnType<typeof lockGraph>>;

/**
 * Runs work in a transaction that holds the graph's lock, if the graph is at this stage of this way.
 *
 * @returns null when it is not
 */
export function atStage<T>(
  { database, target }: Way,
  stage: Stage,
  work: (run: Run, graph: Locked) => Promise<T>,
): Promise<T | null> {
  return database.write(async (run) => {
    const graph = await lockGraph(run, { version: target });
    return graph.building === target && graph.stage === stage ? work(run, graph) : null;
  });
}
