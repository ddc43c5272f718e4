import { readFile, writeFile } from 'node:fs/promises';
import type { Step } from '../../scripts/steps.mjs';
import { answering, answersWithin, boltUri } from './answering.ts';
import { classArchive, type Exercise, type ServerAccess } from './class-archive.ts';
import { commandFor } from './command.ts';
import { type ClassArchive, configurationFile, type Neo4jSettings } from './configuration.ts';
import { ownPassword, USER } from './first-password.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { untilNobodyUses } from './folder-users.ts';
import { checkDisk, diskFull, type Home, homeIn, makeHome } from './home.ts';
import { LocalNeo4jError } from './local-error.ts';
import { endOrphan } from './orphan.ts';
import { freePort } from './port.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { chooseRuntime, type ProgramPaths, type Runtime } from './runtime.ts';
import { checkStore, noteStore } from './store-version.ts';
import { type Supervised, supervise } from './supervise.ts';
import { DOCKER_STORE_VERSION } from './versions.ts';

/** How long a server may say nothing to a question that takes it milliseconds. */
const LONGEST_SILENCE_MS = 10_000;

export interface LocalNeo4jOptions {
  /** Folder of everything that stays: graph, password, logs. */
  readonly dataDir: string;
  /** Folder of the fetched jars, shared by all checkouts of a user. */
  readonly cacheDir: string;
  /** Told of restarts and the like, one line each. */
  readonly log: (line: string) => void;
  /** Tells of long steps as long as they take. */
  readonly step?: Step;
  /** Where programs are found; as the environment says unless given. */
  readonly paths?: ProgramPaths;
  /** Settings of Neo4j in place of ours. */
  readonly settings?: Neo4jSettings;
  /** Gives the start up when it aborts. */
  readonly signal?: AbortSignal | undefined;
  /** Told when a server that had died is up again. */
  readonly onRestart?: () => void;
  /** What a server is used for, on an empty folder, when its classes are archived. */
  readonly exercise?: Exercise;
}

export interface LocalNeo4j extends ServerAccess {
  readonly version: string;
  /** False while a server that has died is started again. */
  isUp(): boolean;
  /** Ends the server if it is up, so that it is started again: what a database needs that could not write to its disk. */
  restart(): void;
  /** Does so when the server lives but answers nobody: its memory is full, or its process stands still. */
  restartIfSilent(): Promise<void>;
  /** Has no other process begin to use the server, and waits until those that do have ended, or the start's signal aborts. */
  untilUnused(): Promise<void>;
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
  const home = homeIn(options.dataDir);
  await makeHome(home);
  const lock = await lockFolder(home.folder);
  try {
    if (lock.orphan) await endOrphan(lock.orphan, options.log);
    const server = await start(home, lock, options);
    let stopped: Promise<void> | undefined;
    const stop = () => {
      stopped ??= server.stop().then(lock.release);
      return stopped;
    };
    const untilUnused = async () => {
      await lock.hideServer();
      await untilNobodyUses(home.folder, options);
    };
    return { ...server, untilUnused, stop };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

type Started = Omit<LocalNeo4j, 'untilUnused'>;

async function start(home: Home, lock: FolderLock, options: LocalNeo4jOptions): Promise<Started> {
  const paths = options.paths ?? { path: process.env['PATH'], javaHome: process.env['JAVA_HOME'] };
  const { step = untold } = options;
  const runtime = await chooseRuntime({ ...options, step, paths });
  const version = runtime.kind === 'java' ? runtime.release.version : DOCKER_STORE_VERSION;
  await checkStore(home.folder, version);
  await noteStore(home.folder, version);
  const password = await ownPassword(home.password);
  const archive = runtime.kind === 'java' ? await classArchive(runtime, { ...options, step, paths }) : null;
  const classes = archive === null ? null : { read: archive };

  const onPort = async (port: number): Promise<Started> => {
    const server = await step('Starting Neo4j', () =>
      run(runtime, home, port, password, lock, { ...options, paths, classes }),
    );
    const restartIfSilent = async () => {
      if (!server.isUp() || (await answersWithin(port, password, LONGEST_SILENCE_MS)) || !server.isUp()) return;
      options.log(
        `Neo4j lives but has answered nothing for ${LONGEST_SILENCE_MS / 1_000} s; it is ended to start it again`,
      );
      server.restart();
    };
    return { uri: boltUri(port), user: USER, password, version, ...server, restartIfSilent };
  };
  return onPort(await freePort()).catch(async (error: unknown) => {
    if (!(error instanceof PortTaken)) throw error;
    return onPort(await freePort());
  });
}

interface StartOptions {
  readonly paths: ProgramPaths;
  readonly classes: ClassArchive | null;
}

async function run(
  runtime: Runtime,
  home: Home,
  port: number,
  password: string,
  lock: FolderLock,
  { paths, settings, signal, log, onRestart, classes }: LocalNeo4jOptions & StartOptions,
): Promise<Supervised> {
  if (runtime.kind === 'java') await writeFile(home.configuration, configurationFile(runtime.release, port, settings));
  let started: ProcessIdentity | null = null;
  return supervise({
    command: await commandFor(runtime, home.folder, port, paths, classes),
    output: home.output,
    onProcess: (server) => {
      started = server;
      return lock.noteServer(server && { process: server, port: null });
    },
    log,
    onRestart,
    whenUp: async (gone) => {
      await answering(port, password, signal ? AbortSignal.any([gone, signal]) : gone);
      signal?.throwIfAborted();
      if (gone.aborted) throw await whyItEnded(home);
      if (started) await lock.noteServer({ process: started, port }); // by now its password is ours
    },
  });
}

const untold: Step = (_what, work) => work();

/** Somebody took the port between our look and the server's. */
class PortTaken extends Error {}

async function whyItEnded({ folder, logs, output }: Home): Promise<Error> {
  const lines = (await readFile(output, 'utf8').catch(() => '')).trimEnd().split('\n');
  const said = lines.join('\n');
  if (/Address already in use/.test(said)) return new PortTaken();
  if (/No space left on device/.test(said)) return diskFull(folder);
  await checkDisk(folder);
  return new LocalNeo4jError(
    'DID_NOT_START',
    `Neo4j ended while it was starting. Expected it to run on ${folder}. Read its last words and mend what they name; ` +
      `more of them is in ${logs}.\n${lines.slice(-8).join('\n')}`,
  );
}
