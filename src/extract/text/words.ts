import type { Span } from '../article-graph.ts';
import type { Token } from './tokens.ts';

/** A token, or several that make one word of grammar: *porte-parole*, *a-t-il*, *d’* before a blank. */
export interface Word extends Span {
  readonly kind: Token['kind'];
  /** Lower case, with a plain apostrophe; diacritics stay, since *a* is not *à*. */
  readonly lower: string;
  /** Index of the name that the word lies in, or -1. */
  readonly name: number;
}

/** A range of words: half-open. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/i;

/**
 * The words that `tokens` make. A compound never crosses the border of a name, so that *ex-URSS* keeps its name.
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
    const last = lastOfWord(text, tokens, i, border);
    const end = tokens[last]?.end ?? first.end;
    const lower = text.slice(first.start, end).toLowerCase().replaceAll('’', "'");
    words.push({ start: first.start, end, kind: first.kind, lower, name: inside ? name : -1 });
    i = last + 1;
  }
  return words;
}

function lastOfWord(text: string, tokens: readonly Token[], first: number, border: number): number {
  const token = tokens[first];
  const next = tokens[first + 1];
  if (token === undefined || next === undefined || token.kind === 'punctuation') return first;
  if (next.start === token.end && isApostrophe(next.text) && ELIDED.test(token.text)) return first + 1;
  let last = first;
  while (isHyphenated(text, tokens[last], tokens[last + 1], tokens[last + 2], border)) last += 2;
  return last;
}

function isHyphenated(
  text: string,
  left: Token | undefined,
  hyphen: Token | undefined,
  right: Token | undefined,
  border: number,
): boolean {
  if (left === undefined || hyphen === undefined || right === undefined || right.kind === 'punctuation') return false;
  if (left.end !== hyphen.start || hyphen.end !== right.start || right.end > border) return false;
  return hyphen.end - hyphen.start === 1 && /[-‐‑]/.test(text[hyphen.start] ?? '');
}

function isApostrophe(text: string): boolean {
  return text === "'" || text === '’';
}
