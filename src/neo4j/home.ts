import { chmod, mkdir, readdir, statfs } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { thisCommand } from '../../scripts/commands.mjs';
import { errorMessage } from '../error-message.ts';
import { LocalNeo4jError } from './local-error.ts';

/** With less room than this on the disk Neo4j is not started: it would fail half-way. */
const LEAST_FREE_BYTES = 64 * 2 ** 20;

/** The files of a managed Neo4j, all below one folder (absolute). */
export interface Home {
  readonly folder: string;
  readonly configuration: string;
  readonly password: string;
  readonly logs: string;
  /** What the server prints; new at every start. */
  readonly output: string;
}

export function homeIn(dataDir: string): Home {
  const folder = resolve(dataDir, 'neo4j');
  const logs = join(folder, 'logs');
  return {
    folder,
    logs,
    configuration: join(folder, 'conf', 'neo4j.conf'),
    password: join(folder, 'password'),
    output: join(logs, 'console.log'),
  };
}

/**
 * Makes the folders, open to their owner alone. A data folder that was there keeps its mode when it holds more than this, since
 * it is somebody's: what is ours in it is closed in any case.
 *
 * @throws LocalNeo4jError `FOLDER_NOT_WRITABLE` or `DISK_FULL`.
 */
export async function makeHome({ folder, logs }: Home): Promise<void> {
  try {
    const dataDir = dirname(folder);
    await mkdir(dataDir, { recursive: true });
    if ((await readdir(dataDir)).every((name) => name === basename(folder))) await chmod(dataDir, 0o700);
    for (const part of [folder, logs, join(folder, 'conf'), join(folder, 'data')]) {
      await mkdir(part, { recursive: true });
    }
    await chmod(folder, 0o700);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw diskFull(folder);
    throw new LocalNeo4jError(
      'FOLDER_NOT_WRITABLE',
      `The data folder ${folder} cannot be made: ${errorMessage(error)}. ` +
        `Expected a folder that this user may write to. Give another: DATA_DIR=~/newsgraph-data ${thisCommand()}.`,
      error,
    );
  }
  await checkDisk(folder);
}

/** @throws LocalNeo4jError `DISK_FULL` when there is too little room for a graph. */
export async function checkDisk(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < LEAST_FREE_BYTES) throw diskFull(folder);
}

export function diskFull(folder: string): LocalNeo4jError {
  return new LocalNeo4jError(
    'DISK_FULL',
    `The disk under ${folder} is full. Expected at least ${LEAST_FREE_BYTES / 2 ** 20} MB of room for the graph. ` +
      `Free some space, or put the graph on another disk: DATA_DIR=/path/to/folder ${thisCommand()}.`,
  );
}
