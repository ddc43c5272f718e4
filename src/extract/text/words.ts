import type { Span } from '../article-graph.ts';
import { lastOfCompound } from './compounds.ts';
import { lowered } from './spelling.ts';
import type { Token } from './tokens.ts';

/** A token, or several that make one word of grammar: *porte-parole*, *a-t-il*, *d’* before a blank; or the end of a line. */
export interface Word extends Span {
  readonly kind: Token['kind'];
  /** Lower case, with a plain apostrophe and *œ*; diacritics stay, since *a* is not *à*. */
  readonly lower: string;
  /** Index of the name that the word lies in, or -1. */
  readonly name: number;
}

/** What stands in `lower` for the end of a line: no phrase goes on behind a headline. */
export const LINE_END = '\n';

/** A range of words: half-open. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/**
 * The words that `tokens` make, with a mark of no width where a line ends between two. A compound never crosses the
 * border of a name, so that *ex-URSS* keeps its name.
 *
 * @param names in order and not overlapping
 */
export function readWords(text: string, tokens: readonly Token[], names: readonly Span[]): Word[] {
  const words: Word[] = [];
  let name = 0;
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i];
    if (first === undefined) break;
    while ((names[name]?.end ?? Infinity) <= first.start) name++;
    const inside = (names[name]?.start ?? Infinity) <= first.start;
    const border = inside ? (names[name]?.end ?? Infinity) : (names[name]?.start ?? Infinity);
    const last = lastOfCompound(tokens, i, (_, right) => right.end <= border);
    const end = tokens[last]?.end ?? first.end;
    const lower = last === i ? first.lower : lowered(text.slice(first.start, end));
    words.push({ start: first.start, end, kind: first.kind, lower, name: inside ? name : -1 });
    i = last + 1;
    const next = tokens[i];
    if (next !== undefined && /[\n\r]/.test(text.slice(end, next.start)))
      words.push({ start: end, end, kind: 'punctuation', lower: LINE_END, name: -1 });
  }
  return words;
}
