import { errorMessage } from '../error-message.ts';
import { extractGraph } from '../extract/extract-graph.ts';
import { articleRows } from './article-rows.ts';
import type { ArticleRows } from './complete-rows.ts';
import type { GivenArticle } from './given-article.ts';
import { remarkOn } from './remarks.ts';

/** What the store writes for an article, and what there is to say of it; or why there is nothing to write. */
export type Extracted = { readonly rows: ArticleRows; readonly remark: string | null } | { readonly reason: string };

/** The rows of each article. */
export function extractTexts(articles: readonly GivenArticle[]): readonly Extracted[] {
  return articles.map(({ text, given }) => {
    try {
      const graph = extractGraph(text, given);
      return { rows: articleRows(graph, given), remark: remarkOn(graph.article) };
    } catch (error) {
      return { reason: errorMessage(error) };
    }
  });
}
