import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { decidedTargets } from '../../src/generated/cypher/decision.ts';
import type { Database } from '../../src/graph/database.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import { permitArticles, retractArticles } from '../../src/ingest/retract-articles.ts';
import { type Stored, storeRows } from '../../src/ingest/store-articles.ts';
import { dumpOf } from '../model/dump.ts';
import { freshDatabase, wipe } from '../support/database.ts';
import { plainDump } from '../support/plain-dump.ts';
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

/** What is done with articles, which are told by their places among all. */
interface Step {
  readonly does: 'store' | 'retract' | 'permit';
  readonly articles: readonly number[];
}

const one = fc.nat({ max: ROWS.length - 1 }).map((i) => [i]);
const several = fc.subarray([...ROWS.keys()], { minLength: 2, maxLength: 6 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('store' as const), articles: one }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('store' as const), articles: several }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('retract' as const), articles: fc.oneof(one, several) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('permit' as const), articles: several }) },
);
const history = fc.noBias(fc.array(step, { minLength: 1, maxLength: MOST_STEPS, size: 'max' }));

let database: Database;

beforeAll(async () => {
  database = await freshDatabase();
});

/** What the graph should hold: places of the articles that are there, and of those that are kept out. */
interface Model {
  readonly there: Set<number>;
  readonly out: Set<number>;
}

/** Does a step in the database and in the model, and holds what the database says of it against the model. */
async function take({ does, articles }: Step, { there, out }: Model): Promise<void> {
  const ids = articles.map((i) => IDS[i] ?? '');
  const present = articles.filter((i) => there.has(i));
  if (does === 'store') {
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
    for (const i of articles) if (!out.has(i)) there.add(i);
  } else if (does === 'retract') {
    const retracted = await retractArticles(database, ids, { by: 'desk', reason: null });
    expect(retracted.articles.map(({ id }) => id).sort()).toEqual(present.map((i) => IDS[i]).sort());
    for (const i of present) {
      there.delete(i);
      out.add(i);
    }
  } else {
    const permitted = articles.filter((i) => out.delete(i)).map((i) => IDS[i]);
    expect((await permitArticles(database, ids)).toSorted()).toEqual(permitted.sort());
  }
}

it(`holds, after every step of ${HISTORIES} histories, what its articles give`, {
  timeout: TIME_LIMIT_MS,
}, async () => {
  const count = { steps: 0, articles: 0, empty: 0 };
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      await wipe();
      const model: Model = { there: new Set(), out: new Set() };
      for (const [i, next] of steps.entries()) {
        await take(next, model);
        const articles = [...model.there].flatMap((place) => ROWS[place] ?? []);
        expect(await plainDump(database), `after step ${i}`).toEqual(dumpOf(articles));
        const kept = await decidedTargets(database.reader(), { ids: IDS, kind: 'RETRACT' });
        expect(kept.map(({ id }) => id).sort()).toEqual([...model.out].map((place) => IDS[place]).sort());
        count.steps++;
        count.articles += articles.length;
        count.empty += Number(articles.length === 0);
      }
    }),
    { numRuns: HISTORIES, seed: SEED, endOnFailure: process.env['SHRINK'] === 'no' },
  );
  console.info(
    `${HISTORIES} histories, ${count.steps} steps, ${(count.articles / count.steps).toFixed(1)} articles on average`,
  );
  // Most steps leave several articles, which share much.
  expect(count.articles / count.steps).toBeGreaterThan(3);
  expect(count.empty).toBeLessThan(count.steps / 4);
});
