import { within } from './article/bylines.ts';
import { type Front, readFront } from './article/front.ts';
import type { Article, Span } from './article-graph.ts';
import type { NameSpan } from './names/name-span.ts';
import { recognizeNames } from './names/recognize-names.ts';
import { partitionPoint } from './text/partition-point.ts';
import { sentences } from './text/sentences.ts';
import { type Token, tokenize } from './text/tokens.ts';
import { readWords, type Word, type WordRange } from './text/words.ts';

/** An article with what is annotated once for all that reads it, within its body. Offsets point into `text`. */
export interface Document {
  readonly article: Article;
  /** The article's. */
  readonly text: string;
  /** The lines around the report. */
  readonly front: Front;
  readonly sentences: readonly Span[];
  /** In order and not overlapping; without those who wrote the article. */
  readonly names: readonly NameSpan[];
  readonly tokens: readonly Token[];
  /** By token: its lower case, with a plain apostrophe and *œ*. */
  readonly lower: readonly string[];
  /** By token: index of its name, or -1. */
  readonly nameOf: Int32Array;
  /** By token: index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** By name: its first and last token. */
  readonly nameTokens: readonly TokenRange[];
  /** The tokens joined to words of grammar. */
  readonly words: readonly Word[];
}

/** Tokens, both included. */
interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Annotates an article's body; its names are found with `recognize` if given. */
export function readDocument(article: Article, recognize: typeof recognizeNames = recognizeNames): Document {
  const { text } = article;
  const { start, end } = article.body;
  const body = text.slice(start, end);
  const bodyTokens = tokenize(body);
  const bodySentences = sentences(body);
  const bodyNames = recognize(body, bodyTokens, bodySentences);
  const front = readFront(text, article.body);
  const names = shift(bodyNames, start).filter((name) => !within(front.bylines, name));
  const tokens = shift(bodyTokens, start);
  return {
    article,
    text,
    front,
    sentences: shift(bodySentences, start),
    names,
    tokens,
    lower: tokens.map(({ lower }) => lower),
    ...placeNames(tokens, names),
    sentenceOf: placeTokens(tokens, shift(bodySentences, start)),
    words: shift(readWords(body, bodyTokens, shift(names, -start)), start),
  };
}

function shift<T extends Span>(spans: readonly T[], by: number): readonly T[] {
  return by === 0 ? spans : spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
}

function placeNames(tokens: readonly Token[], names: readonly NameSpan[]): Pick<Document, 'nameOf' | 'nameTokens'> {
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
  return { nameOf, nameTokens };
}

function placeTokens(tokens: readonly Token[], sentences: readonly Span[]): Int32Array {
  let sentence = 0;
  return Int32Array.from(tokens, ({ start }) => {
    while (start >= (sentences[sentence + 1]?.start ?? Infinity)) sentence++;
    return sentence;
  });
}

/** Index of the first token, or other span in order, that starts at `offset` or behind it. */
export function tokenFrom(tokens: readonly Span[], offset: number): number {
  return partitionPoint(tokens, ({ start }) => start < offset);
}

/** The sentence in which the token at an offset stands. */
export function sentenceAt({ sentences, sentenceOf, tokens }: Document, offset: number): Span {
  return sentences[sentenceOf[tokenFrom(tokens, offset)] ?? 0] ?? { start: offset, end: offset };
}

/** The name that starts with this token. */
export function nameStartingAt({ names, nameOf, nameTokens }: Document, token: number): NameSpan | null {
  const index = nameOf[token] ?? -1;
  if (index < 0 || nameTokens[index]?.first !== token) return null;
  return names[index] ?? null;
}

/** Offsets from the first to the last of these tokens. */
export function tokenSpan({ tokens }: Document, first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** Index of the word that starts with a token, or behind it. */
export function wordAt({ tokens, words }: Document, token: number): number {
  return tokenFrom(words, tokens[token]?.start ?? Infinity);
}

/** Offsets of a range of words. */
export function wordSpan({ words }: Document, { first, end }: WordRange): Span {
  return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}
