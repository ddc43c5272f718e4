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

const TEXT = 'Hatami a déclaré que l’été sera très sec à Brunn.';
const MAC_ROMAN = Buffer.from(
  [...TEXT].map((letter) => ({ é: 0x8e, è: 0x8f, à: 0x88, '’': 0xd5 })[letter] ?? letter.charCodeAt(0)),
);
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

it.each<[string, Uint8Array, RegExp]>([
  ['Windows-1252', Buffer.from(TEXT.replace('’', '\u0092'), 'latin1'), /Windows-1252.*iconv -f WINDOWS-1252 -t UTF-8/],
  ['Latin-1', Buffer.from('été', 'latin1'), /iconv -f WINDOWS-1252/],
  ['Mac Roman', MAC_ROMAN, /perhaps in Mac Roman, which nothing in it says for sure.*iconv -f MACINTOSH/],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), /in UTF-16\. .*iconv -f UTF-16 -t/],
  ['the other UTF-16 with its mark', bigEndian(`\uFEFF${TEXT}`), /in UTF-16\. .*iconv -f UTF-16 -t/],
  ['UTF-16 without', Buffer.from(TEXT, 'utf16le'), /in UTF-16 without a byte order mark\. .*iconv -f UTF-16LE/],
  ['the other UTF-16 without', bigEndian(TEXT), /iconv -f UTF-16BE/],
])('refuses %s, and says how to convert it', async (name, bytes, message) => {
  const path = await file(`${name.replaceAll(' ', '-')}.txt`, bytes);
  await expect(readArticleFile(path)).rejects.toMatchObject({
    code: 'NOT_UTF8',
    message: expect.stringMatching(message),
  });
});

it('refuses a file of 10 MB', async () => {
  const path = await file('long.txt', 'a');
  await truncate(path, 10_000_000);
  await expect(readArticleFile(path)).rejects.toMatchObject({ code: 'TOO_LARGE' });
});
