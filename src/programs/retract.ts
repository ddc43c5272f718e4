/** `npm run retract -- ID or FILE…`: takes articles from the graph, with all that only they support. */
import { userInfo } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { commandOf } from '../../scripts/commands.mjs';
import { stepsOn } from '../../scripts/steps.mjs';
import { errorMessage } from '../error-message.ts';
import type { Database } from '../graph/database.ts';
import { namedArticles } from '../ingest/named-articles.ts';
import type { Removed } from '../ingest/remove-articles.ts';
import { permitArticles, previewRetraction, retractArticles } from '../ingest/retract-articles.ts';
import { bringUpToDate } from '../version/bring-up-to-date.ts';
import { onGraph } from './on-graph.ts';
import { onOneLine } from './on-one-line.ts';
import { reportFailure } from './report-failure.ts';
import { untilSignal } from './signals.ts';
import { UsageError } from './usage-error.ts';

/** Titles that are shown of many articles. */
const SHOWN = 20;

const { say, step } = stepsOn(process.stdout);
const ended = untilSignal();
process.stdout.on('error', () => {}); // a reader that goes away, such as `head`, does not undo what was asked for
const OPTIONS = {
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  undo: { type: 'boolean' },
  reason: { type: 'string' },
} as const;
try {
  await run();
} catch (error) {
  if (!ended.aborted) reportFailure(error);
}

async function run(): Promise<void> {
  const { values: asked, positionals } = given();
  const { ids, unreadable } = await namedArticles(positionals);
  for (const { file, reason } of unreadable) say(`${file}: left out. ${reason}`);
  await onGraph({ say, step, signal: ended }, async (database) => {
    await bringUpToDate(database, { say, signal: ended });
    await (asked.undo ? permit(database, ids) : retract(database, ids, asked));
  });
}

/** @throws UsageError where an option lacks its value, or does not go with another */
function given() {
  const parsed = parse();
  const { undo, 'dry-run': isDry, yes, reason } = parsed.values;
  if (undo && (isDry || yes || reason !== undefined))
    throw new UsageError('With --undo go no other options. Expected only what may be seeded again.');
  return parsed;
}

function parse() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new UsageError(`${errorMessage(error).replace(/\.$/, '')}. Expected --reason "why it goes".`);
  }
}

async function retract(
  database: Database,
  ids: readonly string[],
  asked: ReturnType<typeof given>['values'],
): Promise<void> {
  const preview = await previewRetraction(database, ids);
  const missing = ids.length - preview.articles.length;
  if (missing > 0) say(`Not in the graph: ${missing} of ${counted(ids.length, 'article')}.`);
  if (preview.articles.length === 0) {
    process.exitCode = 1;
    return;
  }
  for (const { id, title } of preview.articles.slice(0, SHOWN)) say(`${id} ${onOneLine(title)}`);
  if (preview.articles.length > SHOWN) say(`and ${preview.articles.length - SHOWN} more`);
  say(`With them go ${described(preview)}.`);
  if (asked['dry-run']) return;
  if (!asked.yes && !(await isConfirmed())) return;
  const reason = asked.reason ?? null;
  const removed = await retractArticles(database, ids, { by: userName(), reason });
  say(`Retracted: ${counted(removed.articles.length, 'article')}, ${described(removed)}.`);
  if (removed.articles.length === 0) process.exitCode = 1; // another program was first
}

/** Who runs this; a user whom the system has no name for by number. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env['USER'] || String(process.getuid?.() ?? 'unknown');
  }
}

async function permit(database: Database, ids: readonly string[]): Promise<void> {
  const permitted = await permitArticles(database, ids);
  say(`May be seeded again: ${permitted.length} of ${counted(ids.length, 'article')}. ${commandOf('seed', 'FILE')}`);
  if (permitted.length === 0) process.exitCode = 1;
}

/** Whether a person says yes; nobody can be asked where there is no terminal. */
async function isConfirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    say('Nothing was retracted, since nobody can be asked here. Expected --yes, or --dry-run to only look.');
    process.exitCode = 1;
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question('Retract? (yes/no) ', { signal: ended }).catch(() => ''); // Ctrl-C, Ctrl-D
  asking.close();
  if (/^y(es)?$/i.test(answer.trim())) return true;
  say('Nothing was retracted.');
  return false;
}

function described({ mentions, quotes, claims, entities, positions, publishers }: Removed): string {
  return (
    `${counted(mentions, 'mention')}, ${counted(quotes, 'quote')}, ${counted(claims, 'claim')}, and what nothing else ` +
    `supports: ${counted(entities, 'entity', 'entities')}, ${counted(positions, 'position')}, ` +
    counted(publishers, 'publisher')
  );
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
