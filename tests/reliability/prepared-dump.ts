import type { Database } from '../../src/graph/database.ts';
import { type Dump, plainDump } from '../support/plain-dump.ts';

/** The dump of a graph without the names of its constraints and indexes, which the model does not have. */
export async function preparedDump(database: Database): Promise<Dump> {
  const { nodes, relationships } = await plainDump(database);
  const plain = nodes.map((node) => {
    const { made: _, ...properties } = node.properties;
    return node.labels.includes('Newsgraph') ? { ...node, properties } : node;
  });
  return { nodes: plain, relationships };
}
