import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { ingest, type Outcome } from '../../src/ingest/ingest.ts';
import { dataOf, serveApi } from '../support/api.ts';
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

it('takes an article a line, the same text of two papers for two articles, and nothing of another language', async () => {
  const text = 'Amir Hatami est arrivé à Damas, a-t-on appris de source officielle.';
  const english = 'The minister met his colleague in Moscow on Monday and left for the capital.';
  const lines = [
    { text, publisher: 'Le Courrier', date: '2018-09-03', url: 'https://courrier.example/1', title: 'À Damas' },
    { text, publisher: 'La Dépêche', date: '2018-09-04', url: null, tags: ['Syrie'] },
    { text: english, url: 'https://news.example/2' },
  ].map((line) => JSON.stringify(line));
  await write('scraped.jsonl', [lines[0], '{"text":', ...lines.slice(1)].join('\n'));
  const file = join(folder, 'scraped.jsonl');
  const told: Outcome[] = [];
  const report = await ingest(database, [file], (outcome, total) => {
    expect(total).toBe(4);
    told.push(outcome);
  });
  expect(report).toMatchObject({ created: 3, alreadyThere: 0 });
  expect(report.failed).toEqual([{ file: `${file}:2`, reason: expect.stringMatching(/no JSON.*Write each article/) }]);
  expect(told.at(-1)).toMatchObject({ file: `${file}:4`, remark: expect.stringContaining('language is en') });
  const { ask } = await serveApi(database);
  const query = `{
    publishers(first: 9) { nodes { name articles(first: 9) { nodes { title url publishedOn sha256 text } } } }
    search(text: "colleague", first: 1) { nodes { ... on Article { language url entities(first: 1) { totalCount } } } }
  }`;
  const hash = createHash('sha256').update(text).digest('hex');
  const common = { sha256: hash, text };
  expect(dataOf(await ask(query))).toEqual({
    publishers: {
      nodes: [
        {
          name: 'La Dépêche',
          articles: { nodes: [{ ...common, title: text, url: null, publishedOn: '2018-09-04' }] },
        },
        {
          name: 'Le Courrier',
          articles: {
            nodes: [{ ...common, title: 'À Damas', url: 'https://courrier.example/1', publishedOn: '2018-09-03' }],
          },
        },
      ],
    },
    search: { nodes: [{ language: 'en', url: 'https://news.example/2', entities: { totalCount: 0 } }] },
  });
  expect(await ingest(database, [file], () => {})).toMatchObject({ created: 0, alreadyThere: 3 });
});

it('tells of a path where there is nothing', async () => {
  const { failed } = await ingest(database, [join(folder, 'none.txt')], () => {});
  expect(failed).toEqual([{ file: join(folder, 'none.txt'), reason: expect.stringContaining('There is no file') }]);
});
