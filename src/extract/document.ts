import type { Article, Span } from './article-graph.ts';
import type { NameSpan } from './names/name-span.ts';
import { recognizeNames } from './names/recognize-names.ts';
import { sentences } from './text/sentences.ts';
import { type Token, tokenize } from './text/tokens.ts';
import { readWords, type Word } from './text/words.ts';

/** An article cut up once for all that reads it. Everything lies within the body; offsets point into `article.text`. */
export interface TextContext {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** In order and not overlapping. */
  readonly names: readonly NameSpan[];
  /** The tokens joined to words of grammar. */
  readonly units: readonly Word[];
}

/** Cuts up an article's body and finds the names in it, with `recognize` if given. */
export function readContext(article: Article, recognize: typeof recognizeNames = recognizeNames): TextContext {
  const { start, end } = article.body;
  const body = article.text.slice(start, end);
  const tokens = tokenize(body);
  const spans = sentences(body);
  const names = recognize(body, tokens, spans);
  return {
    article,
    tokens: shift(tokens, start),
    sentences: shift(spans, start),
    names: shift(names, start),
    units: shift(readWords(body, tokens, names), start),
  };
}

function shift<T extends Span>(spans: readonly T[], by: number): readonly T[] {
  return by === 0 ? spans : spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
}
