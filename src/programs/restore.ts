/** `npm run restore -- FILE`: makes the graph of a backup. */
import { commandOf } from '../../scripts/commands.mjs';
import { stepsOn } from '../../scripts/steps.mjs';
import { namedBackup } from '../backup/named-backup.ts';
import { checkBackup } from '../backup/read-backup.ts';
import { type RestoreReport, restoreBackup } from '../backup/restore-backup.ts';
import { progress, summary } from '../ingest/progress.ts';
import { bringUpToDate } from '../version/bring-up-to-date.ts';
import { onGraph } from './on-graph.ts';
import { reportFailure } from './report-failure.ts';
import { untilSignal } from './signals.ts';

/** Ids that are shown of many. */
const SHOWN = 20;

const { say, step } = stepsOn(process.stdout);
const ended = untilSignal();
try {
  await run();
} catch (error) {
  if (ended.aborted) say(`The restore was broken off. To go on: ${commandOf('restore', '--add FILE')}`);
  else reportFailure(error);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { path, asked: add } = namedBackup(process.argv.slice(2), 'add');
  const checked = await checkBackup(path);
  say(`The backup of ${checked.at} is whole: ${checked.articles} articles and ${checked.decisions} decisions.`);
  await onGraph({ say, step, signal: ended }, async (database) => {
    await bringUpToDate(database, { say, signal: ended });
    const tell = progress(process.stdout);
    report(await restoreBackup(database, path, checked, { add, tell, signal: ended }));
  });
}

function report({ decisions: { added, contradicted }, kept, ...articles }: RestoreReport): void {
  say(`${summary(articles)}; ${added} decisions added`);
  if (kept > 0) say(`No article can be made of ${kept} texts; they are kept, and tried again by a newer version.`);
  if (contradicted.length > 0) {
    const ids = [...contradicted.slice(0, SHOWN), ...(contradicted.length > SHOWN ? ['…'] : [])].join(' ');
    say(
      `The backup says that ${contradicted.length} articles of this graph were retracted. They stay. ` +
        `To retract them here too: ${commandOf('retract', ids)}`,
    );
  }
  if (articles.failed.length > 0) process.exitCode = 1;
}
