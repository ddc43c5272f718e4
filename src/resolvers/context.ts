import type { Graph } from '../graph/nodes.ts';

/** What every resolver gets, new for each request. */
export interface Context {
  readonly graph: Graph;
}
