import { readFileSync } from 'node:fs';
import { mayHold } from './bloom.ts';

const words = readFileSync(new URL('../lexicons/french-words.bloom', import.meta.url));

/**
 * True for the folded spelling of a word of the French language, by its hash; true also for three in a thousand others,
 * since the list (npm an-array-of-french-words 2.0.0, MIT) is kept as a Bloom filter.
 */
export function isFrench(folded: number): boolean {
  return mayHold(words, folded);
}
