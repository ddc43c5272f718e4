import type { ArticleGraph } from '../../src/extract/article-graph.ts';
import type { Database } from '../../src/graph/database.ts';
import { storeArticles } from '../../src/graph/store-articles.ts';

/** Articles a transaction, and transactions side by side. */
export interface LoadSettings {
  readonly batch: number;
  readonly writers: number;
}

/** What filled the graph best on two cores; docs/speed.md has the figures. */
export const LOAD_SETTINGS: LoadSettings = { batch: 50, writers: 2 };

/**
 * Stores articles through the server's own store and gives the seconds it took.
 *
 * @param onProgress Told how many articles are in, after each batch.
 */
export async function load(
  database: Database,
  articles: Iterator<ArticleGraph>,
  { batch, writers }: LoadSettings,
  onProgress: (articles: number) => void = () => {},
): Promise<number> {
  const start = performance.now();
  let stored = 0;
  async function writer(): Promise<void> {
    for (let next = take(articles, batch); next.length > 0; next = take(articles, batch)) {
      await storeArticles(database, next);
      stored += next.length;
      onProgress(stored);
    }
  }
  await Promise.all(Array.from({ length: writers }, writer));
  return (performance.now() - start) / 1000;
}

function take(articles: Iterator<ArticleGraph>, count: number): ArticleGraph[] {
  const taken: ArticleGraph[] = [];
  while (taken.length < count) {
    const next = articles.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}
