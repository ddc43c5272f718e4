import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashFrenchWords, hashGazetteers } from './hash-lists.ts';

test('the committed hashes are those of the committed lists', () => {
  expect(
    hashGazetteers().equals(readFileSync(new URL('../../src/extract/names/gazetteers.bin', import.meta.url))),
  ).toBe(true);
});

test('the committed filter is that of the French words', () => {
  const committed = readFileSync(new URL('../../src/extract/lexicons/french-words.bloom', import.meta.url));
  expect(committed.equals(hashFrenchWords())).toBe(true);
});
