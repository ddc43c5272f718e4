import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { backupLines, checkBackup } from '../../src/backup/read-backup.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { articleIdOf } from '../../src/ingest/identify.ts';
import { retractArticles } from '../../src/ingest/retract-articles.ts';
import { freshDatabase, wipe } from '../support/database.ts';
import { backup, fileOf, givenArticle, linesIn, newPath, seed, summedAnew } from './support.ts';

const ARTICLES = [1, 2, 3].map((i) => givenArticle(`Jean Morel a rencontré Anne Petit ${i} fois.`, { title: `${i}` }));
let whole: Buffer;
let lines: string[];

beforeAll(async () => {
  const database = await freshDatabase();
  await prepareSchema(database);
  await wipe();
  await seed(database, ARTICLES);
  await retractArticles(database, ARTICLES.slice(0, 1).map(articleIdOf), { by: 'desk', reason: null });
  const path = await backup(database);
  [whole, lines] = [await readFile(path), await linesIn(path)];
});

async function fileWith(bytes: Uint8Array): Promise<string> {
  const path = newPath();
  await writeFile(path, bytes);
  return path;
}

/** What is said of a file; fails where it is taken. */
async function complaint(path: string): Promise<string> {
  const error: unknown = await checkBackup(path).catch((one: unknown) => one);
  expect(error).toMatchObject({ name: 'BackupError' });
  return error instanceof Error ? error.message : '';
}

/** The header with other fields. */
const header = (fields: object) => `${JSON.stringify({ ...JSON.parse(lines[0] ?? ''), ...fields })}\n`;

describe('a file that is no whole backup', () => {
  it('is told from one that is', async () => {
    expect(await checkBackup(await fileWith(whole))).toMatchObject({ articles: 2, decisions: 1, refused: 0 });
    expect(await checkBackup(await fileOf(lines))).toMatchObject({ articles: 2, decisions: 1, refused: 0 });
    expect(summedAnew(lines)).toEqual(lines);
  });

  it('is refused wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        await complaint(await fileWith(whole.subarray(0, length)));
      }),
    );
  });

  it('is refused wherever a byte is another, or gives the same lines', async () => {
    const same = await contents(await fileWith(whole));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const path = await fileWith(bytes);
        if (await checkBackup(path).then(Boolean, () => false)) expect(await contents(path)).toEqual(same);
        else await complaint(path);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a file that is not there', async () => '/nowhere/x', /There is no file \/nowhere\/x\. Expected a backup/],
    ['a folder', async () => '/tmp', /cannot be read \(EISDIR/],
    ['an empty file', () => fileWith(Buffer.of()), /is (?:no backup|damaged)/],
    ['plain text', () => fileWith(Buffer.from(lines.join(''))), /is no backup: it cannot be unpacked/],
    ['another gzip', () => fileOf(['{"text":"Il pleut."}\n']), /first line does not say that it is one/],
    ['a gzip of nothing', () => fileOf([]), /is no backup: it is empty/],
    ['bytes that are no text', () => fileWith(gzipSync(Buffer.of(0xff, 0x0a))), /first line does not say/],
    [
      'a newer form',
      () => fileOf([header({ version: 3 }), 'new\n']),
      /of version 3\. Expected at most 2.*newer Newsgraph/,
    ],
    ['a newer graph', () => fileOf(summedAnew([header({ modelVersion: 99 }), ...lines.slice(1)])), /model version 99/],
    [
      'a header that lacks a field',
      () => fileOf([header({ articles: undefined })]),
      /first line is not as it was written/,
    ],
    ['no last line', () => fileOf(lines.slice(0, -1)), /it ends before its last line/],
    ['two last lines', () => fileOf([...lines, lines.at(-1) ?? '']), /line 6 is none that should stand there/],
    ['one behind another', () => fileWith(Buffer.concat([whole, whole])), /line 6 is none/],
    ['a line that is no JSON', () => fileOf([...lines.slice(0, 2), '{"kind"\n', ...lines.slice(3)]), /line 3 is none/],
    ['a line of an unknown kind', () => fileOf([lines[0] ?? '', '{"kind":"suppression"}\n']), /line 2 is none/],
    ['a line less', () => fileOf(lines.toSpliced(2, 1)), /its lines are not those/],
    [
      'a line less, and its sum',
      () => fileOf(summedAnew(lines.toSpliced(2, 1))),
      /should hold 2 articles and 1 decisions/,
    ],
    [
      'lines in another order',
      () => fileOf(lines.toSpliced(2, 2, lines[3] ?? '', lines[2] ?? '')),
      /its lines are not/,
    ],
    ['another word', () => fileOf(lines.map((line) => line.replace('Morel', 'Moral'))), /its lines are not those/],
    ['an article twice', () => fileOf(summedAnew(lines.toSpliced(2, 0, lines[2] ?? ''))), /should hold 2 articles/],
  ])('is refused: %s', async (_what, path, said) => {
    expect(await complaint(await path())).toMatch(said);
  });
});

async function contents(path: string) {
  const all = [];
  for await (const line of backupLines(path)) all.push(line);
  return all;
}
