import type { RowOf } from '../cypher-codegen/runtime/functions.ts';
import { READER_VERSION } from '../extract/reader-version.ts';
import { countOlderReadings, existingArticles, factsOfArticles, olderReadings } from '../generated/cypher/article.ts';
import type { Database } from '../graph/database.ts';
import { cancelled } from '../graph/errors.ts';
import { lockForArticles } from '../graph/graph-state.ts';
import type { JobContext } from '../graph/versions.ts';
import { ahead } from './ahead.ts';
import type { ArticleRows } from './article-rows.ts';
import { addDifferences, compareFacts, type Differences } from './compare-facts.ts';
import { openExtractor } from './extractor.ts';
import { readGiven } from './given-article.ts';
import { removeArticles } from './remove-articles.ts';
import { createMissing } from './store-articles.ts';

/** Articles that are read, compared and replaced together: one transaction. */
const BATCH = 50;

export interface RereadReport {
  readonly articles: number;
  readonly differences: Differences;
  /** Articles that cannot be read any more; they stay as they were read. */
  readonly failed: readonly { readonly id: string; readonly reason: string }[];
}

type Reading = RowOf<typeof olderReadings>;

/**
 * Reads every article again that an older reader has read, from its stored text. What it states takes the place of what it
 * stated, a batch in a transaction; facts that stay keep their ids. A call that was broken off goes on with the next.
 *
 * @param reader Articles that readers of lower versions have read are meant.
 * @param tell Told how many are done, of how many.
 * @throws GraphError when the database refuses; `CANCELLED` when the signal aborts
 */
export async function reread(
  database: Database,
  { signal }: Pick<JobContext, 'signal'>,
  tell: (done: number, all: number) => void,
  reader = READER_VERSION,
): Promise<RereadReport> {
  const { articles: all } = await countOlderReadings(database.reader(), { reader });
  const extractor = openExtractor(all);
  const extract = async (readings: readonly Reading[]) => {
    const extracted = await extractor.extract(readings.map(({ text, given }) => ({ text, given: readGiven(given) })));
    return readings.map(({ id }, i) => ({ id, ...(extracted[i] ?? { reason: 'It was not read.' }) }));
  };
  let differences: Differences = new Map();
  let articles = 0;
  const failed: { id: string; reason: string }[] = [];
  try {
    for await (const batch of ahead(pagesOf(database, reader), extract, extractor.parallel)) {
      if (signal?.aborted) throw cancelled(signal);
      differences = addDifferences(
        differences,
        await replace(
          database,
          batch.flatMap((one) => ('rows' in one ? [one.rows] : [])),
        ),
      );
      failed.push(...batch.flatMap((one) => ('reason' in one ? [one] : [])));
      articles += batch.length;
      tell(articles, all);
    }
  } finally {
    await extractor.close();
  }
  return { articles: articles - failed.length, differences, failed };
}

async function* pagesOf(database: Database, reader: number): AsyncGenerator<readonly Reading[]> {
  for (let after = ''; ; ) {
    const page = await olderReadings(database.reader(), { reader, after, limit: BATCH });
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.id;
  }
}

/** Replaces articles by what is read in them now; one that was retracted meanwhile stays out. */
function replace(database: Database, read: readonly ArticleRows[]): Promise<Differences> {
  return database.write(async (run) => {
    await lockForArticles(run);
    const present = await existingArticles(run, { ids: read.map(({ article }) => article.id) });
    const ids = present.map(({ id }) => id);
    const before = await factsOfArticles(run, { ids });
    await removeArticles(run, ids);
    await createMissing(
      run,
      read.filter(({ article }) => ids.includes(article.id)),
    );
    return compareFacts(before, await factsOfArticles(run, { ids }));
  });
}
