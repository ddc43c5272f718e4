import type { Database } from '../../src/graph/database.ts';

/** How many writes the graph has had. */
export async function revisionOf(database: Database): Promise<number> {
  const text = "MATCH (graph:Newsgraph {id: 'graph'}) RETURN toFloat(graph.revision) AS revision";
  const [row] = await database.reader()({ name: 'tests/revision', mode: 'READ', text }, {});
  return Number(row?.['revision']);
}
