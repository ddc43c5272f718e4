import type { Graph } from '../graph/nodes.ts';

/** The context of resolvers, new for each request. */
export interface Context {
  readonly graph: Graph;
}
