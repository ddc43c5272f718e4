/** `npm run reread`: reads articles again that an older reader has read, and says what came and went. */
import { stepsOn } from '../../scripts/steps.mjs';
import { READER_VERSION } from '../extract/reader-version.ts';
import { type RereadReport, reread } from '../reread/reread.ts';
import { bringUpToDate } from '../version/bring-up-to-date.ts';
import { countedStep } from './counted-step.ts';
import { differenceLines } from './difference-lines.ts';
import { onGraph } from './on-graph.ts';
import { reportFailure } from './report-failure.ts';
import { untilSignal } from './signals.ts';

const { say, step } = stepsOn(process.stdout);
const ended = untilSignal();
try {
  await run(process.argv.includes('--all'));
} catch (error) {
  if (!ended.aborted) reportFailure(error);
}

async function run(all: boolean): Promise<void> {
  await onGraph({ say, step, signal: ended }, async (database) => {
    await bringUpToDate(database, { say, signal: ended });
    const report = await countedStep(step, ['Reading again', 'articles'], (tell) =>
      reread(database, { signal: ended }, tell, all ? READER_VERSION + 1 : READER_VERSION),
    );
    for (const line of summary(report)) say(line);
    if (report.failed.length > 0) process.exitCode = 1;
  });
}

function summary({ articles, differences, failed }: RereadReport): readonly string[] {
  return [
    ...failed.map(({ id, reason }) => `${id} stays as it was read: ${reason}`),
    ...differenceLines(differences),
    `Read again by version ${READER_VERSION} of the reader: ${articles} articles, ` +
      `${differences.size === 0 ? 'nothing has changed' : 'what changed stands above'}`,
  ];
}
