import { fold } from '../extract/text/fold.ts';

/** The folded words of a search, each once, in their order. */
export function wordsIn(text: string): readonly string[] {
  return [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu))];
}

/**
 * A Lucene query for such words. All must be found, a whole word scores higher than the beginning of one, and operators
 * are escaped.
 */
export function luceneQuery(words: readonly string[]): string {
  return words.map((word) => `+(${word}^2 ${word}*)`).join(' ');
}
