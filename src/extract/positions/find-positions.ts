import type { CountryCode, Passage, Span } from '../article-graph.ts';
import type { TextContext } from '../text/context.ts';

export interface FoundPosition {
  /** The person's name; for a person known by office only, the words of the office. */
  readonly person: Span;
  /** The function without adjective of country (*ministre de la Défense*), `ancien ` before a former one. */
  readonly title: string;
  /** The name or the words of the body it belongs to. */
  readonly organization: Span | null;
  readonly countryCode: CountryCode | null;
  readonly former: boolean;
  /** The words that state it, person and office. */
  readonly evidence: Passage;
  /** The words of the office, adjective and complements included: *ministre iranien de la Défense*. */
  readonly office: Span;
}

/** The offices that an article's body states for a person, in order of appearance. */
export function findPositions(_context: TextContext): FoundPosition[] {
  return [];
}
