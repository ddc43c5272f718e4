import { errorMessage } from '../error-message.ts';
import type { Database } from '../graph/database.ts';
import { GraphError } from '../graph/errors.ts';
import type { GraphErrorCode } from '../graph/failures.ts';
import { ahead } from './ahead.ts';
import { articleFiles, type LeftOut } from './article-files.ts';
import { batchesOf } from './batches.ts';
import type { ArticleRows } from './complete-rows.ts';
import { type Extractor, openExtractor } from './extractor.ts';
import { articleIdOf } from './identify.ts';
import { countArticles, type ReadArticle, readArticles } from './read-articles.ts';
import { knownArticles, type Stored, storeRows } from './store-articles.ts';

/** Articles that are read, extracted and stored together: one transaction. */
const BATCH = 100;

/** What became of a file, or of a line of one: `FILE:LINE`. */
export type Outcome =
  | { readonly file: string; readonly stored: Exclude<Stored, 'contradicted'>; readonly remark: string | null }
  | { readonly file: string; readonly reason: string }
  | LeftOut;

export interface IngestReport {
  readonly created: number;
  /** Articles of which another reading has taken the place of that which the graph held. */
  readonly replaced: number;
  readonly alreadyThere: number;
  /** Readings of articles of which another one counts. */
  readonly outranked: number;
  /** Articles that were retracted before, and stay out. */
  readonly retracted: number;
  /** Files, or lines of files, that did not go in, with the reason. */
  readonly failed: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * Puts articles into the graph, a batch in a transaction; while one is stored the next are extracted, and no
 * more are held. One that fails is told of and the others still go in. Articles that the graph holds are not extracted
 * again, so that the same call goes on where one that was broken off has stopped.
 *
 * @param paths Files, or folders whose `.txt` files are meant, with all below them.
 * @param tell Told of what is left out of folders, then of each article when it is done, and how many of these there are in
 *   all.
 */
export async function ingest(
  database: Database,
  paths: readonly string[],
  tell: (outcome: Outcome, total: number) => void,
): Promise<IngestReport> {
  const { files, leftOut } = await articleFiles(paths);
  const total = await countArticles(files);
  for (const file of leftOut) tell(file, total);
  return ingestArticles(database, articlesOf(files), total, tell);
}

/** The same for articles that come from elsewhere, each under a name of its own in place of a file's. */
export async function ingestArticles(
  database: Database,
  articles: AsyncIterable<ReadArticle>,
  total: number,
  tell: (outcome: Outcome, total: number) => void,
): Promise<IngestReport> {
  const failed: { file: string; reason: string }[] = [];
  const report = { created: 0, replaced: 0, alreadyThere: 0, outranked: 0, retracted: 0, failed };
  const extractor = openExtractor(total);
  try {
    const prepareBatch = (batch: readonly ReadArticle[]) => prepare(database, batch, extractor);
    for await (const prepared of ahead(batchesOf(articles, BATCH), prepareBatch, extractor.parallel)) {
      for (const outcome of await store(database, prepared)) {
        if ('reason' in outcome) report.failed.push(outcome);
        else if ('stored' in outcome) report[COUNTED[outcome.stored]]++;
        tell(outcome, total);
      }
    }
  } finally {
    await extractor.close();
  }
  return report;
}

const COUNTED = {
  created: 'created',
  replaced: 'replaced',
  'already there': 'alreadyThere',
  outranked: 'outranked',
  'retracted before': 'retracted',
} as const;

/** An article that is not in the graph yet, with what is to be written, or what became of it already. */
type Prepared = Outcome | { readonly file: string; readonly rows: ArticleRows; readonly remark: string | null };

async function* articlesOf(files: readonly string[]): AsyncGenerator<ReadArticle> {
  for (const file of files) yield* readArticles(file);
}

async function prepare(
  database: Database,
  all: readonly ReadArticle[],
  extractor: Extractor,
): Promise<readonly Prepared[]> {
  const articles = all.flatMap((one) => ('article' in one ? [{ ...one, id: articleIdOf(one.article) }] : []));
  const ids = articles.map(({ id }) => id);
  const known = await knownArticles(database.reader(), ids);
  const missing = articles.filter(({ article, id }) => article.reading != null || !known.has(id));
  const extracted = await extractor.extract(missing.map(({ article }) => article));
  const prepared = new Map(missing.map(({ file }, i) => [file, extracted[i]]));
  const stored = new Map(articles.map(({ file, id }) => [file, known.get(id) ?? 'already there']));
  return all.map((read): Prepared => {
    if ('reason' in read) return read;
    const { file } = read;
    return { file, ...(prepared.get(file) ?? { stored: stored.get(file) ?? 'already there', remark: null }) };
  });
}

/** Stores what is to be written, all in one transaction; where that fails, each in its own, to find the one at fault. */
async function store(database: Database, prepared: readonly Prepared[]): Promise<readonly Outcome[]> {
  const rows = prepared.flatMap((file) => ('rows' in file ? [file.rows] : []));
  try {
    const stored = (await storeRows(database, rows)).values();
    return prepared.map((one) => ('rows' in one ? outcomeOf(one, stored.next().value ?? 'already there') : one));
  } catch (error) {
    if (concernsAll(error)) throw error;
    if (rows.length === 1) return prepared.map((file) => ('rows' in file ? failure(file.file, error) : file));
    const outcomes: Outcome[] = [];
    for (const file of prepared) outcomes.push(...(await store(database, [file])));
    return outcomes;
  }
}

function outcomeOf({ file, rows, remark }: Extract<Prepared, { rows: ArticleRows }>, stored: Stored): Outcome {
  if (stored !== 'contradicted') return { file, stored, remark };
  const { readerName, reader } = rows.article;
  const reason =
    `$.reader.version: version ${reader} of ${JSON.stringify(readerName)} has found something else in this article ` +
    'already. Expected one reading of a version. Give this one a higher version.';
  return { file, reason };
}

/** Whether an error would meet the next article too: a database that is gone, a full disk. */
function concernsAll(error: unknown): boolean {
  return error instanceof GraphError && !OF_ONE_ARTICLE.has(error.code);
}

/** Failures that a smaller transaction, or another article, may not meet. */
const OF_ONE_ARTICLE = new Set<GraphErrorCode>(['TIMEOUT', 'CONFLICT', 'TOO_MUCH']);

function failure(file: string, error: unknown) {
  return { file, reason: errorMessage(error) };
}
