import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { textsOfArticles } from '../generated/cypher/article.ts';
import type { ArticleRows } from './complete-rows.ts';
import { openExtractor } from './extractor.ts';
import { storedArticle } from './given-article.ts';

/**
 * What articles that the graph holds give when they are read now, whatever is suppressed.
 *
 * @param unreadable Told of one that cannot be read any more, with why; throws.
 */
export async function readAgain(
  run: Run,
  ids: readonly string[],
  unreadable: (id: string, reason: string) => never,
): Promise<readonly ArticleRows[]> {
  const texts = await textsOfArticles(run, { ids });
  const extractor = openExtractor(texts.length);
  try {
    const extracted = await extractor.extract(texts.map(storedArticle));
    return extracted.map((one, i) => ('rows' in one ? one.rows : unreadable(texts[i]?.id ?? '', one.reason)));
  } finally {
    await extractor.close();
  }
}
