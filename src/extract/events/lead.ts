import type { Article, Span } from '../article-graph.ts';

/** A line that opens the report with its date, as *10 janvier 2016, Paris . –* or *PARIS, 3 mars (AFP) –*. */
const DATE_LINE = /^\s*[^\n]{0,80}?\d{4}[^\n–—-]{0,40}\.?\s*[–—-]\s+/u;

/**
 * The report below the headline, without the line of the date.
 *
 * @returns offsets into `article.text`; the whole body where the article has no headline of its own
 */
export function leadOf(article: Article): Span {
  const { text, title, body } = article;
  const below = text.startsWith(title, body.start) ? body.start + title.length : body.start;
  const ownLine = /^\s*\n/.test(text.slice(below, below + 10)) && below < body.end;
  const start = ownLine ? below : body.start;
  const skipped = DATE_LINE.exec(text.slice(start, Math.min(body.end, start + 200)))?.[0].length ?? 0;
  return { start: start + skipped, end: body.end };
}

/** True where the title is a line of its own above the report. */
export function hasHeadline(article: Article): boolean {
  return article.title !== '' && leadOf(article).start > article.body.start;
}
