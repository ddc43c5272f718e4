type ArticleErrorCode = 'EMPTY_ARTICLE' | 'MALFORMED_DATE' | 'MALFORMED_HEAD';

/** An article that cannot be read. The message says what is wrong, what was expected and how to mend it. */
export class ArticleError extends Error {
  readonly code: ArticleErrorCode;

  constructor(code: ArticleErrorCode, message: string) {
    super(message);
    this.name = 'ArticleError';
    this.code = code;
  }
}
