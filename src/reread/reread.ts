import { isDeepStrictEqual } from 'node:util';
import { differences, node, relationship } from '../check/compare.ts';
import { elementsOfArticle } from '../check/elements-of-article.ts';
import type { RowOf } from '../cypher-codegen/runtime/functions.ts';
import { OWN_READER } from '../extract/reader.ts';
import { READER_VERSION } from '../extract/reader-version.ts';
import { raiseRevision } from '../generated/cypher/admin.ts';
import {
  allReadings,
  countOlderReadings,
  factsOfArticles,
  markRead,
  olderReadings,
  readingsHeld,
} from '../generated/cypher/article.ts';
import { relationshipsOfArticles } from '../generated/cypher/check.ts';
import { graphCounts } from '../generated/cypher/graph.ts';
import type { Database } from '../graph/database.ts';
import { cancelled } from '../graph/errors.ts';
import { lockForArticles } from '../graph/graph-state.ts';
import { type After, pagesById } from '../graph/pages.ts';
import type { JobContext } from '../graph/versions.ts';
import { groupBy } from '../group-by.ts';
import { ahead } from '../ingest/ahead.ts';
import type { ArticleRows } from '../ingest/complete-rows.ts';
import { openExtractor } from '../ingest/extractor.ts';
import { storedArticle } from '../ingest/given-article.ts';
import { heedSuppressions } from '../ingest/heed-suppressions.ts';
import { asSettled } from '../ingest/settle.ts';
import { addDifferences, type Differences } from './compare-facts.ts';
import { replaceArticles } from './replace-articles.ts';

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
 * stated, a batch in a transaction; facts that stay keep their ids. A call that was broken off goes on with the next. What
 * other readers have found stays as it is.
 *
 * @param version Articles that lower versions of this reader have read are meant. One higher than this reader's means all,
 *   those of other readers too, which are written anew even where nothing differs: that mends what was damaged.
 * @param tell Told how many are done, of how many.
 * @throws GraphError when the database refuses; `CANCELLED` when the signal aborts
 */
export async function reread(
  database: Database,
  { signal }: Pick<JobContext, 'signal'>,
  tell: (done: number, all: number) => void,
  version = READER_VERSION,
): Promise<RereadReport> {
  const isAnew = version > READER_VERSION;
  const older = { readerName: OWN_READER.name, reader: version };
  const run = database.reader();
  const { articles: all } = isAnew ? await graphCounts(run) : await countOlderReadings(run, older);
  const read = (page: After) => (isAnew ? allReadings(run, page) : olderReadings(run, { ...older, ...page }));
  const pages = pagesById(read, BATCH);
  const extractor = openExtractor(all);
  const extract = async (readings: readonly Reading[]) => {
    const extracted = await extractor.extract(readings.map(storedArticle));
    return readings.map(({ id }, i) => ({ id, ...(extracted[i] ?? { reason: 'It was not read.' }) }));
  };
  let changes: Differences = new Map();
  let articles = 0;
  const failed: { id: string; reason: string }[] = [];
  try {
    for await (const batch of ahead(pages, extract, extractor.parallel)) {
      if (signal?.aborted) throw cancelled(signal);
      changes = addDifferences(
        changes,
        await replace(
          database,
          batch.flatMap((one) => ('rows' in one ? [one.rows] : [])),
          isAnew,
        ),
      );
      failed.push(...batch.flatMap((one) => ('reason' in one ? [one] : [])));
      articles += batch.length;
      tell(articles, all);
    }
  } finally {
    await extractor.close();
  }
  return { articles: articles - failed.length, differences: changes, failed };
}

/**
 * Replaces articles by what is read in them now; one that was retracted meanwhile stays out, and so does what is read in one
 * of which another reading counts by now. Those of which the graph holds just that are only noted as read, so that nobody who
 * asks meanwhile sees them go.
 *
 * @param isAnew Replaces these too.
 */
function replace(database: Database, read: readonly ArticleRows[], isAnew: boolean): Promise<Differences> {
  return database.write(async (run) => {
    await lockForArticles(run);
    const facts = groupBy(await factsOfArticles(run, { ids: idsOf(read) }), ({ articleId }) => articleId);
    const held = await relationshipsOfArticles(run, { ids: idsOf(read) });
    const relationships = groupBy(held, ({ articleId }) => articleId);
    const counting = await readingsHeld(run, { ids: idsOf(read), imported: idsOf(read) });
    const readings = new Map(counting.map(({ id, readerName, reading }) => [id, { readerName, reading }]));
    const present = await heedSuppressions(
      run,
      read.filter(({ article: { id, readerName, reading } }) =>
        isDeepStrictEqual(readings.get(id), { readerName, reading }),
      ),
    );
    const settled = isAnew ? [] : await asSettled(run, present);
    const isSame = (rows: ArticleRows | undefined) =>
      rows && isHeld(rows, facts.get(rows.article.id) ?? [], relationships.get(rows.article.id) ?? []);
    const same = present.filter((_, i) => isSame(settled[i]));
    const other = present.filter((rows) => !same.includes(rows));
    await markRead(run, { ids: idsOf(same), reader: READER_VERSION, readAt: new Date().toISOString() });
    if (present.length > 0) await raiseRevision(run);
    return replaceArticles(
      run,
      other,
      other.flatMap(({ article: { id } }) => facts.get(id) ?? []),
    );
  });
}

/** Whether what the graph holds of an article is just what is read in it, whichever reader has read it before. */
function isHeld(
  rows: ArticleRows,
  facts: readonly RowOf<typeof factsOfArticles>[],
  relationships: readonly RowOf<typeof relationshipsOfArticles>[],
): boolean {
  const nodes = facts.flatMap(({ kind, id, properties }) => {
    if (kind === 'Position' || kind === 'Entity') return []; // which are compared by their relationships
    return [
      node({
        id,
        labels: [kind],
        properties: kind === 'Article' ? { ...properties, reader: READER_VERSION } : properties,
      }),
    ];
  });
  const expected = elementsOfArticle(rows);
  const found = relationships.map(relationship);
  return differences(nodes, expected.nodes).length === 0 && differences(found, expected.relationships).length === 0;
}

function idsOf(articles: readonly ArticleRows[]): string[] {
  return articles.map(({ article }) => article.id);
}
