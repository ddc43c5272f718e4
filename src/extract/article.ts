import { ArticleError } from './article/article-error.ts';
import { type Front, readFront } from './article/front.ts';
import { type Given, NOTHING_GIVEN } from './article/given.ts';
import { readHead } from './article/head.ts';
import { languageOf } from './article/language.ts';
import { readTail } from './article/tail.ts';
import type { Article, Span } from './article-graph.ts';
import { sentences, trimmedSpan } from './text/sentences.ts';

/** A first sentence is sought in as many code units. */
const LONGEST_OPENING = 1000;

/**
 * Reads an article of the plain form: optional lines at its head (`date 2018-09`, `title …`, `url …`, `source …`,
 * `author …`, `lang …`), the text, an optional last line `Source: NAME`. What is given beside the text comes before the
 * head, the head before what the text says, such as *Publié le 12 mars 2021*. The title is the headline, a first line of
 * its own that ends no sentence; else the first sentence of the report.
 *
 * @param given what is known of it beside the text
 * @throws ArticleError `EMPTY_ARTICLE` where there is no text but head and tail, `MALFORMED_DATE` for a head with
 * another kind of date, `MALFORMED_HEAD` for another line of it that cannot be read
 */
export function readArticle(text: string, given: Given = NOTHING_GIVEN): Article {
  const head = readHead(text);
  const tail = readTail(text.slice(head.end));
  const body = trimmedSpan(text, head.end, tail === null ? text.length : head.end + tail.start);
  if (body.start >= body.end) {
    throw new ArticleError(
      'EMPTY_ARTICLE',
      'The article has no text. Expected French text, for example "date 2018-09 Le ministre s’est rendu à Paris." ' +
        'Put the text behind the date and before the line "Source: NAME".',
    );
  }
  const front = readFront(text, body);
  return {
    title: given.title ?? head.given.title ?? readTitle(text, body, front),
    text,
    language: given.language ?? head.given.language ?? languageOf(text.slice(body.start, body.end)),
    url: given.url ?? head.given.url,
    publishedOn: given.date ?? head.given.date ?? front.publishedOn,
    publisher: given.publisher ?? head.given.publisher ?? tail?.publisher ?? null,
    body,
  };
}

function readTitle(text: string, body: Span, { headline, opening: start }: Front): string {
  if (headline !== null) return text.slice(headline.start, headline.end);
  const opening = text.slice(start, Math.min(body.end, start + LONGEST_OPENING));
  const first = sentences(opening)[0];
  return first === undefined ? opening.trim() : opening.slice(first.start, first.end);
}
