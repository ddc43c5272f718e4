/** `npm run check-graph`: compares the whole graph with what its articles give, and says what differs. */
import { commandOf } from '../../scripts/commands.mjs';
import { stepsOn } from '../../scripts/steps.mjs';
import { checkGraph, type GraphCheck } from '../check/check-graph.ts';
import { readConfig } from '../config.ts';
import { PATIENCE_MS } from '../graph/versions.ts';
import { shareLocalNeo4j } from '../neo4j/share-local-neo4j.ts';
import { connect } from './connect.ts';
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
  const connection = await connect(readConfig(process.env), shareLocalNeo4j, { log: say, step, signal: ended });
  try {
    let progress = '';
    const tell = (done: number, all: number) => {
      progress = `: ${done} of ${all} articles`;
    };
    const found = await step(
      () => `Checking the graph${progress}`,
      () => checkGraph(connection.database.within(PATIENCE_MS), { signal: ended }, tell),
    );
    for (const line of linesOf(found)) say(line);
    if (found.hasChanged || found.differences > 0) process.exitCode = 1;
  } finally {
    await connection.close();
  }
}

function linesOf({ articles, otherReaders, hasChanged, ...found }: GraphCheck): readonly string[] {
  if (hasChanged)
    return [`Somebody has written to the graph meanwhile. Run ${commandOf('check-graph')} again when nobody does.`];
  const of = `${articles} articles, ${found.nodes} nodes and ${found.relationships} relationships`;
  const others =
    otherReaders === 0
      ? ''
      : `; ${otherReaders} articles that another version of the reader has read were not read again, which ` +
        `${commandOf('reread')} does`;
  if (found.differences === 0) return [`The graph is what its articles give: ${of}${others}`];
  const more = found.differences - found.first.length;
  return [
    ...found.first,
    ...(more > 0 ? [`and ${more} more`] : []),
    `The graph is not what its articles give: ${found.differences} differences in ${of}${others}`,
  ];
}
