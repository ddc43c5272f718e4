/** `npm run unsuppress -- ID…`: brings back what was suppressed. */
import { stepsOn } from '../../scripts/steps.mjs';
import { namedFacts } from '../suppress/named-facts.ts';
import { unsuppressFacts } from '../suppress/suppress-facts.ts';
import { bringUpToDate } from '../version/bring-up-to-date.ts';
import { counted } from './counted.ts';
import { differenceLines } from './difference-lines.ts';
import { onGraph } from './on-graph.ts';
import { reportFailure } from './report-failure.ts';
import { untilSignal } from './signals.ts';

const { say, step } = stepsOn(process.stdout);
const ended = untilSignal();
try {
  await run(namedFacts(process.argv.slice(2)));
} catch (error) {
  if (!ended.aborted) reportFailure(error);
}

async function run(ids: readonly string[]): Promise<void> {
  await onGraph({ say, step, signal: ended }, async (database) => {
    await bringUpToDate(database, { say, signal: ended });
    const { articles, differences } = await unsuppressFacts(database, ids, ended);
    for (const line of differenceLines(differences)) say(line);
    say(`No longer suppressed: ${counted(ids.length, 'fact')}, of ${counted(articles, 'article')} in the graph.`);
  });
}
