/** `npm run restore -- FILE`: makes the graph of a backup. */
import { commandOf } from '../../scripts/commands.mjs';
import { stepsOn } from '../../scripts/steps.mjs';
import { namedBackup } from '../backup/named-backup.ts';
import { checkBackup } from '../backup/read-backup.ts';
import { type RestoreReport, restoreBackup } from '../backup/restore-backup.ts';
import { readConfig } from '../config.ts';
import { PATIENCE_MS } from '../graph/versions.ts';
import { progress, summary } from '../ingest/progress.ts';
import { shareLocalNeo4j } from '../neo4j/share-local-neo4j.ts';
import { bringUpToDate } from '../version/bring-up-to-date.ts';
import { connect } from './connect.ts';
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
  const connection = await connect(readConfig(process.env), shareLocalNeo4j, { log: say, step, signal: ended });
  try {
    const database = connection.database.within(PATIENCE_MS);
    await bringUpToDate(database, { say, signal: ended });
    const tell = progress(process.stdout);
    report(await restoreBackup(database, path, checked, { add, tell, signal: ended }));
  } finally {
    await connection.close();
  }
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
