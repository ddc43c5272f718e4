/** `npm run retract -- ID or FILE…`: takes articles from the graph, with all that only they support. */
import { commandOf } from '../../scripts/commands.mjs';
import { stepsOn } from '../../scripts/steps.mjs';
import { decidedTargets } from '../generated/cypher/decision.ts';
import type { Database } from '../graph/database.ts';
import { type NamedArticle, namedArticles } from '../ingest/named-articles.ts';
import type { Removed } from '../ingest/remove-articles.ts';
import { permitArticles, previewRetraction, retractArticles } from '../ingest/retract-articles.ts';
import { bringUpToDate } from '../version/bring-up-to-date.ts';
import { isConfirmed } from './confirm.ts';
import { correctionArguments } from './correction-arguments.ts';
import { counted } from './counted.ts';
import { onGraph } from './on-graph.ts';
import { onOneLine } from './on-one-line.ts';
import { reportFailure } from './report-failure.ts';
import { untilSignal } from './signals.ts';
import { UsageError } from './usage-error.ts';
import { userName } from './user-name.ts';

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
  const { articles, unreadable } = await namedArticles(positionals);
  for (const { file, reason } of unreadable) say(`${file}: left out. ${reason}`);
  await onGraph({ say, step, signal: ended }, async (database) => {
    await bringUpToDate(database, { say, signal: ended });
    await (asked.undo ? permit(database, articles) : retract(database, articles, asked));
  });
}

/** @throws UsageError where an option lacks its value, or does not go with another */
function given() {
  const parsed = correctionArguments(OPTIONS);
  const { undo, 'dry-run': isDry, yes, reason } = parsed.values;
  if (undo && (isDry || yes || reason !== undefined))
    throw new UsageError('With --undo go no other options. Expected only what may be seeded again.');
  return parsed;
}

async function retract(
  database: Database,
  named: readonly NamedArticle[],
  asked: ReturnType<typeof given>['values'],
): Promise<void> {
  const ids = named.map(({ id }) => id);
  if (asked['dry-run'] || !asked.yes) {
    const preview = await previewRetraction(database, ids);
    await show(database, named, preview);
    if (preview.articles.length === 0 || asked['dry-run']) return;
    if (!(await isConfirmed({ verb: 'Retract', done: 'retracted', say, signal: ended }))) return;
  }
  const removed = await retractArticles(database, ids, { by: userName(), reason: asked.reason ?? null });
  if (asked.yes) await show(database, named, removed);
  if (removed.articles.length > 0) say(`Retracted: ${counted(removed.articles.length, 'article')}.`);
  else process.exitCode = 1; // where somebody was asked before, another program was first
}

/** Tells which articles go, with what, and which are not there; where none is, the program has failed. */
async function show(database: Database, named: readonly NamedArticle[], removed: Removed): Promise<void> {
  const there = new Set(removed.articles.map(({ id }) => id));
  const missing = named.filter(({ id }) => !there.has(id));
  list(await reasonsMissing(database, missing));
  list(removed.articles.map(({ id, title }) => `${id} ${onOneLine(title)}`));
  if (there.size === 0) process.exitCode = 1;
  else say(`With them go ${described(removed)}.`);
}

/** Why articles are not in the graph, a line each. */
async function reasonsMissing(database: Database, missing: readonly NamedArticle[]): Promise<readonly string[]> {
  const decided = await decidedTargets(database.reader(), { ids: missing.map(({ id }) => id), kind: 'RETRACT' });
  const retracted = new Set(decided.map(({ id }) => id));
  return missing.map(({ id, name }) => {
    if (retracted.has(id)) return `${name} is not in the graph: it was retracted before.`;
    const why =
      name === id
        ? 'it has no article of this id. Expected one that the API gives.'
        : 'it was never seeded, or with another text or something else given with it. Expected the file as it was seeded.';
    return `${name} is not in the graph: ${why}`;
  });
}

function list(lines: readonly string[]): void {
  for (const line of lines.slice(0, SHOWN)) say(line);
  if (lines.length > SHOWN) say(`and ${lines.length - SHOWN} more`);
}

async function permit(database: Database, named: readonly NamedArticle[]): Promise<void> {
  const permitted = await permitArticles(
    database,
    named.map(({ id }) => id),
  );
  say(`May be seeded again: ${permitted.length} of ${counted(named.length, 'article')}. ${commandOf('seed', 'FILE')}`);
  if (permitted.length === 0) process.exitCode = 1;
}

function described({ mentions, quotes, claims, entities, positions, publishers }: Removed): string {
  return (
    `${counted(mentions, 'mention')}, ${counted(quotes, 'quote')}, ${counted(claims, 'claim')}, and what nothing else ` +
    `supports: ${counted(entities, 'entity', 'entities')}, ${counted(positions, 'position')}, ` +
    counted(publishers, 'publisher')
  );
}
