/**
 * `npm run seed -- [FILE or FOLDER…]`: puts articles into the graph, of a running server or of a Neo4j started for
 * this.
 */
import { fileURLToPath } from 'node:url';
import { stepsOn } from '../../scripts/steps.mjs';
import { ArticleFileError } from '../ingest/article-file.ts';
import { articleFiles, missingPaths } from '../ingest/article-files.ts';
import { fromHere, nothingFound } from '../ingest/given-paths.ts';
import { ingest } from '../ingest/ingest.ts';
import { describe, progress, summary } from '../ingest/progress.ts';
import { bringUpToDate } from '../version/bring-up-to-date.ts';
import { onGraph } from './on-graph.ts';
import { reportFailure } from './report-failure.ts';
import { untilSignal } from './signals.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

const { say, step } = stepsOn(process.stdout);
const ended = untilSignal();
try {
  await run(process.argv.slice(2).map(fromHere));
} catch (error) {
  if (!ended.aborted) reportFailure(error);
}

async function run(given: readonly string[]): Promise<void> {
  const paths = given.length > 0 ? given : [SEEDS];
  const missing = await missingPaths(paths);
  for (const file of missing) say(describe(file));
  if (missing.length > 0) process.exitCode = 1;
  const gone = new Set(missing.map(({ file }) => file));
  const present = paths.filter((path) => !gone.has(path));
  if (present.length === 0) return;
  const { files, leftOut } = await articleFiles(present);
  if (given.length > 0) for (const file of leftOut) say(describe(file));
  if (files.length === 0) throw new ArticleFileError('NOT_FOUND', nothingFound(present));
  await onGraph({ say, step, signal: ended }, async (database) => {
    await bringUpToDate(database, { say, signal: ended });
    const report = await ingest(database, files, progress(process.stdout));
    say(summary({ ...report, failed: [...missing, ...report.failed] }));
    if (report.failed.length > 0) process.exitCode = 1;
  });
}
