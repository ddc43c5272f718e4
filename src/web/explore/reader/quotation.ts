import type { ArticleLineFragment } from '../../../generated/explorer.ts';
import { formatDate } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';
import type { Range } from './segments.ts';

/** Words of an article as they are quoted elsewhere: with title, publisher and date. */
export function quotation(
  {
    text,
    title,
    publisher,
    publishedOn,
  }: Pick<ArticleLineFragment, 'title' | 'publisher' | 'publishedOn'> & { readonly text: string },
  { start, end }: Range,
  texts: Texts,
): string {
  const source = [title, publisher?.name, publishedOn && formatDate(publishedOn, texts)].filter(Boolean).join(', ');
  return `« ${text.slice(start, end)} » (${source})`;
}
