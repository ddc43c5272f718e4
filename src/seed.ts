/** `npm run seed -- [FILE…]`: articles into the graph, of a server that runs or of one that is started for this. */
import { fileURLToPath } from 'node:url';
import { readConfig } from './config.ts';
import { connect } from './connect.ts';
import { shareLocalNeo4j } from './graph/local/share-local-neo4j.ts';
import { ingest } from './ingest/ingest.ts';
import { progress, summary } from './ingest/progress.ts';
import { reportFailure } from './report-failure.ts';
import { untilSignal } from './signals.ts';
import { bringUpToDate } from './version/bring-up-to-date.ts';

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));

const ended = untilSignal();
try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!ended.aborted) reportFailure(error);
}

async function run(files: readonly string[]): Promise<void> {
  const say = (line: string) => console.log(line);
  const { database, close } = await connect(readConfig(process.env), shareLocalNeo4j, { log: say, signal: ended });
  try {
    await bringUpToDate(database, { say, signal: ended });
    const report = await ingest(database, files.length > 0 ? files : [SEEDS], progress(process.stdout));
    say(summary(report));
    if (report.failed.length > 0) process.exitCode = 1;
  } finally {
    await close();
  }
}
