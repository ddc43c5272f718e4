import type { Passage } from '../article-graph.ts';
import type { TextContext } from '../text/context.ts';

export interface FoundQuote extends Passage {
  /** The words that name the speaker where the quote is attributed: a bare name, a pronoun or an office. */
  readonly speaker: Passage | null;
  /** The speaker's fullest name in the article; the office of one known by office only. */
  readonly speakerName: string | null;
  /** The words that signal speech. */
  readonly cue: Passage | null;
}

/** The direct quotations of an article's body, in order and not overlapping. */
export function findQuotes(_context: TextContext): FoundQuote[] {
  return [];
}
