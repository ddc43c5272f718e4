import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { READER_VERSION } from '../../src/extract/reader-version.ts';
import { listDecisions } from '../../src/generated/cypher/decision.ts';
import type { Database } from '../../src/graph/database.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import type { ArticleRows } from '../../src/ingest/complete-rows.ts';
import { permitArticles, retractArticles } from '../../src/ingest/retract-articles.ts';
import { type Stored, storeRows } from '../../src/ingest/store-articles.ts';
import { reread } from '../../src/reread/reread.ts';
import { suppressFacts, unsuppressFacts } from '../../src/suppress/suppress-facts.ts';
import { dumpOf } from '../model/dump.ts';
import { rowsWithoutSuppressed } from '../model/suppressed.ts';
import { whoIsWho } from '../model/who-is-who.ts';
import { freshDatabase, wipe } from '../support/database.ts';
import { plainDump } from '../support/plain-dump.ts';
import { change } from '../version/first-version.ts';
import { HISTORY_ARTICLES } from './history-articles.ts';

/** Histories that are made: more by hand, with the environment variable `HISTORIES`. */
const HISTORIES = Number(process.env['HISTORIES'] ?? 30);

/** The same histories at every run, unless `SEED` says otherwise. */
const SEED = Number(process.env['SEED'] ?? 18);

const MOST_STEPS = 40;

/** Only a hang takes so long. */
const TIME_LIMIT_MS = 60_000 + HISTORIES * 120_000;

const ROWS = HISTORY_ARTICLES.map((graph) => articleRows(graph));
const IDS = ROWS.map(({ article }) => article.id);

/** What articles give without what is suppressed, as they were stored, and as they are read again. */
const GIVEN = HISTORY_ARTICLES.map(rowsWithoutSuppressed);
const READ = HISTORY_ARTICLES.map(({ article }) => rowsWithoutSuppressed(extractGraph(article.text)));

const KINDS = ['claims', 'quotes', 'positions', 'mentions'] as const;

/** What is done with articles, which are told by their places among all, or with facts, by their places in what is there. */
type Step =
  | { readonly does: 'store' | 'retract' | 'permit' | 'reread' | 'reread all'; readonly articles: readonly number[] }
  | { readonly does: 'suppress'; readonly kind: (typeof KINDS)[number]; readonly facts: readonly number[] }
  | { readonly does: 'unsuppress'; readonly facts: readonly number[] };

const one = fc.nat({ max: ROWS.length - 1 }).map((i) => [i]);
const several = fc.subarray([...ROWS.keys()], { minLength: 2, maxLength: 6 });
const facts = fc.array(fc.nat(), { minLength: 1, maxLength: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('store' as const), articles: one }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('store' as const), articles: several }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('retract' as const), articles: fc.oneof(one, several) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('permit' as const), articles: several }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('reread' as const), articles: several }) },
  { weight: 1, arbitrary: fc.constant({ does: 'reread all' as const, articles: [] }) },
  {
    weight: 5,
    arbitrary: fc.record({ does: fc.constant('suppress' as const), kind: fc.constantFrom(...KINDS), facts }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('unsuppress' as const), facts }) },
);
const history = fc.noBias(fc.array(step, { minLength: 1, maxLength: MOST_STEPS, size: 'max' }));

let database: Database;

beforeAll(async () => {
  database = await freshDatabase();
});

/**
 * What the graph should hold: places of the articles that are there, and whether they were read again since they were
 * stored; places of those that are kept out; the ids of suppressed facts.
 */
interface Model {
  readonly there: Map<number, 'given' | 'read'>;
  readonly out: Set<number>;
  readonly suppressed: Set<string>;
}

/** What the articles give that are there. */
function rowsOf({ there, suppressed }: Model): ArticleRows[] {
  return [...there].flatMap(([i, as]) => (as === 'given' ? GIVEN : READ)[i]?.(suppressed) ?? []);
}

/** Does a step in the database and in the model, and holds what the database says of it against the model. */
async function take(step: Step, model: Model): Promise<void> {
  switch (step.does) {
    case 'suppress':
      return suppress(step, model);
    case 'unsuppress':
      return unsuppress(step.facts, model);
    case 'store':
      return store(step.articles, model);
    case 'retract':
      return retract(step.articles, model);
    case 'permit':
      return permit(step.articles, model);
    default:
      return readAgain(step, model);
  }
}

const idsAt = (places: readonly number[]) => places.map((i) => IDS[i] ?? '');

async function store(articles: readonly number[], { there, out }: Model): Promise<void> {
  const became = articles.map((i): Stored => {
    if (there.has(i)) return 'already there';
    return out.has(i) ? 'retracted before' : 'created';
  });
  expect(
    await storeRows(
      database,
      articles.flatMap((i) => ROWS[i] ?? []),
    ),
  ).toEqual(became);
  for (const i of articles) if (!out.has(i) && !there.has(i)) there.set(i, 'given');
}

