import { chmod, mkdir, readFile, statfs, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandFor } from './command.ts';
import { configurationFile } from './configuration.ts';
import { logIn, ownPassword, USER } from './first-password.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { LocalNeo4jError } from './local-error.ts';
import { endOrphan } from './orphan.ts';
import { freePort, isListening } from './port.ts';
import { checkStore, noteStore } from './store-version.ts';
import { type Supervised, supervise } from './supervise.ts';
import { DOCKER_STORE_VERSION } from './versions.ts';
import { chooseWay, type ProgramPaths, type Way } from './ways.ts';

/** With less room than this on the disk Neo4j is not started: it would fail half-way. */
const LEAST_FREE_BYTES = 64 * 2 ** 20;

/** How often a starting server is asked whether it answers, in milliseconds. */
const POLL_MS = 25;

/** How often a start that takes its time says so, in milliseconds. */
const STILL_STARTING_MS = 15_000;

export interface LocalNeo4jOptions {
  /** Folder of everything that stays: graph, password, logs. */
  readonly dataDir: string;
  /** Folder of the fetched jars, shared by all checkouts of a user. */
  readonly cacheDir: string;
  /** Told of long steps and of restarts, one line each. */
  readonly log: (line: string) => void;
  /** Where programs are found; as the environment says unless given. */
  readonly paths?: ProgramPaths;
  /** Gives the start up when it aborts. */
  readonly signal?: AbortSignal;
}

export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly version: string;
  /** False while a server that has died is started again. */
  isUp(): boolean;
  /** Ends the server and frees the data folder. The graph stays. */
  stop(): Promise<void>;
}

/**
 * Runs a Neo4j of this program's own on a data folder: loopback only, on a free port, with a password of its own. If it
 * dies it is started again on the same port.
 *
 * @throws LocalNeo4jError when it cannot be run; nothing is left running then, and the folder is free.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const home = resolve(options.dataDir, 'neo4j');
  await makeFolder(home);
  await checkDisk(home);
  const lock = await lockFolder(home);
  try {
    if (lock.orphan) await endOrphan(lock.orphan, options.log);
    const server = await start(home, lock, options);
    return {
      ...server,
      stop: async () => {
        await server.stop();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function start(home: string, lock: FolderLock, options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const paths = options.paths ?? { path: process.env['PATH'], javaHome: process.env['JAVA_HOME'] };
  const way = await chooseWay({ ...options, paths });
  const version = way.kind === 'java' ? way.release.version : DOCKER_STORE_VERSION;
  await checkStore(home, version);
  await noteStore(home, version);
  const password = await ownPassword(join(home, 'password'));

  const onPort = async (port: number): Promise<LocalNeo4j> => {
    const uri = `bolt://127.0.0.1:${port}`;
    const server = await run(way, home, port, password, lock, { ...options, paths });
    return { uri, user: USER, password, version, ...server };
  };
  return onPort(await freePort()).catch(async (error: unknown) => {
    if (!(error instanceof PortTaken)) throw error;
    return onPort(await freePort());
  });
}

async function run(
  way: Way,
  home: string,
  port: number,
  password: string,
  lock: FolderLock,
  options: LocalNeo4jOptions & { readonly paths: ProgramPaths },
): Promise<Supervised> {
  const output = join(home, 'logs', 'console.log');
  if (way.kind === 'java') await writeFile(join(home, 'conf', 'neo4j.conf'), configurationFile(way.release, port));
  return supervise({
    command: await commandFor(way, home, port, options.paths),
    output,
    onProcess: lock.noteServer,
    log: options.log,
    whenUp: async (gone) => {
      const given = options.signal ? AbortSignal.any([gone, options.signal]) : gone;
      await answering(port, password, given, options.log);
      options.signal?.throwIfAborted();
      if (gone.aborted) throw await whyItEnded(home, output);
    },
  });
}

/** Resolves when Neo4j answers statements, or when it is of no use to wait any longer. */
async function answering(port: number, password: string, givenUp: AbortSignal, log: (line: string) => void) {
  const slow = setInterval(() => log('Neo4j is still starting'), STILL_STARTING_MS);
  try {
    while (!givenUp.aborted && !(await isListening(port))) await sleep(POLL_MS);
    while (!givenUp.aborted && !(await canLogIn(port, password))) await sleep(POLL_MS);
  } finally {
    clearInterval(slow);
  }
}

async function canLogIn(port: number, password: string): Promise<boolean> {
  try {
    await logIn(`bolt://127.0.0.1:${port}`, password);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^(ServiceUnavailable|SessionExpired|Neo\.\w+\.(Database|General)\.DatabaseUnavailable)$/.test(code))
      return false;
    throw error;
  }
}

class PortTaken extends Error {}

async function whyItEnded(home: string, output: string): Promise<Error> {
  const lines = (await readFile(output, 'utf8').catch(() => '')).trimEnd().split('\n');
  const said = lines.join('\n');
  if (/Address already in use/.test(said)) return new PortTaken();
  if (/No space left on device/.test(said)) return diskFull(home);
  await checkDisk(home);
  return new LocalNeo4jError(
    'DID_NOT_START',
    `Neo4j ended while it was starting. Expected it to run on ${home}. Read its last words and mend what they name; ` +
      `more of them is in ${join(home, 'logs')}.\n${lines.slice(-8).join('\n')}`,
  );
}

async function makeFolder(home: string): Promise<void> {
  try {
    for (const folder of [home, join(home, 'conf'), join(home, 'logs'), join(home, 'data')]) {
      await mkdir(folder, { recursive: true });
    }
    await chmod(home, 0o700);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw diskFull(home);
    throw new LocalNeo4jError(
      'FOLDER_NOT_WRITABLE',
      `The data folder ${home} cannot be made: ${error instanceof Error ? error.message : error}. ` +
        'Expected a folder that this user may write to. Give another: DATA_DIR=~/newsgraph-data npm start.',
      error,
    );
  }
}

async function checkDisk(home: string): Promise<void> {
  const { bavail, bsize } = await statfs(home);
  if (bavail * bsize < LEAST_FREE_BYTES) throw diskFull(home);
}

function diskFull(home: string): LocalNeo4jError {
  return new LocalNeo4jError(
    'DISK_FULL',
    `The disk under ${home} is full. Expected at least ${LEAST_FREE_BYTES / 2 ** 20} MB of room for the graph. ` +
      'Free some space, or put the graph on another disk: DATA_DIR=/path/to/folder npm start.',
  );
}
