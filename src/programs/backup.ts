/** `npm run backup -- FILE`: writes what the graph is made of into a file. */
import { stepsOn } from '../../scripts/steps.mjs';
import { namedBackup } from '../backup/named-backup.ts';
import { refuseExisting, writeBackup } from '../backup/write-backup.ts';
import { asSeenFromHere } from '../ingest/given-paths.ts';
import { onGraph } from './on-graph.ts';
import { reportFailure } from './report-failure.ts';
import { untilSignal } from './signals.ts';

const { say, step } = stepsOn(process.stdout);
const ended = untilSignal();
try {
  await run();
} catch (error) {
  if (ended.aborted) say('The backup was broken off, and no file was written.');
  else reportFailure(error);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { path, asked: force } = namedBackup(process.argv.slice(2), 'force');
  if (!force) await refuseExisting(path);
  await onGraph({ say, step, signal: ended }, async (database) => {
    const { articles, decisions, revision, bytes } = await writeBackup(database, path, { say, signal: ended, force });
    say(
      `Backed up: ${articles} articles and ${decisions} decisions at revision ${revision}, ` +
        `${(bytes / 1_000_000).toFixed(1)} MB in ${asSeenFromHere(path)}`,
    );
  });
}
