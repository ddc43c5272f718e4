import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Step } from '../../scripts/steps.mjs';
import { answering, boltUri } from './answering.ts';
import { commandFor } from './command.ts';
import { configurationFile } from './configuration.ts';
import { ownPassword, USER } from './first-password.ts';
import { homeIn, makeHome } from './home.ts';
import { removeLeftovers } from './jars.ts';
import { freePort } from './port.ts';
import type { ProgramPaths, Runtime } from './runtime.ts';

type JavaRuntime = Extract<Runtime, { kind: 'java' }>;

/** How long a server may take to write its classes when it ends, in milliseconds. */
const LONGEST_WRITE_MS = 300_000;

interface Options {
  /** Folder of the jars and of the archives, shared by all checkouts of a user. */
  readonly cacheDir: string;
  readonly paths: ProgramPaths;
  readonly step: Step;
  readonly signal?: AbortSignal | undefined;
  readonly exercise?: Exercise | undefined;
}

/** Uses a server as it will be used, so that the archive holds the classes that this takes. It ends when the signal aborts. */
export type Exercise = (server: ServerAccess, givenUp: AbortSignal) => Promise<void>;

/** What a driver needs. */
export interface ServerAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/**
 * The archive of a release's classes as one Java has read and checked them (class data sharing): with it that Java starts
 * the release in half the time. Where there is none yet it is made, by starting the release once on an empty folder.
 *
 * @returns its file; `null` where there is none, without which the release starts too.
 */
export async function classArchive(runtime: JavaRuntime, options: Options): Promise<string | null> {
  const { cacheDir, signal, step } = options;
  const file = join(cacheDir, `neo4j-${runtime.release.version}-java-${runtime.java.build}.jsa`);
  if ((await sizeOf(file)) === null) {
    const making = step('Preparing Neo4j for quick starts; this is done once', () => make(runtime, file, options));
    await making.catch(() => signal?.throwIfAborted());
  }
  return (await sizeOf(file)) ? file : null;
}

async function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(
    ({ size }) => size,
    () => null,
  );
}

/** Makes the archive, or an empty file for a Java that writes none. It gets its name when it is whole. */
async function make(runtime: JavaRuntime, file: string, options: Options): Promise<void> {
  await removeLeftovers(options.cacheDir);
  const folder = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.part`;
  const half = join(folder, 'classes.jsa');
  try {
    await mkdir(folder);
    const isWritten = await startOnce(runtime, folder, half, options);
    if (!isWritten) await writeFile(half, '');
    await onDisk(half);
    await rename(half, file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Starts the release on a folder, has it used when it answers, and ends it.
 *
 * @returns whether it has written its classes.
 * @throws when the signal aborts.
 */
async function startOnce(runtime: JavaRuntime, folder: string, classes: string, options: Options): Promise<boolean> {
  const home = homeIn(folder);
  await makeHome(home);
  const [port, password] = [await freePort(), await ownPassword(home.password)];
  await writeFile(home.configuration, configurationFile(runtime.release, port));
  const { command, args } = await commandFor(runtime, home.folder, port, options.paths, { write: classes });
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const gone = new AbortController();
  const ended = once(child, 'exit').finally(() => gone.abort());
  ended.catch(() => undefined); // told of by `gone`
  try {
    const givenUp = AbortSignal.any([gone.signal, ...(options.signal ? [options.signal] : [])]);
    await answering(port, password, givenUp);
    const access = { uri: boltUri(port), user: USER, password };
    if (!givenUp.aborted) await options.exercise?.(access, givenUp).catch(() => undefined); // it is of use all the same
    options.signal?.throwIfAborted();
    if (gone.signal.aborted) return false;
    child.kill('SIGTERM');
    const force = setTimeout(endWithUs, LONGEST_WRITE_MS);
    const [, signal] = await ended;
    clearTimeout(force);
    return signal === null && (await sizeOf(classes)) !== null;
  } finally {
    endWithUs();
    await ended.catch(() => undefined);
    process.removeListener('exit', endWithUs);
  }
}

/** Waits until a file is on the disk: after a power cut no half may stand under its name, since Java would crash at it. */
async function onDisk(file: string): Promise<void> {
  const handle = await open(file, 'r');
  await handle.sync().finally(() => handle.close());
}
