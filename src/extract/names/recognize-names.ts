import type { Span } from '../article-graph.ts';
import type { Token } from '../text/tokens.ts';

/** A name as it stands in the text. A `Place` is every location, countries included. */
export interface NameSpan extends Span {
  readonly type: 'Person' | 'Organization' | 'Place';
}

/**
 * The names of persons, organisations and places in `text`, in order and not overlapping.
 *
 * @param tokens all tokens of `text`, from `tokenize`
 * @param sentences all sentences of `text`, from `sentences`; no name crosses their borders
 * @returns half-open ranges of UTF-16 code units that start and end with a token
 */
export function recognizeNames(_text: string, tokens: readonly Token[], _sentences: readonly Span[]): NameSpan[] {
  const names: NameSpan[] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    if (before?.kind === 'word' && token.kind === 'word' && /^\p{Lu}/u.test(token.text)) {
      names.push({ type: 'Place', start: token.start, end: token.end });
    }
    before = token;
  }
  return names;
}
