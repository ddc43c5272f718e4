import { basename, dirname, join } from 'node:path';
import { commandOf } from '../../scripts/commands.mjs';
import { OWN_READER } from '../extract/reader.ts';
import { anyArticle, countOlderReadings } from '../generated/cypher/article.ts';
import type { Database } from '../graph/database.ts';
import { readState } from '../graph/graph-state.ts';
import { type JobContext, PATIENCE_MS } from '../graph/versions.ts';
import { describe } from '../ingest/progress.ts';
import { bringUpToDate } from '../version/bring-up-to-date.ts';

/** Brings the graph up to date; one without articles gets those of `seeds` (files or folders). */
export async function openGraph(database: Database, seeds: readonly string[], job: JobContext): Promise<void> {
  const isNew = (await readState(database.within(PATIENCE_MS))).version === null;
  const loading = isNew ? import('../ingest/ingest.ts') : undefined; // while constraints and indexes are made
  await bringUpToDate(database, job);
  const { found } = await anyArticle(database.reader({ timeoutMs: PATIENCE_MS }));
  if (found) return tellOfOlderReadings(database, job);
  const { ingest } = await (loading ?? import('../ingest/ingest.ts')); // loads models, which most starts do not need
  await ingest(database, seeds, (outcome) => {
    if ('leftOut' in outcome) return; // of our own folder that is no news
    job.say(describe(outcome, join(basename(dirname(outcome.file)), basename(outcome.file))));
  });
}

/** Says so where articles were read by an older reader, whose faults may be mended by now. */
async function tellOfOlderReadings(database: Database, { say }: JobContext): Promise<void> {
  const run = database.reader({ timeoutMs: PATIENCE_MS });
  const { name: readerName, version: reader } = OWN_READER;
  const { articles } = await countOlderReadings(run, { readerName, reader });
  if (articles === 0) return;
  say(
    `${articles} articles were read by an older reader than this, version ${reader}. ${commandOf('reread')} reads them again.`,
  );
}
