import { commandOf } from '../../scripts/commands.mjs';
import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { factsOfArticles, textsOfArticles } from '../generated/cypher/article.ts';
import { batchesOf } from '../ingest/batches.ts';
import type { ArticleRows } from '../ingest/complete-rows.ts';
import { type Extractor, openExtractor } from '../ingest/extractor.ts';
import { storedArticle } from '../ingest/given-article.ts';
import { heedSuppressions } from '../ingest/heed-suppressions.ts';
import { addDifferences, type Differences } from '../reread/compare-facts.ts';
import { replaceArticles } from '../reread/replace-articles.ts';
import { SuppressionError } from './suppression-error.ts';

/** Articles that are held in memory together. */
const BATCH = 50;

/**
 * Reads articles again by what is decided now, and puts that in their place: all in the transaction that has decided it and
 * has locked the graph. Who calls it raises the revision.
 *
 * @returns what came and went
 * @throws SuppressionError where an article cannot be read any more
 */
export async function redoArticles(run: Run, articleIds: readonly string[]): Promise<Differences> {
  let changes: Differences = new Map();
  const extractor = openExtractor(articleIds.length);
  try {
    for await (const ids of batchesOf(articleIds, BATCH)) {
      const before = await factsOfArticles(run, { ids });
      const rows = await heedSuppressions(run, await readAgain(run, ids, extractor));
      changes = addDifferences(changes, await replaceArticles(run, rows, before));
    }
  } finally {
    await extractor.close();
  }
  return changes;
}

async function readAgain(run: Run, ids: readonly string[], extractor: Extractor): Promise<readonly ArticleRows[]> {
  const texts = await textsOfArticles(run, { ids });
  const extracted = await extractor.extract(texts.map(storedArticle));
  return extracted.map((one, i) => {
    if ('rows' in one) return one.rows;
    const id = texts[i]?.id ?? '';
    throw new SuppressionError(
      `${id} cannot be read any more: ${one.reason} Expected an article that can, to leave out or bring back a part of it. ` +
        `To take out all of it: ${commandOf('retract', id)}`,
    );
  });
}
