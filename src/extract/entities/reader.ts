import type { Span } from '../article-graph.ts';
import type { TextContext } from '../document.ts';
import { type Country, countryByDemonym } from '../lexicons/countries.ts';
import type { NameSpan } from '../names/name-span.ts';
import { fold } from '../text/fold.ts';

/** A context with what the rules ask again and again: words in lower case and the names by their place. */
export interface Reader extends TextContext {
  readonly text: string;
  /** The tokens in lower case, apostrophes plain. */
  readonly words: readonly string[];
  /** For each token the index of the name that it belongs to, or -1. */
  readonly nameOf: Int32Array;
  /** First and last token of each name. */
  readonly nameTokens: readonly { readonly first: number; readonly last: number }[];
  /** For each token the index of its sentence. */
  readonly sentenceOf: Int32Array;
}

/** An adjective of country in lower case: *russe*, *nord-coréennes*. */
export interface CountryAdjective extends Span {
  readonly country: Country;
  readonly first: number;
  readonly last: number;
}

export function readerOf(context: TextContext): Reader {
  const { tokens, names, sentences, article } = context;
  const words = tokens.map(({ text }) => text.toLowerCase().replace('’', "'"));
  const nameOf = new Int32Array(tokens.length).fill(-1);
  const nameTokens = names.map((name, index) => {
    const first = tokenFrom(tokens, name.start);
    let last = first;
    for (let i = first; (tokens[i]?.start ?? name.end) < name.end; i++) {
      nameOf[i] = index;
      last = i;
    }
    return { first, last };
  });
  const sentenceOf = new Int32Array(tokens.length);
  let sentence = 0;
  tokens.forEach((token, index) => {
    while (sentence + 1 < sentences.length && token.start >= (sentences[sentence + 1]?.start ?? 0)) sentence++;
    sentenceOf[index] = sentence;
  });
  return { ...context, text: article.text, words, nameOf, nameTokens, sentenceOf };
}

/** Index of the first token, or other span in order, that starts at `offset` or behind it. */
export function tokenFrom(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The name that starts with this token. */
export function nameStartingAt(reader: Reader, token: number): NameSpan | null {
  const index = reader.nameOf[token] ?? -1;
  if (index < 0 || reader.nameTokens[index]?.first !== token) return null;
  return reader.names[index] ?? null;
}

/** Offsets from the first to the last of these tokens. */
export function spanOf({ tokens }: Reader, first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

const COMPASS = new Set(['nord', 'sud']);
const known = new Map<string, Country | null>();
const KNOWN_LIMIT = 50_000;

/** The adjective of country that starts with this token. */
export function adjectiveAt(reader: Reader, token: number): CountryAdjective | null {
  const { tokens, words } = reader;
  const word = words[token] ?? '';
  if (word.length < 4 || tokens[token]?.text[0] !== word[0]) return null;
  if (COMPASS.has(word) && words[token + 1] === '-') {
    const country = demonym(`${word}-${words[token + 2] ?? ''}`);
    return country === null ? null : { country, first: token, last: token + 2, ...spanOf(reader, token, token + 2) };
  }
  if (words[token - 1] === '-' && COMPASS.has(words[token - 2] ?? '')) return null;
  const country = demonym(word);
  return country === null ? null : { country, first: token, last: token, ...spanOf(reader, token, token) };
}

function demonym(word: string): Country | null {
  const before = known.get(word);
  if (before !== undefined) return before;
  const country = countryByDemonym(fold(word));
  if (known.size < KNOWN_LIMIT) known.set(word, country);
  return country;
}

/** The first letter in upper case. */
export function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
