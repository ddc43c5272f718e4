import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NOTHING_GIVEN } from '../extract/article/given.ts';
import { countArticles, type ReadArticle, readArticles } from './read-articles.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-lines-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function read(path: string): Promise<ReadArticle[]> {
  const articles: ReadArticle[] = [];
  for await (const article of readArticles(path)) articles.push(article);
  expect(await countArticles([path])).toBe(articles.length);
  return articles;
}

const nothing = { given: NOTHING_GIVEN };

it('reads a text file as one article, and tells why it cannot', async () => {
  const path = await file('a.txt', 'Il pleut.');
  expect(await read(path)).toEqual([{ file: path, article: { text: 'Il pleut.', ...nothing } }]);
  const none = join(folder, 'none.jsonl');
  expect(await read(none)).toEqual([{ file: none, reason: expect.stringContaining('There is no file') }]);
});

it('reads an article a line, names each by its line, and goes on behind a bad one', async () => {
  const path = await file('b.jsonl', '\uFEFF{"text":"un"}\r\n\n{"text":\n \t\n{"text":"deux é","date":"2018"}');
  expect(await read(path)).toEqual([
    { file: `${path}:1`, article: { text: 'un', ...nothing } },
    { file: `${path}:3`, reason: expect.stringContaining('it is no JSON') },
    { file: `${path}:5`, article: { text: 'deux é', given: { ...NOTHING_GIVEN, date: '2018' } } },
  ]);
});

it('reads lines that are longer than a chunk of the file', async () => {
  const long = 'é'.repeat(200_000);
  const path = await file('c.ndjson', `{"text":"${long}"}\n{"text":"court"}\n`);
  expect((await read(path)).map((one) => 'article' in one && one.article.text.length)).toEqual([200_000, 5]);
});

it('refuses a line that is too long, and one that is not in UTF-8', async () => {
  const path = await file(
    'd.jsonl',
    Buffer.concat([
      Buffer.from(`{"text":"${'a'.repeat(5_100_000)}"}\n`),
      Buffer.from('{"text":"été"}\n', 'latin1'),
      Buffer.from('{"text":"fin"}'),
    ]),
  );
  expect(await read(path)).toEqual([
    { file: `${path}:1`, reason: expect.stringContaining('more than') },
    { file: `${path}:2`, reason: expect.stringContaining('iconv -f WINDOWS-1252') },
    { file: `${path}:3`, article: { text: 'fin', ...nothing } },
  ]);
});

it('tells once of a file in UTF-16', async () => {
  const path = await file('e.jsonl', Buffer.from('\uFEFF{"text":"un"}\n{"text":"deux"}\n', 'utf16le'));
  const articles: ReadArticle[] = [];
  for await (const article of readArticles(path)) articles.push(article);
  expect(articles).toEqual([{ file: path, reason: expect.stringContaining('iconv -f UTF-16 ') }]);
});
