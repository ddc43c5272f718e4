import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { checkBackup } from '../../src/backup/read-backup.ts';
import { restoreBackup } from '../../src/backup/restore-backup.ts';
import { writeBackup } from '../../src/backup/write-backup.ts';
import { NOTHING_GIVEN } from '../../src/extract/article/given.ts';
import type { Database } from '../../src/graph/database.ts';
import type { GivenArticle } from '../../src/ingest/given-article.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { bringUpToDate } from '../../src/version/bring-up-to-date.ts';
import { wipe } from '../support/database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = await temporaryFolder();
let files = 0;

/** A path at which nothing is yet. */
export function newPath(name = 'backup.gz'): string {
  return join(folder, `${files++}.${name}`);
}

export function givenArticle(text: string, given: Partial<GivenArticle['given']> = {}): GivenArticle {
  return { text, given: { ...NOTHING_GIVEN, ...given } };
}

/** Deletes all, and prepares the graph as programs do. */
export async function empty(database: Database): Promise<void> {
  await wipe();
  await bringUpToDate(database, { say: () => {} });
}

/** Puts articles into the graph, from a file of JSON Lines. Those that cannot be written so are left out. */
export async function seed(database: Database, articles: readonly GivenArticle[]) {
  const path = newPath('jsonl');
  await writeFile(path, articles.map(({ text, given }) => `${JSON.stringify({ text, ...given })}\n`).join(''));
  return ingest(database, [path], () => {});
}

/** The path of a backup of the graph. */
export async function backup(database: Database): Promise<string> {
  const path = newPath();
  await writeBackup(database, path, { say: () => {}, force: false });
  return path;
}

export async function restore(database: Database, path: string, add = false) {
  return restoreBackup(database, path, await checkBackup(path), { add, tell: () => {} });
}

/** The lines of a backup, each with its line feed. */
export async function linesIn(path: string): Promise<string[]> {
  return gunzipSync(await readFile(path))
    .toString('utf8')
    .split(/(?<=\n)/);
}

/** The path of a backup with these lines. */
export async function fileOf(lines: readonly string[]): Promise<string> {
  const path = newPath();
  await writeFile(path, gzipSync(lines.join('')));
  return path;
}

/** Lines with the sum that belongs to them in the last one. */
export function summedAnew(lines: readonly string[]): string[] {
  const before = lines.slice(0, -1);
  const sha256 = createHash('sha256').update(before.join('')).digest('hex');
  return [...before, `${JSON.stringify({ ...JSON.parse(lines.at(-1) ?? ''), sha256 })}\n`];
}
