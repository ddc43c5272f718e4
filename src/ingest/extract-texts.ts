import { errorMessage } from '../error-message.ts';
import { isOwn } from '../extract/reader.ts';
import { articleRows } from './article-rows.ts';
import type { ArticleRows } from './complete-rows.ts';
import type { GivenArticle } from './given-article.ts';
import { readingOf } from './readings/reading-of.ts';
import { remarkOn } from './remarks.ts';

/** What the store writes for an article, and what there is to say of it; or why there is nothing to write. */
export type Extracted = { readonly rows: ArticleRows; readonly remark: string | null } | { readonly reason: string };

/** The rows of each article, of what another reader has found in it where it comes with that. */
export function extractTexts(articles: readonly GivenArticle[]): readonly Extracted[] {
  return articles.map((article) => {
    try {
      const { reader, graph } = readingOf(article);
      return {
        rows: articleRows(graph, article.given, reader),
        remark: isOwn(reader) ? remarkOn(graph.article) : null,
      };
    } catch (error) {
      return { reason: errorMessage(error) };
    }
  });
}
