import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { articleFiles } from './article-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

for (const inner of ['2018/september', '2018/.cache', 'nothing', 'elsewhere'])
  mkdirSync(join(folder, inner), { recursive: true });
for (const name of [
  'b.txt',
  'A.TXT',
  'c.text',
  'd.jsonl',
  'e.NDJSON',
  'f.json',
  'notes.md',
  '._d.txt',
  '2018/e.Txt',
  '2018/september/f.txt',
  '2018/.cache/g.txt',
])
  writeFileSync(join(folder, name), 'Il pleut.');
writeFileSync(join(folder, '2018/empty.txt'), '');
symlinkSync(join(folder, 'b.txt'), join(folder, 'linked.txt'));
symlinkSync(folder, join(folder, 'round'));
symlinkSync(join(folder, 'gone.txt'), join(folder, 'broken.txt'));

const within = (path: string) => relative(folder, path);

it('takes every text of a folder and of all folders below it, whatever the case of its ending', async () => {
  const { files } = await articleFiles([folder]);
  expect(files.map(within)).toEqual([
    '2018/e.Txt',
    '2018/september/f.txt',
    'A.TXT',
    'b.txt',
    'd.jsonl',
    'e.NDJSON',
    'linked.txt',
  ]);
});

it('names what it leaves out, and why', async () => {
  const { leftOut } = await articleFiles([folder]);
  expect(Object.fromEntries(leftOut.map(({ file, leftOut }) => [within(file), leftOut]))).toEqual({
    '._d.txt': expect.stringContaining('hidden'),
    '2018/.cache': expect.stringContaining('hidden'),
    '2018/empty.txt': expect.stringContaining('empty'),
    'broken.txt': expect.stringContaining('link to nothing'),
    'c.text': expect.stringContaining('.txt'),
    'f.json': expect.stringContaining('.jsonl'),
    'notes.md': expect.stringContaining('.txt'),
    round: expect.stringContaining('link to a folder'),
  });
});

it('takes a file that is named as it is, and finds nothing in an empty folder', async () => {
  const named = ['c.text', '._d.txt', 'not-there'].map((name) => join(folder, name));
  expect(await articleFiles(named)).toEqual({ files: named, leftOut: [] });
  expect(await articleFiles([join(folder, 'nothing')])).toEqual({ files: [], leftOut: [] });
});
