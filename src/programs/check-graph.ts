/** `npm run check-graph`: compares the whole graph with what its articles give, and says what differs. */
import { commandOf } from '../../scripts/commands.mjs';
import { stepsOn } from '../../scripts/steps.mjs';
import { checkGraph, type GraphCheck } from '../check/check-graph.ts';
import { countedStep } from './counted-step.ts';
import { onGraph } from './on-graph.ts';
import { reportFailure } from './report-failure.ts';
import { untilSignal } from './signals.ts';

const { say, step } = stepsOn(process.stdout);
const ended = untilSignal();
try {
  await run();
} catch (error) {
  if (!ended.aborted) reportFailure(error);
}

async function run(): Promise<void> {
  await onGraph({ say, step, signal: ended }, async (database) => {
    const found = await countedStep(step, ['Checking the graph', 'articles'], (tell) =>
      checkGraph(database, { signal: ended }, tell),
    );
    for (const line of linesOf(found)) say(line);
    if (found.hasChanged || found.differences > 0) process.exitCode = 1;
  });
}

function linesOf({ articles, otherVersions, hasChanged, ...found }: GraphCheck): readonly string[] {
  if (hasChanged)
    return [`Somebody has written to the graph meanwhile. Run ${commandOf('check-graph')} again when nobody does.`];
  const of = `${articles} articles, ${found.nodes} nodes and ${found.relationships} relationships`;
  const others =
    otherVersions === 0
      ? ''
      : `; ${otherVersions} articles that another version of the reader has read were not read again, which ` +
        `${commandOf('reread')} does`;
  if (found.differences === 0) return [`The graph is what its articles give: ${of}${others}`];
  const more = found.differences - found.first.length;
  return [
    ...found.first,
    ...(more > 0 ? [`and ${more} more`] : []),
    `The graph is not what its articles give: ${found.differences} differences in ${of}${others}`,
  ];
}
