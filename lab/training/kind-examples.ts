import { readFileSync } from 'node:fs';
import { readArticle } from '../../src/extract/article.ts';
import { layoutOf } from '../../src/extract/events/layout.ts';
import { EVENT_KINDS } from '../../src/extract/vocabulary.ts';
import type { GoldArticle } from './corpus.ts';
import type { KindExample } from './train-kinds.ts';

/** Headline, lead and kind of those of the articles that event-kinds.tsv labels. */
export function readKindExamples(corpus: readonly GoldArticle[]): KindExample[] {
  const kinds = new Map(
    readFileSync(new URL('event-kinds.tsv', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t') as [string, string]),
  );
  return corpus.flatMap(({ id, text }) => {
    const kind = EVENT_KINDS.find((known) => known === kinds.get(id));
    if (kind === undefined) return [];
    const article = readArticle(text);
    const { lead } = layoutOf(article);
    return [{ headline: article.title, lead: text.slice(lead.start, lead.end), kind }];
  });
}
