/** `npm run decisions`: what was decided of articles, by whom, when and why. */
import { stepsOn } from '../../scripts/steps.mjs';
import { readConfig } from '../config.ts';
import { listDecisions } from '../generated/cypher/decision.ts';
import { shareLocalNeo4j } from '../neo4j/share-local-neo4j.ts';
import { connect } from './connect.ts';
import { onOneLine } from './on-one-line.ts';
import { reportFailure } from './report-failure.ts';
import { untilSignal } from './signals.ts';

const { step } = stepsOn(process.stderr);
const ended = untilSignal();
try {
  const connection = await connect(readConfig(process.env), shareLocalNeo4j, {
    log: console.error,
    step,
    signal: ended,
  });
  try {
    const decisions = await listDecisions(connection.database.reader());
    if (decisions.length === 0) console.error('Nothing was decided yet.');
    for (const { at, by, kind, targetId, about, reason } of decisions)
      console.log([at, by, kind, targetId, about, reason ?? ''].map(onOneLine).join('\t'));
  } finally {
    await connection.close();
  }
} catch (error) {
  if (!ended.aborted) reportFailure(error);
}
