import { anyArticle } from '../generated/cypher/article.ts';
import type { Database } from '../graph/database.ts';
import { PATIENCE_MS, type Telling } from '../graph/versions.ts';
import { describe } from '../ingest/progress.ts';
import { bringUpToDate } from '../version/bring-up-to-date.ts';

/** Brings the graph up to date, and puts the articles of `seeds` (files or folders) into one that has none. */
export async function openGraph(database: Database, seeds: readonly string[], telling: Telling): Promise<void> {
  await bringUpToDate(database, telling);
  const { found } = await anyArticle(database.reader({ timeoutMs: PATIENCE_MS }));
  if (found) return;
  const { ingest } = await import('../ingest/ingest.ts'); // extraction has models to read, and most starts need none
  await ingest(database, seeds, (outcome) => {
    if (!('leftOut' in outcome)) telling.say(describe(outcome)); // of our own folder nobody wonders
  });
}
