import type { ArticleGraph } from '../../src/extract/article-graph.ts';
import type { Database } from '../../src/graph/database.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';

/**
 * Articles a transaction, one transaction after another: they speak of the same frequent entities, so that two at once
 * wait for each other's locks. docs/speed.md has the figures.
 */
const BATCH = 100;

/**
 * Stores articles through the server's own store and gives the seconds it took, those of generating them included.
 *
 * @param onProgress Told how many articles are in, after each batch.
 */
export async function load(
  database: Database,
  articles: Iterable<ArticleGraph>,
  onProgress: (articles: number) => void,
): Promise<number> {
  const start = performance.now();
  let stored = 0;
  let batch: ArticleGraph[] = [];
  async function store(): Promise<void> {
    await storeArticles(database, batch);
    stored += batch.length;
    batch = [];
    onProgress(stored);
  }
  for (const article of articles) {
    batch.push(article);
    if (batch.length === BATCH) await store();
  }
  if (batch.length > 0) await store();
  return (performance.now() - start) / 1000;
}
