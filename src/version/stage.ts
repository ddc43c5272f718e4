import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { lockGraph } from '../generated/cypher/admin.ts';
import type { Database } from '../graph/database.ts';
import type { Stage } from '../graph/graph-state.ts';
import type { JobContext } from '../graph/versions.ts';

/** A rebuild of a graph: what it is for, and where it reports progress. */
export interface Rebuild extends JobContext {
  readonly database: Database;
  /** The version to rebuild it for. */
  readonly target: number;
}

/** The graph's state, locked for this transaction. */
export type Locked = Awaited<ReturnType<typeof lockGraph>>;

/**
 * Runs work in a transaction that holds the graph's lock, if the rebuild is at this stage.
 *
 * @returns null when it is not
 */
export function atStage<T>(
  { database, target }: Rebuild,
  stage: Stage,
  work: (run: Run, graph: Locked) => Promise<T>,
): Promise<T | null> {
  return database.write(async (run) => {
    const graph = await lockGraph(run, { version: target });
    return graph.building === target && graph.stage === stage ? work(run, graph) : null;
  });
}
