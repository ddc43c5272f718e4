/** `npm run decisions`: what was decided of articles and facts, by whom, when and why. */
import { stepsOn } from '../../scripts/steps.mjs';
import { listDecisions } from '../generated/cypher/decision.ts';
import { onGraph } from './on-graph.ts';
import { onOneLine } from './on-one-line.ts';
import { reportFailure } from './report-failure.ts';
import { untilSignal } from './signals.ts';

const { say, step } = stepsOn(process.stderr);
const ended = untilSignal();
try {
  await onGraph({ say, step, signal: ended }, async (database) => {
    const decisions = await listDecisions(database.reader());
    if (decisions.length === 0) say('Nothing was decided yet.');
    for (const { at, by, kind, targetId, about, reason } of decisions)
      console.log([at, by, kind, targetId, about, reason ?? ''].map(onOneLine).join('\t'));
  });
} catch (error) {
  if (!ended.aborted) reportFailure(error);
}
