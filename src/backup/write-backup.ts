import { createWriteStream } from 'node:fs';
import { access, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { commandOf } from '../../scripts/commands.mjs';
import { errorMessage } from '../error-message.ts';
import { graphSources } from '../generated/cypher/admin.ts';
import type { Database } from '../graph/database.ts';
import { GraphError } from '../graph/errors.ts';
import { readState, refuseNewer } from '../graph/graph-state.ts';
import { type JobContext, MODEL_VERSION } from '../graph/versions.ts';
import { progress } from '../version/progress.ts';
import { BackupError } from './backup-error.ts';
import { type Sources, sourceLines } from './source-lines.ts';

/** How often a backup begins again since somebody has written meanwhile. */
const ATTEMPTS = 3;

/** What a backup holds, and the bytes of its file. */
export interface Backup extends Sources {
  readonly bytes: number;
}

/**
 * Writes what the graph is made of into a file: whole, or not at all. Nothing is locked: a graph that somebody writes to
 * meanwhile is read again, so that the file is the graph of one revision.
 *
 * @param path of the file, beside which it is written under another name first
 * @param force whether a file that is there may be replaced
 * @throws BackupError for a file that is there or cannot be written, or a graph that changes all the time
 * @throws GraphError when the database fails, or the graph is of a newer version
 */
export async function writeBackup(
  database: Database,
  path: string,
  { force, ...job }: JobContext & { readonly force: boolean },
): Promise<Backup> {
  if (!force) await refuseExisting(path);
  const partial = `${path}.${process.pid}.partial`;
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const sources = await writeOnce(database, partial, job);
      if (sources !== null) return await publish(partial, path, sources, force);
      if (attempt < ATTEMPTS) job.say('Somebody has written to the graph meanwhile; the backup begins again.');
    }
  } catch (error) {
    if (error instanceof GraphError || error instanceof BackupError || job.signal?.aborted) throw error;
    throw new BackupError(
      `${path} cannot be written (${errorMessage(error)}). Expected a folder with room, in which you may write.`,
    );
  } finally {
    await rm(partial, { force: true });
  }
  throw new BackupError(
    `The graph changed each of ${ATTEMPTS} times while it was read, and no file was written. Expected nobody to write to it ` +
      `for as long as that takes. Wait until others are done (${commandOf('seed')}), and try again.`,
  );
}

/** @returns null when somebody has written to the graph meanwhile */
async function writeOnce(database: Database, partial: string, { say, signal }: JobContext): Promise<Sources | null> {
  const run = database.reader(signal && { signal });
  const state = await readState(database);
  refuseNewer(state, MODEL_VERSION);
  const sources = await graphSources(run);
  const tell = progress(say, 'Backed up', sources.articles, 0);
  const lines = sourceLines(run, { sources, modelVersion: state.version ?? MODEL_VERSION, tell });
  await pipeline(Readable.from(lines), createGzip(), createWriteStream(partial, { flush: true }), { signal });
  const after = await graphSources(run);
  const isSame = (['articles', 'decisions', 'revision'] as const).every((one) => sources[one] === after[one]);
  return isSame ? sources : null;
}

async function publish(partial: string, path: string, sources: Sources, force: boolean): Promise<Backup> {
  const { size: bytes } = await stat(partial);
  if (!force) await refuseExisting(path);
  await rename(partial, path);
  return { ...sources, bytes };
}

/** @throws BackupError */
export async function refuseExisting(path: string): Promise<void> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (exists)
    throw new BackupError(`${path} is there already. Expected a new file. Name another, or replace it: --force`);
}
