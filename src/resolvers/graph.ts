import { graphCounts } from '../generated/cypher/graph.ts';
import type { QueryResolvers } from '../generated/graphql.ts';

export const graphQueries: Pick<QueryResolvers, 'graph'> = {
  graph: (_query, _args, { graph }) => graphCounts(graph.run),
};
