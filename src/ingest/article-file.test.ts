import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readArticleFile } from './article-file.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

it.each(['Bonjour.\n', '\uFEFFBonjour.', 'ligne\r\nligne', '« été » 🇫🇷', ''])('reads %j as it stands', async (text) => {
  expect(await readArticleFile(await file('article.txt', text))).toBe(text);
});

it('refuses a path where there is no file', async () => {
  await expect(readArticleFile(join(folder, 'none.txt'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('refuses a folder', async () => {
  await expect(readArticleFile(folder)).rejects.toMatchObject({ code: 'NOT_A_FILE' });
});

it('refuses a binary file', async () => {
  const path = await file('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1));
  await expect(readArticleFile(path)).rejects.toMatchObject({ code: 'BINARY' });
});

it('refuses Latin-1, and says how to convert it', async () => {
  const path = await file('latin1.txt', Buffer.from('Hatami a déclaré', 'latin1'));
  await expect(readArticleFile(path)).rejects.toMatchObject({
    code: 'NOT_UTF8',
    message: expect.stringContaining('iconv -f ISO-8859-1 -t UTF-8'),
  });
});

it('refuses a file of 10 MB', async () => {
  const path = await file('long.txt', 'a');
  await truncate(path, 10_000_000);
  await expect(readArticleFile(path)).rejects.toMatchObject({ code: 'TOO_LARGE' });
});
