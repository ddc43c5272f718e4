import { parseEdtf } from '../edtf.ts';
import type { Article } from './article-graph.ts';
import { findDateLine } from './dates/date-line.ts';
import { sentences, trimmedSpan } from './text/sentences.ts';

type ArticleErrorCode = 'EMPTY_ARTICLE' | 'MALFORMED_DATE';

/** An article that cannot be read. The message says what is wrong, what was expected and how to mend it. */
export class ArticleError extends Error {
  readonly code: ArticleErrorCode;

  constructor(code: ArticleErrorCode, message: string) {
    super(message);
    this.name = 'ArticleError';
    this.code = code;
  }
}

const HEAD = /^\s*date[ \t]+(\d\S*)(?:\s+|$)/;
const TAIL = /(?:^|[\n\r])[ \t]*Source[ \t]?:[ \t]*(\S[^\n\r]{0,200})\s*$/;
/** The tail is sought here only, so that a long text costs no more than a short one. */
const TAIL_REACH = 500;
const LONGEST_HEADLINE = 250;

/**
 * Reads a French article of the plain form: an optional head `date YYYY[-MM[-DD]]`, the text, an optional last line
 * `Source: NAME`. Without a head, the date is that of a date line such as *6 janvier 2016 . –*. The title is the
 * headline, a first line of its own that ends no sentence; else the first sentence.
 *
 * @throws ArticleError `EMPTY_ARTICLE` where there is no text but head and tail, `MALFORMED_DATE` for a head with
 * another kind of date
 */
export function readArticle(text: string): Article {
  const head = HEAD.exec(text);
  const publishedOn = head?.[1] === undefined ? null : readHeadDate(head[1]);
  const start = head?.[0].length ?? 0;
  const tail = TAIL.exec(text.slice(Math.max(start, text.length - TAIL_REACH)));
  const body = trimmedSpan(text, start, tail === null ? text.length : text.length - tail[0].length);
  if (body.start >= body.end) {
    throw new ArticleError(
      'EMPTY_ARTICLE',
      'The article has no text. Expected French text, for example "date 2018-09 Le ministre s’est rendu à Paris." ' +
        'Put the text behind the date and before the line "Source: NAME".',
    );
  }
  return {
    title: readTitle(text.slice(body.start, body.end)),
    text,
    language: 'fr',
    publishedOn: publishedOn ?? findDateLine(text.slice(body.start, body.end))?.date ?? null,
    publisher: tail?.[1]?.trim() ?? null,
    body,
  };
}

function readHeadDate(word: string): string {
  const date = /^\d{4}(?:-\d{2}){0,2}$/.test(word) ? parseEdtf(word) : null;
  if (date !== null) return date.edtf;
  throw new ArticleError(
    'MALFORMED_DATE',
    `The article's head holds the date ${JSON.stringify(word.slice(0, 40))}, which no calendar has. ` +
      'Expected a year, month or day, for example "date 2018", "date 2018-09" or "date 2018-09-03". ' +
      'Correct the head, or remove it when the date is not known.',
  );
}

function readTitle(body: string): string {
  const line = /^[^\n\r]{1,250}(?=\r?\n[ \t]*\r?\n\s*\S)/.exec(body)?.[0].trim();
  if (line !== undefined && !/[.…][»”"\s]*$/.test(line)) return line;
  const opening = body.slice(0, 4 * LONGEST_HEADLINE);
  const first = sentences(opening)[0];
  return first === undefined ? opening.trim() : opening.slice(first.start, first.end);
}
