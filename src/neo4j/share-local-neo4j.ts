import { setTimeout as sleep } from 'node:timers/promises';
import { answering, boltUri } from './answering.ts';
import { ownPassword, USER } from './first-password.ts';
import { portOfHolder } from './folder-lock.ts';
import { noteUse } from './folder-users.ts';
import { homeIn } from './home.ts';
import { LocalNeo4jError } from './local-error.ts';
import { type LocalNeo4j, type LocalNeo4jOptions, startLocalNeo4j } from './local-neo4j.ts';

/** How often a folder is looked at whose holder has no server yet, in milliseconds. */
const POLL_MS = 250;

/** How long the server of another process gets to answer before the folder is looked at again, in milliseconds. */
const PATIENCE_MS = 10_000;

/** A Neo4j that another process runs, or another person: theirs to start again and to end. */
export const NOT_OURS = {
  restart: () => undefined,
  restartIfSilent: async () => undefined,
  stop: async () => undefined,
};

/** What is needed to use a Neo4j and to be done with it. */
export type UsableNeo4j = Pick<LocalNeo4j, 'uri' | 'user' | 'password' | 'restart' | 'restartIfSilent' | 'stop'>;

/**
 * The Neo4j that another process runs on the data folder, such as that of `npm start`, or one started for this process: that
 * ends when nobody else uses it any more.
 *
 * @throws LocalNeo4jError as startLocalNeo4j does, but never `FOLDER_IN_USE`.
 */
export async function shareLocalNeo4j(options: LocalNeo4jOptions): Promise<UsableNeo4j> {
  const home = homeIn(options.dataDir);
  for (;;) {
    try {
      const own = await startLocalNeo4j(options);
      const stop = async () => {
        await own.untilUnused();
        await own.stop();
      };
      return { ...own, stop };
    } catch (error) {
      if (!(error instanceof LocalNeo4jError && error.code === 'FOLDER_IN_USE')) throw error;
    }
    options.signal?.throwIfAborted();
    const leave = await noteUse(home.folder); // before its port is read, so that it is seen by a holder that hides it
    const port = await portOfHolder(home.folder);
    if (port !== null) {
      const password = await ownPassword(home.password);
      const patience = AbortSignal.timeout(PATIENCE_MS);
      await answering(port, password, patience);
      if (!patience.aborted) return { uri: boltUri(port), user: USER, password, ...NOT_OURS, stop: leave };
    }
    await leave();
    await sleep(POLL_MS);
  }
}
