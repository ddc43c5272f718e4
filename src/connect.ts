import type { Config } from './config.ts';
import type { Database, DatabaseSettings, Execution } from './graph/database.ts';
import { GraphError } from './graph/errors.ts';
import type { LocalNeo4jOptions } from './graph/local/local-neo4j.ts';
import type { UsableNeo4j } from './graph/local/share-local-neo4j.ts';

/** A database and the Neo4j that was started for it, if any. */
export interface Connection {
  readonly database: Database;
  /** Closes the connection and ends what was started. */
  close(): Promise<void>;
}

/**
 * Opens the database that the settings name; where they name none, that of a managed Neo4j.
 *
 * @param start How a managed Neo4j is had.
 * @throws GraphError or LocalNeo4jError; nothing is left running then.
 */
export async function connect(
  config: Config,
  start: (options: LocalNeo4jOptions) => Promise<UsableNeo4j>,
  options: Pick<LocalNeo4jOptions, 'log' | 'signal'> & Pick<DatabaseSettings, 'onStatement'>,
): Promise<Connection> {
  const { neo4j, dataDir, cacheDir, database: name, queryTimeoutMs, javaHome } = config;
  const paths = { path: process.env['PATH'], javaHome };
  const { restart, stop, ...server } =
    neo4j.kind === 'given'
      ? { ...neo4j, restart: nothing, stop: nothing }
      : await start({ ...options, dataDir, cacheDir, paths });
  const onStatement = (execution: Execution) => {
    options.onStatement?.(execution);
    if (execution.error instanceof GraphError && execution.error.code === 'DISK_FULL') restart();
  };
  try {
    const { openDatabase } = await import('./graph/database.ts');
    const database = await openDatabase({ ...server, onStatement, database: name, queryTimeoutMs });
    return {
      database,
      close: async () => {
        await database.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function nothing(): Promise<void> {}
