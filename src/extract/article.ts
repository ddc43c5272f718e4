import type { Article } from './article-graph.ts';

export type ArticleErrorCode = 'EMPTY_ARTICLE' | 'MALFORMED_DATE';

/** An article that cannot be read. The message says what is wrong, what was expected and how to mend it. */
export class ArticleError extends Error {
  readonly code: ArticleErrorCode;

  constructor(code: ArticleErrorCode, message: string) {
    super(message);
    this.name = 'ArticleError';
    this.code = code;
  }
}

export function readArticle(text: string): Article {
  return {
    title: text.trim(),
    text,
    language: 'fr',
    publishedOn: null,
    publisher: null,
    body: { start: 0, end: text.length },
  };
}
