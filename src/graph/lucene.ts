import { fold } from '../extract/text/fold.ts';

/** The words that a person types, folded, each once, as they come. */
export function wordsIn(text: string): readonly string[] {
  return [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu))];
}

/**
 * A Lucene query for such words: all of them must be found, a whole word counts more than the start of one, and nothing in
 * them is taken for an operator.
 */
export function luceneQuery(words: readonly string[]): string {
  return words.map((word) => `+(${word}^2 ${word}*)`).join(' ');
}
