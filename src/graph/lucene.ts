import { fold } from '../extract/text/fold.ts';

/**
 * A Lucene query for words that a person types: all of them must be found, a whole word counts more than the start of
 * one, and nothing in them is taken for an operator. `null` when the text holds no word.
 */
export function luceneQuery(text: string): string | null {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu);
  return words?.map((word) => `+(${word}^2 ${word}*)`).join(' ') ?? null;
}
