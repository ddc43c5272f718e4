/** `npm run suppress -- ID… --reason "…"`: takes claims, quotes, offices and mentions down, and keeps them down. */
import { stepsOn } from '../../scripts/steps.mjs';
import type { Database } from '../graph/database.ts';
import { namedFacts } from '../suppress/named-facts.ts';
import { previewSuppression, type Reasoned, type Suppression, suppressFacts } from '../suppress/suppress-facts.ts';
import { bringUpToDate } from '../version/bring-up-to-date.ts';
import { isConfirmed } from './confirm.ts';
import { correctionArguments } from './correction-arguments.ts';
import { counted } from './counted.ts';
import { differenceLines } from './difference-lines.ts';
import { onGraph } from './on-graph.ts';
import { onOneLine } from './on-one-line.ts';
import { reportFailure } from './report-failure.ts';
import { untilSignal } from './signals.ts';
import { UsageError } from './usage-error.ts';
import { userName } from './user-name.ts';

const { say, step } = stepsOn(process.stdout);
const ended = untilSignal();
process.stdout.on('error', () => {}); // a reader that goes away, such as `head`, does not undo what was asked for
const OPTIONS = {
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  reason: { type: 'string' },
} as const;
try {
  await run();
} catch (error) {
  if (!ended.aborted) reportFailure(error);
}

async function run(): Promise<void> {
  const { values: asked, positionals } = correctionArguments(OPTIONS);
  const ids = namedFacts(positionals);
  const reason = reasonOf(asked.reason);
  await onGraph({ say, step, signal: ended }, async (database) => {
    await bringUpToDate(database, { say, signal: ended });
    await suppress(database, ids, { by: userName(), reason }, asked);
  });
}

/** @throws UsageError where none is given */
function reasonOf(reason = ''): string {
  if (reason.trim() !== '') return reason;
  throw new UsageError('No reason is given, which the decision keeps. Expected --reason "why it goes".');
}

async function suppress(
  database: Database,
  ids: readonly string[],
  decided: Reasoned,
  asked: ReturnType<typeof correctionArguments<typeof OPTIONS>>['values'],
): Promise<void> {
  if (asked['dry-run'] || !asked.yes) {
    show(await previewSuppression(database, ids, decided));
    if (asked['dry-run'] || !(await isConfirmed({ verb: 'Suppress', done: 'suppressed', say, signal: ended }))) return;
  }
  const suppressed = await suppressFacts(database, ids, decided, ended);
  if (asked.yes) show(suppressed);
  say(`Suppressed: ${counted(ids.length, 'fact')} of ${counted(suppressed.articles, 'article')}.`);
}

function show({ facts, articles, left, differences }: Suppression): void {
  for (const { id, about } of facts) say(`${id} ${onOneLine(about)}`);
  const of = left === 0 ? '' : `, the first of ${articles + left}`;
  say(`In ${counted(articles, 'article')}${of}:`);
  for (const line of differenceLines(differences)) say(line);
}
