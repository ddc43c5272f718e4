/** The part of the graph that the server itself needs to know: none. Resolvers see the whole of it. */
type Graph = object;

/** What every resolver gets, new for each request. */
export interface Context {
  readonly graph: Graph;
}
