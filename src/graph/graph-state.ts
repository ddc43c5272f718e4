import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { graphState, lockGraph } from '../generated/cypher/admin.ts';
import type { Database } from './database.ts';
import { FIRST_SCHEMA } from './first-schema.ts';
import { graphChanged, newerGraph } from './version-errors.ts';
import { FIRST_VERSION, MODEL_VERSION } from './versions.ts';

/** Stages of a rebuild: articles become texts, everything made of them is deleted, articles are made again. */
export type Stage = 'SETTING_ASIDE' | 'CLEARING' | 'BUILDING';

/** What a graph says of itself. */
export interface GraphState {
  /** The version of its model; null for an empty one. */
  readonly version: number | null;
  /** The version that it is being rebuilt for. The graph is incomplete while this is set. */
  readonly building: number | null;
  readonly stage: Stage | null;
  /** The names of the constraints and indexes that were made for it. */
  readonly made: readonly string[];
}

export async function readState(database: Database): Promise<GraphState> {
  const { holdsArticles, ...row } = await graphState(database.reader());
  const version = row.version ?? (holdsArticles ? FIRST_VERSION : null);
  const made = row.made ?? (version === FIRST_VERSION ? FIRST_SCHEMA : []);
  return { version, building: row.building, stage: stageOf(row.stage), made };
}

/**
 * Locks the graph's state: until the transaction ends its version stays, and other writers wait.
 *
 * @throws GraphError `GRAPH_CHANGED` when the graph is not, or no longer, one that this program writes.
 */
export async function lockForArticles(run: Run): Promise<void> {
  const { version, building } = await lockGraph(run, { version: MODEL_VERSION });
  if (version !== MODEL_VERSION || building !== null) throw graphChanged(building ?? version, MODEL_VERSION);
}

/** @throws GraphError `NEWER_GRAPH` for a graph that a newer program has made, or has begun to make */
export function refuseNewer({ version, building }: GraphState, newest: number): void {
  const reached = Math.max(version ?? 0, building ?? 0);
  if (reached > newest) throw newerGraph(reached, newest);
}

function stageOf(text: string | null): Stage | null {
  return text === 'SETTING_ASIDE' || text === 'CLEARING' || text === 'BUILDING' ? text : null;
}
