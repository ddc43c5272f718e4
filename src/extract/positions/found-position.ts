import type { CountryCode, Span } from '../article-graph.ts';

/** An office that the text states for a person. */
export interface FoundPosition {
  /** The person's name; for a person known by office only, the words of the office. */
  readonly person: Span;
  /** The function without adjective of country (*ministre de la Défense*), `ancien ` before a former one. */
  readonly title: string;
  /** The name or the words of the body it belongs to. */
  readonly organization: Span | null;
  readonly countryCode: CountryCode | null;
  /** The text does not say the country with the office. */
  readonly implied?: true;
  readonly former: boolean;
  /** The words that state it: the office with the name, or with the pronoun that stands for it. */
  readonly evidence: Span;
  /** The words of the office, adjective and complements included: *ministre iranien de la Défense*. */
  readonly office: Span;
}
