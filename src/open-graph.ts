import { anyArticle } from './generated/cypher.ts';
import type { Database } from './graph/database.ts';
import { prepareSchema } from './graph/prepare-schema.ts';
import { describe } from './ingest/progress.ts';

/** Makes constraints and indexes, and puts the articles of `seeds` (files or folders) into a graph that has none. */
export async function openGraph(
  database: Database,
  seeds: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  const [{ found }] = await Promise.all([anyArticle(database.reader()), prepareSchema(database)]);
  if (found) return;
  const { ingest } = await import('./ingest/ingest.ts'); // extraction has models to read, and most starts need none
  await ingest(database, seeds, (outcome) => say(describe(outcome)));
}
