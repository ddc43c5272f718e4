import type { stepsOn } from '../../scripts/steps.mjs';
import { readConfig } from '../config.ts';
import type { Database } from '../graph/database.ts';
import { PATIENCE_MS } from '../graph/versions.ts';
import { shareLocalNeo4j } from '../neo4j/share-local-neo4j.ts';
import { connect } from './connect.ts';

/** Where a command tells how it goes, and the signal that ends it. */
export type Terminal = ReturnType<typeof stepsOn> & { readonly signal: AbortSignal };

/**
 * Opens the graph of the settings, or of the server that runs, for one command; closes it after use, with what was started
 * for it. Statements may take as long as commands do.
 *
 * @throws ConfigError, GraphError or LocalNeo4jError; nothing is left running then.
 */
export async function onGraph(terminal: Terminal, use: (database: Database) => Promise<void>): Promise<void> {
  const { say: log, step, signal } = terminal;
  const connection = await connect(readConfig(process.env), shareLocalNeo4j, { log, step, signal });
  try {
    await use(connection.database.within(PATIENCE_MS));
  } finally {
    await connection.close();
  }
}
