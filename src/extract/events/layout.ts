import { readFront } from '../article/front.ts';
import type { Article, Span } from '../article-graph.ts';

/** Where an article's headline and the report below it lie; `headline` is null where the title is the first sentence. */
export interface Layout {
  readonly headline: Span | null;
  /** Where headline or report begins, behind lines of the date. */
  readonly opening: number;
  /** Behind the headline, captions and the lines of the date and of who wrote the article. */
  readonly lead: Span;
}

const TOPIC = /^.{1,60}?\s*:\s+(?=\S)/u;

/** Offsets into `article.text`. */
export function layoutOf({ text, body }: Article): Layout {
  const { headline, opening, lead } = readFront(text, body);
  return { headline, opening, lead: { start: lead, end: body.end } };
}

/** Where the headline's topic ends, as in *France : Manuel Valls enfariné à Strasbourg*; its start where it has none. */
export function topicEnd(text: string, { start, end }: Span): number {
  return start + (TOPIC.exec(text.slice(start, end))?.[0].length ?? 0);
}
