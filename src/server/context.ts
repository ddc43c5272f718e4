import type { Graph } from '../graph/graph.ts';

/** What every resolver gets, new for each request. */
export interface Context {
  readonly graph: Graph;
}