async function retract(articles: readonly number[], { there, out }: Model): Promise<void> {
  const present = articles.filter((i) => there.has(i));
  const retracted = await retractArticles(database, idsAt(articles), { by: 'desk', reason: null });
  expect(retracted.articles.map(({ id }) => id).sort()).toEqual(idsAt(present).sort());
  for (const i of present) {
    there.delete(i);
    out.add(i);
  }
}

async function permit(articles: readonly number[], { out }: Model): Promise<void> {
  const permitted = idsAt(articles.filter((i) => out.delete(i)));
  expect((await permitArticles(database, idsAt(articles))).toSorted()).toEqual(permitted.sort());
}

/** As older readers have read these articles, or all of them as they are. */
async function readAgain({ does, articles }: Extract<Step, { articles: unknown }>, { there }: Model): Promise<void> {
  const all = does === 'reread all';
  const older = all ? [...there.keys()] : articles.filter((i) => there.has(i));
  const text = 'MATCH (article:Article) WHERE article.id IN $ids SET article.reader = toInteger($reader)';
  if (!all) await change(database, text, { ids: idsAt(older), reader: READER_VERSION - 1 });
  const before = await plainDump(database);
  const isSettled = older.every((i) => there.get(i) === 'read');
  const report = await reread(database, {}, () => {}, all ? READER_VERSION + 1 : READER_VERSION);
  expect(report).toMatchObject({ articles: older.length, failed: [] });
  for (const i of older) there.set(i, 'read');
  if (isSettled) expect(report.differences).toEqual(new Map());
  if (isSettled && all) expect(await plainDump(database)).toEqual(before);
}

async function suppress({ kind, facts }: Extract<Step, { kind: unknown }>, model: Model): Promise<void> {
  const rows = rowsOf(model);
  const ids = picked([...new Set(rows.flatMap((one) => one[kind].map(({ id }) => id)))], facts);
  if (ids.length === 0) return;
  const stating = [...model.there.keys()].filter((_, i) => rows[i]?.[kind].some(({ id }) => ids.includes(id)));
  const suppressed = await suppressFacts(database, ids, { by: 'desk', reason: 'It is false.' });
  expect(suppressed.facts.map(({ id }) => id).sort()).toEqual(ids.toSorted());
  expect(suppressed.articles).toBe(stating.length);
  for (const i of stating) model.there.set(i, 'read');
  for (const id of ids) model.suppressed.add(id);
}

async function unsuppress(facts: readonly number[], model: Model): Promise<void> {
  const ids = picked([...model.suppressed], facts);
  if (ids.length === 0) return;
  const heeding = [...model.there.keys()].filter((_, i) => rowsOf(model)[i]?.suppressed.some((id) => ids.includes(id)));
  expect((await unsuppressFacts(database, ids)).articles).toBe(heeding.length);
  for (const i of heeding) model.there.set(i, 'read');
  for (const id of ids) model.suppressed.delete(id);
}

/** Those at these places, in the order of ids; a place behind the end counts from the start again. */
function picked(ids: readonly string[], places: readonly number[]): string[] {
  const sorted = ids.toSorted();
  return [...new Set(places.flatMap((place) => sorted[place % sorted.length] ?? []))];
}

it(`holds, after every step of ${HISTORIES} histories, what its articles give`, {
  timeout: TIME_LIMIT_MS,
}, async () => {
  const count = { steps: 0, articles: 0, empty: 0, suppressed: 0, identities: 0 };
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      await wipe();
      await storeRows(database, []); // which makes the node of the graph itself
      const model: Model = { there: new Map(), out: new Set(), suppressed: new Set() };
      for (const [i, next] of steps.entries()) {
        await take(next, model);
        const articles = rowsOf(model);
        expect(await plainDump(database), `after step ${i}`).toEqual(dumpOf(articles));
        const decided = (await listDecisions(database.reader())).map(({ targetId }) => targetId);
        expect(decided.sort()).toEqual([...idsAt([...model.out]), ...model.suppressed].sort());
        count.steps++;
        count.articles += articles.length;
        count.empty += Number(articles.length === 0);
        count.identities += whoIsWho(articles).flatMap(({ identities }) => identities).length;
        count.suppressed += articles.flatMap(({ suppressed }) => suppressed).length;
      }
    }),
    { numRuns: HISTORIES, seed: SEED, endOnFailure: process.env['SHRINK'] === 'no' },
  );
  const average = (of: number) => (of / count.steps).toFixed(1);
  console.info(
    `${HISTORIES} histories, ${count.steps} steps, on average ${average(count.articles)} articles that lack ` +
      `${average(count.suppressed)} facts and in which ${average(count.identities)} organisations are others`,
  );
  // Most steps leave several articles, which share much, and some of which lack something or are told by others who is who.
  expect(count.articles / count.steps).toBeGreaterThan(3);
  expect(count.suppressed / count.steps).toBeGreaterThan(0.5);
  expect(count.identities / count.steps).toBeGreaterThan(0.1);
  expect(count.empty).toBeLessThan(count.steps / 4);
});
