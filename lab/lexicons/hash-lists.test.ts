import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashFrenchWords, hashGazetteers } from './hash-lists.ts';

test('the committed hashes are those of the committed lists', () => {
  expect(
    hashGazetteers().equals(readFileSync(new URL('../../src/extract/names/gazetteers.bin', import.meta.url))),
  ).toBe(true);
});

/** The words are a package of lab/, which those need not have who only run the suite; CI has to. */
const withoutWords =
  !existsSync(new URL('../node_modules/an-array-of-french-words', import.meta.url)) && !process.env['CI'];

test.skipIf(withoutWords)('the committed filter is that of the French words', () => {
  const committed = readFileSync(new URL('../../src/extract/lexicons/french-words.bloom', import.meta.url));
  expect(committed.equals(hashFrenchWords())).toBe(true);
});
