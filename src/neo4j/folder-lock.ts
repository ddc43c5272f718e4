import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { thisCommand } from '../../scripts/commands.mjs';
import { LocalNeo4jError } from './local-error.ts';
import { identify, isStill, type ProcessIdentity } from './process-identity.ts';

const identity = z.object({ pid: z.number(), started: z.string() });
const lockFile = z.object({ owner: identity, server: identity.nullable(), port: z.number().nullable() });
type Holder = z.infer<typeof lockFile>;

/** A server, and the Bolt port at which others find it; `null` until it answers. */
export interface NotedServer {
  readonly process: ProcessIdentity;
  readonly port: number | null;
}

/** A data folder that is ours. */
export interface FolderLock {
  /** The server that a killed owner left running on the folder, if any. */
  readonly orphan: ProcessIdentity | null;
  /** Notes the server that runs on the folder now, for whoever finds the lock after we were killed. */
  noteServer(server: NotedServer | null): Promise<void>;
  /** Has no other process find the server from now on. */
  hideServer(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the data folder for this process. The lock of a process that is no more, killed or of a former boot, is stale and
 * taken over.
 *
 * @throws LocalNeo4jError `FOLDER_IN_USE` when another process has it.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = lockIn(folder);
  const owner = await identify(process.pid);
  if (owner === null) throw new Error('This process cannot see itself.');
  const mine = `${file}.${process.pid}`;
  let noted: NotedServer | null = null;
  let isHidden = false;
  const write = () => {
    const port = isHidden ? null : (noted?.port ?? null);
    const holder: Holder = { owner, server: noted?.process ?? null, port };
    return writeFile(mine, JSON.stringify(holder));
  };
  const replace = async () => {
    await write();
    await rename(mine, file);
  };

  let orphan: ProcessIdentity | null = null;
  await write();
  try {
    while (!(await linked(mine, file))) {
      const holder = await readHolder(file);
      if (holder === null) continue; // released in between
      if (await isStill(holder.owner)) throw inUse(folder, holder.owner.pid);
      if (holder.server && (await isStill(holder.server))) orphan = holder.server;
      await removeStale(file, holder);
    }
  } finally {
    await rm(mine, { force: true });
  }

  return {
    orphan,
    noteServer: (server) => {
      noted = server;
      return replace();
    },
    hideServer: () => {
      isHidden = true;
      return replace();
    },
    release: () => rm(file, { force: true }),
  };
}

/** The port of the server that another process runs on the folder; `null` when none runs, or is to be found. */
export async function portOfHolder(folder: string): Promise<number | null> {
  const holder = await readHolder(lockIn(folder));
  return holder && (await isStill(holder.owner)) ? holder.port : null;
}

function lockIn(folder: string): string {
  return join(folder, 'lock.json');
}

/** A hard link either gets the name or fails: no two processes get it. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds the lock; `null` when nobody does. A file that nobody can read counts as stale. */
async function readHolder(file: string): Promise<Holder | null> {
  try {
    return lockFile.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return { owner: { pid: 0, started: 'unreadable' }, server: null, port: null };
  }
}

/** Takes a stale lock away, unless another process was quicker and the lock is already its own: that one is put back. */
async function removeStale(file: string, stale: Holder): Promise<void> {
  const aside = `${file}.stale.${process.pid}`;
  await rename(file, aside).catch(() => undefined);
  const taken = await readHolder(aside);
  if (taken && JSON.stringify(taken) !== JSON.stringify(stale)) await linked(aside, file);
  await rm(aside, { force: true });
}

function inUse(folder: string, pid: number): LocalNeo4jError {
  return new LocalNeo4jError(
    'FOLDER_IN_USE',
    `The data folder ${folder} is in use by process ${pid}. Expected one server for a folder. ` +
      `Use the server that runs, stop it (kill ${pid}), or start this one on another folder: DATA_DIR=.data-2 ${thisCommand()}.`,
  );
}
