import { extractGraph } from '../extract/extract-graph.ts';
import { type ArticleRows, articleRows } from './article-rows.ts';

/** What the store writes for a text, or why there is nothing to write. */
export type Extracted = { readonly rows: ArticleRows } | { readonly reason: string };

/** The rows of each text. */
export function extractTexts(texts: readonly string[]): readonly Extracted[] {
  return texts.map((text) => {
    try {
      return { rows: articleRows(extractGraph(text)) };
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error) };
    }
  });
}
