// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { statement } from './model.ts';

/** How many articles the graph holds, and how many writes it has had. */
export const graphCounts = statement({
  name: 'graph/graph-counts',
  mode: 'READ',
  parameters: {},
  row: { articles: 'INTEGER!', revision: 'INTEGER!' },
  rows: 'one',
  text: `OPTIONAL MATCH (graph:Newsgraph {id: 'graph'})
RETURN COUNT { MATCH (:Article) } AS articles, coalesce(graph.revision, 0) AS revision`,
});
