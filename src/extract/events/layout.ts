import type { Article, Span } from '../article-graph.ts';
import { findDateLine } from '../dates/date-line.ts';

/** Where an article's headline and the report below it lie; `headline` is null where the title is the first sentence. */
export interface Layout {
  readonly headline: Span | null;
  /** Behind the headline, captions and the line of the date. */
  readonly lead: Span;
}

const TOPIC = /^.{1,60}?\s*:\s+(?=\S)/u;
const SENTENCE_END = /[.…][»”"\s]*$/;

/** Offsets into `article.text`. */
export function layoutOf({ text, title, body }: Article): Layout {
  const below = body.start + title.length;
  const own =
    !SENTENCE_END.test(title) &&
    text.startsWith(title, body.start) &&
    /^[ \t]*[\n\r]/.test(text.slice(below, below + 20));
  const headline = own ? { start: body.start, end: below } : null;
  const dateLine = findDateLine(text.slice(body.start, body.end));
  const start = Math.max(headline?.end ?? body.start, body.start + (dateLine?.end ?? 0));
  return { headline, lead: { start, end: body.end } };
}

/** Where the headline's topic ends, as in *France : Manuel Valls enfariné à Strasbourg*; its start where it has none. */
export function topicEnd(text: string, { start, end }: Span): number {
  return start + (TOPIC.exec(text.slice(start, end))?.[0].length ?? 0);
}
