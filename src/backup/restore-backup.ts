import { NOTHING_GIVEN } from '../extract/article/given.ts';
import { graphSources, keepTexts } from '../generated/cypher/admin.ts';
import type { StoredTextInput } from '../generated/cypher/model.ts';
import type { Database } from '../graph/database.ts';
import { cancelled } from '../graph/errors.ts';
import { lockForArticles } from '../graph/graph-state.ts';
import { MODEL_VERSION } from '../graph/versions.ts';
import { batchesOf } from '../ingest/batches.ts';
import { type GivenArticle, writeGiven } from '../ingest/given-article.ts';
import { type IngestReport, ingestArticles, type Outcome } from '../ingest/ingest.ts';
import type { ReadArticle } from '../ingest/read-articles.ts';
import { BackupError } from './backup-error.ts';
import type { ArticleLine } from './form.ts';
import { backupLines, type Checked } from './read-backup.ts';
import { type AddedDecisions, restoreDecisions } from './restore-decisions.ts';

/** Texts that are kept in one transaction. */
const BATCH = 100;

export interface RestoreOptions {
  /** Whether the graph may hold something already. */
  readonly add: boolean;
  readonly tell: (outcome: Outcome, total: number) => void;
  readonly signal?: AbortSignal | undefined;
}

export interface RestoreReport extends IngestReport {
  readonly decisions: AddedDecisions;
  /** Texts of which no article could be made, here or where the backup was taken. */
  readonly kept: number;
}

/**
 * Puts what a backup holds into a graph that is up to date: decisions first, so that nobody seeds what they keep out, then
 * the articles, then the texts of which none can be made. What is there already stays and is not read again, so that the
 * same call goes on where one that was broken off has stopped.
 *
 * @param checked What `checkBackup` has said of the file.
 * @throws BackupError for a graph that is not empty, unless it may be added to
 * @throws GraphError when the database fails
 */
export async function restoreBackup(
  database: Database,
  path: string,
  checked: Checked,
  { add, tell, signal }: RestoreOptions,
): Promise<RestoreReport> {
  if (!add) await refuseContents(database);
  const decisions = await restoreDecisions(database, path);
  const isSettled = checked.modelVersion === MODEL_VERSION; // else what was refused is worth another try
  const isRefused = (article: ArticleLine) => isSettled && article.refused !== undefined;
  const name = ({ id }: ArticleLine) => `${path}:${id}`;
  async function* toRead(): AsyncGenerator<ReadArticle> {
    for await (const article of articles(path)) {
      if (signal?.aborted) throw cancelled(signal);
      if (!isRefused(article)) yield { file: name(article), article: given(article) };
    }
  }
  const total = checked.articles - (isSettled ? checked.refused : 0);
  const report = await ingestArticles(database, toRead(), total, tell);
  const reasons = new Map(report.failed.map(({ file, reason }) => [file, reason]));
  const refused = (article: ArticleLine) => reasons.get(name(article)) ?? (isRefused(article) && article.refused);
  const kept = reasons.size + checked.articles - total;
  if (kept > 0) await keepRefused(database, path, refused);
  return { ...report, decisions, kept };
}

/** @throws BackupError */
async function refuseContents(database: Database): Promise<void> {
  const { articles, decisions } = await graphSources(database.reader());
  if (articles + decisions === 0) return;
  throw new BackupError(
    `The graph holds ${articles} articles and ${decisions} decisions, and nothing was restored. Expected an empty graph. ` +
      'To add what the backup holds to it: --add',
  );
}

async function* articles(path: string): AsyncGenerator<ArticleLine> {
  for await (const line of backupLines(path)) if (line.kind === 'article') yield line;
}

function given({ text, given, reading }: ArticleLine): GivenArticle {
  return {
    text,
    given: { ...NOTHING_GIVEN, ...given },
    reading: reading === undefined ? null : JSON.stringify(reading),
  };
}

async function keepRefused(
  database: Database,
  path: string,
  why: (article: ArticleLine) => string | false | undefined,
): Promise<void> {
  async function* refusedTexts(): AsyncGenerator<StoredTextInput> {
    for await (const article of articles(path)) {
      const refused = why(article);
      if (typeof refused !== 'string') continue;
      const { reading = null, ...came } = given(article);
      yield { id: article.id, text: came.text, given: writeGiven(came.given), reading, refused };
    }
  }
  for await (const texts of batchesOf(refusedTexts(), BATCH)) {
    await database.write(async (run) => {
      await lockForArticles(run);
      await keepTexts(run, { texts });
    });
  }
}
