import { graphCounts } from '../../src/generated/cypher/graph.ts';
import type { Database } from '../../src/graph/database.ts';

/** How many writes the graph has had. */
export async function revisionOf(database: Database): Promise<number> {
  return (await graphCounts(database.reader())).revision;
}
