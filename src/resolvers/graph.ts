import { READER_VERSION } from '../extract/reader-version.ts';
import { graphCounts } from '../generated/cypher/graph.ts';
import type { QueryResolvers } from '../generated/graphql.ts';

export const graphQueries: Pick<QueryResolvers, 'graph' | 'reader'> = {
  graph: (_query, _args, { graph }) => graphCounts(graph.run),
  reader: () => ({ version: READER_VERSION }),
};
