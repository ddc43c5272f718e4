import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bitsOf } from '../../src/extract/names/bloom.ts';
import { GAZETTEERS, PREFIX } from '../../src/extract/names/gazetteer-names.ts';
import { hashText, mix } from '../../src/extract/names/hash.ts';
import { fold } from '../../src/extract/text/fold.ts';

const BLOOM_BYTES = 1 << 19;

/** The bytes of src/extract/names/gazetteers.bin: see `load` in gazetteers.ts. */
export function hashGazetteers(): Buffer {
  const bits = new Map<number, number>();
  GAZETTEERS.forEach((list, index) => {
    const text = readFileSync(new URL(`../../src/extract/lexicons/${list}.txt`, import.meta.url), 'utf8');
    for (const line of text.split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      let phrase = 0;
      const parts = fold(line).match(/[^\s']+'?|'/g) ?? [];
      parts.forEach((part, position) => {
        phrase = mix(phrase, hashText(part));
        const bit = position === parts.length - 1 ? 1 << index : PREFIX;
        bits.set(phrase, (bits.get(phrase) ?? 0) | bit);
      });
    }
  });
  const sorted = [...bits].sort(([a], [b]) => a - b);
  const bytes = Buffer.alloc(8 * sorted.length);
  sorted.forEach(([phrase, value], i) => {
    bytes.writeInt32LE(phrase, 4 * i);
    bytes.writeInt32LE(value, 4 * (sorted.length + i));
  });
  return bytes;
}

/** The bytes of src/extract/lexicons/french-words.bloom, from the words of npm an-array-of-french-words (MIT). */
export function hashFrenchWords(): Uint8Array {
  const words: string[] = createRequire(import.meta.url)('an-array-of-french-words');
  const filter = new Uint8Array(BLOOM_BYTES);
  for (const word of words) {
    for (const bit of bitsOf(hashText(fold(word)), BLOOM_BYTES))
      filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return filter;
}
