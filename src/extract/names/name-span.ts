import type { Span } from '../article-graph.ts';

/** A name as it stands in the text. A `Place` is every location, countries included. */
export interface NameSpan extends Span {
  readonly type: 'Person' | 'Organization' | 'Place';
}
