import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { ingest, type Outcome } from '../../src/ingest/ingest.ts';
import { freshDatabase } from '../support/database.ts';

/** More than fit in one batch, so that worker threads are used and several transactions. */
const GOOD = 120;

let database: Database;
let folder: string;

beforeAll(async () => {
  database = await freshDatabase();
  await prepareSchema(database);
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-articles-'));
  for (let i = 0; i < GOOD; i++) await write(`a${i}.txt`, `date 2018-09 Amir Hatami est arrivé ${i} fois en Syrie.\n`);
});
afterAll(() => rm(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): Promise<void> {
  return writeFile(join(folder, name), content);
}

it('takes a folder in, tells of broken files and goes on, and changes nothing the second time', async () => {
  await write('blank.txt', ' \n');
  await write('latin1.txt', Buffer.from('déclaré', 'latin1'));
  await write('malformed.txt', 'date 2018-13 Amir Hatami est arrivé.\n');
  await write('notes.md', 'Not an article.');
  const told: Outcome[] = [];
  const first = await ingest(database, [folder], (outcome, total) => {
    expect(total).toBe(GOOD + 3);
    told.push(outcome);
  });
  expect(first).toMatchObject({ created: GOOD, alreadyThere: 0 });
  expect(first.failed.map(({ file }) => basename(file))).toEqual(['blank.txt', 'latin1.txt', 'malformed.txt']);
  expect(told.map(({ file }) => basename(file))).toContain('notes.md');
  expect(told).toHaveLength(GOOD + 4);
  expect(await ingest(database, [folder], () => {})).toMatchObject({ created: 0, alreadyThere: GOOD });
});

it('goes on where it was broken off', async () => {
  await write('z.txt', 'date 2018-10 Amir Hatami est reparti.\n');
  expect(await ingest(database, [folder], () => {})).toMatchObject({ created: 1, alreadyThere: GOOD });
});

it('tells of a path where there is nothing', async () => {
  const { failed } = await ingest(database, [join(folder, 'none.txt')], () => {});
  expect(failed).toEqual([{ file: join(folder, 'none.txt'), reason: expect.stringContaining('There is no file') }]);
});
