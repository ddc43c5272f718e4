import { fileURLToPath } from 'node:url';
import { openDatabase } from '../graph/database.ts';
import { PATIENCE_MS } from '../graph/versions.ts';
import { WarmUp } from '../graph/warm-up.ts';
import type { Exercise } from '../neo4j/class-archive.ts';
import { openGraph } from './open-graph.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** Does with an empty Neo4j what a first start does before it is ready. */
export const firstStart: Exercise = async (server, givenUp) => {
  const database = await openDatabase({ ...server, database: 'neo4j', queryTimeoutMs: PATIENCE_MS });
  try {
    await openGraph(database, [SEEDS], { say: () => undefined, signal: givenUp });
    await new WarmUp(database).planFirst(givenUp, () => undefined);
  } finally {
    await database.close();
  }
};
