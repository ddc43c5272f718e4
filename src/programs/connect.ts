import type { Config } from '../config.ts';
import type { Database, DatabaseSettings, Execution } from '../graph/database.ts';
import { type OutageWatch, watchOutages } from '../graph/outages.ts';
import type { Exercise } from '../neo4j/class-archive.ts';
import { homeIn } from '../neo4j/home.ts';
import type { LocalNeo4jOptions } from '../neo4j/local-neo4j.ts';
import { NOT_OURS, type UsableNeo4j } from '../neo4j/share-local-neo4j.ts';

/** A database and the Neo4j that was started for it, if any. */
export interface Connection {
  readonly database: Database;
  /** Closes the connection and stops what was started. */
  close(): Promise<void>;
}

/**
 * Opens the database of the settings, or that of a managed Neo4j. Outages are logged when they begin and when they end,
 * and a managed Neo4j that lives but does not answer is restarted.
 *
 * @param start Starts, or finds, a managed Neo4j.
 * @throws GraphError or LocalNeo4jError; nothing is left running then.
 */
export async function connect(
  config: Config,
  start: (options: LocalNeo4jOptions) => Promise<UsableNeo4j>,
  options: Pick<LocalNeo4jOptions, 'log' | 'step' | 'signal' | 'onRestart'> & Pick<DatabaseSettings, 'onStatement'>,
): Promise<Connection> {
  const { neo4j, dataDir, cacheDir, database: name, queryTimeoutMs, javaHome } = config;
  const paths = { path: process.env['PATH'], javaHome };
  const { restart, restartIfSilent, stop, ...server } =
    neo4j.kind === 'given'
      ? { ...neo4j, ...NOT_OURS }
      : { ...(await start({ ...options, dataDir, cacheDir, paths, exercise })), managedLogs: homeIn(dataDir).logs };
  let outages: OutageWatch | undefined;
  const onStatement = (execution: Execution) => {
    options.onStatement?.(execution);
    outages?.observe(execution);
  };
  try {
    const { openDatabase } = await import('../graph/database.ts');
    const database = await openDatabase({ ...server, onStatement, database: name, queryTimeoutMs });
    outages = watchOutages({ ...database, restart, restartIfSilent, log: options.log });
    return {
      database,
      close: async () => {
        outages?.close();
        await database.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const exercise: Exercise = async (server, givenUp) => {
  const { firstStart } = await import('./exercise.ts'); // only for the start that makes the archive
  await firstStart(server, givenUp);
};
