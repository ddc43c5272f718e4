import { existingArticles } from '../generated/cypher/article.ts';
import type { Database } from '../graph/database.ts';
import { GraphError } from '../graph/errors.ts';
import type { GraphErrorCode } from '../graph/failures.ts';
import { ahead } from './ahead.ts';
import { readArticleFile } from './article-file.ts';
import { articleFiles, type LeftOut } from './article-files.ts';
import type { ArticleRows } from './article-rows.ts';
import { type Extractor, openExtractor } from './extractor.ts';
import { articleIdOf } from './identify.ts';
import { type Stored, storeRows } from './store-articles.ts';

/** Files that are read, extracted and stored together: one transaction. */
const BATCH = 100;

/** What became of a file. */
export type Outcome =
  | { readonly file: string; readonly stored: Stored }
  | { readonly file: string; readonly reason: string }
  | LeftOut;

export interface IngestReport {
  readonly created: number;
  readonly alreadyThere: number;
  /** Files that did not go in, with the reason. */
  readonly failed: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * Puts articles into the graph, a batch of files in a transaction; while one is stored the next are extracted, and no
 * more are held. A file that fails is told of and the others still go in. Articles that the graph holds are not extracted
 * again, so that the same call goes on where one that was broken off has stopped.
 *
 * @param paths Files, or folders whose `.txt` files are meant, with all below them.
 * @param tell Told of what is left out of folders, then of each file when it is done, and how many of these there are in all.
 */
export async function ingest(
  database: Database,
  paths: readonly string[],
  tell: (outcome: Outcome, total: number) => void,
): Promise<IngestReport> {
  const { files, leftOut } = await articleFiles(paths);
  for (const file of leftOut) tell(file, files.length);
  const report = { created: 0, alreadyThere: 0, failed: [] as { file: string; reason: string }[] };
  const extractor = openExtractor(files.length);
  try {
    const prepareBatch = (batch: readonly string[]) => prepare(database, batch, extractor);
    for await (const prepared of ahead(batchesOf(files), prepareBatch, extractor.parallel)) {
      for (const outcome of await store(database, prepared)) {
        if ('reason' in outcome) report.failed.push(outcome);
        else if ('stored' in outcome) report[outcome.stored === 'created' ? 'created' : 'alreadyThere']++;
        tell(outcome, files.length);
      }
    }
  } finally {
    await extractor.close();
  }
  return report;
}

/** A file that is not in the graph yet, with what is to be written, or what became of it already. */
type Prepared = Outcome | { readonly file: string; readonly rows: ArticleRows };

function* batchesOf(files: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < files.length; start += BATCH) yield files.slice(start, start + BATCH);
}

async function prepare(
  database: Database,
  files: readonly string[],
  extractor: Extractor,
): Promise<readonly Prepared[]> {
  const all = await Promise.all(files.map(read));
  const texts = all.filter((file) => 'text' in file);
  const ids = texts.map(({ id }) => id);
  const present = new Set((await existingArticles(database.reader(), { ids })).map(({ id }) => id));
  const missing = texts.filter(({ id }) => !present.has(id));
  const extracted = await extractor.extract(missing.map(({ text }) => text));
  const prepared = new Map(missing.map(({ file }, i) => [file, extracted[i]]));
  return all.map((read): Prepared => {
    if ('reason' in read) return read;
    return { file: read.file, ...(prepared.get(read.file) ?? { stored: 'already there' }) };
  });
}

async function read(file: string) {
  try {
    const text = await readArticleFile(file);
    return { file, text, id: articleIdOf(text) };
  } catch (error) {
    return failure(file, error);
  }
}

/** Stores what is to be written, all in one transaction; where that fails, each in its own, to find the one at fault. */
async function store(database: Database, prepared: readonly Prepared[]): Promise<readonly Outcome[]> {
  const rows = prepared.flatMap((file) => ('rows' in file ? [file.rows] : []));
  try {
    const stored = (await storeRows(database, rows)).values();
    return prepared.map((file) =>
      'rows' in file ? { file: file.file, stored: stored.next().value ?? 'already there' } : file,
    );
  } catch (error) {
    if (concernsAll(error)) throw error;
    if (rows.length === 1) return prepared.map((file) => ('rows' in file ? failure(file.file, error) : file));
    const outcomes: Outcome[] = [];
    for (const file of prepared) outcomes.push(...(await store(database, [file])));
    return outcomes;
  }
}

/** Whether an error would meet the next article too: a database that is gone, a full disk. */
function concernsAll(error: unknown): boolean {
  return error instanceof GraphError && !OF_ONE_ARTICLE.has(error.code);
}

/** Failures that a smaller transaction, or another article, may not meet. */
const OF_ONE_ARTICLE = new Set<GraphErrorCode>(['TIMEOUT', 'CONFLICT', 'TOO_MUCH']);

function failure(file: string, error: unknown) {
  return { file, reason: error instanceof Error ? error.message : String(error) };
}
