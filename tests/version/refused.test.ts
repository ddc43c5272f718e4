import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { indexes, lockGraph, setGraphState } from '../../src/generated/cypher/admin.ts';
import type { Database } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { MODEL_VERSION } from '../../src/graph/versions.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { bringUpToDate } from '../../src/version/bring-up-to-date.ts';
import { npm } from '../support/command.ts';
import { freshDatabase, sharedSettings } from '../support/database.ts';
import { change, dump, loadFirstVersion } from './first-version.ts';

const SEED = 'seeds/presstv-2018-09.txt';
const TEXT = 'date 2018-09 Amir Hatami est arrivé en Syrie.\n';
const silent = { say: () => {} };
const { uri, user, password } = sharedSettings();
const shared = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
let database: Database;

beforeEach(async () => {
  database = await freshDatabase();
  await prepareSchema(database);
});
afterAll(() => prepareSchema(database));

/** Says of the graph what a newer program would say. */
function say(version: number, building: number | null): Promise<void> {
  return database.write(async (run) => {
    await lockGraph(run, { version: MODEL_VERSION });
    await setGraphState(run, { version, building, stage: building === null ? null : 'BUILDING' });
  });
}

const NEWER = [
  ['is of a newer version', MODEL_VERSION + 1, null],
  ['is being built for one', MODEL_VERSION, MODEL_VERSION + 1],
  ['is being built for one after the next, from the first', 1, MODEL_VERSION + 2],
] as const;

describe.each(NEWER)('a graph that %s', (_, version, building) => {
  it('is refused before anything is changed', async () => {
    await storeArticles(database, [extractGraph(TEXT)]);
    await say(version, building);
    await change(database, 'DROP INDEX Claim_byDate');
    const state = async () => [await dump(database), await indexes(database.reader())];
    const before = await state();
    const refusal = await bringUpToDate(database, silent).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: 'NEWER_GRAPH',
      message: expect.stringMatching(
        new RegExp(`version ${building ?? version}\\. Expected version ${MODEL_VERSION} or`),
      ),
    });
    expect(await state()).toEqual(before);
  });

  it('gets no article', async () => {
    await say(version, building);
    const before = await dump(database);
    await expect(storeArticles(database, [extractGraph(TEXT)])).rejects.toMatchObject({ code: 'GRAPH_CHANGED' });
    expect(await dump(database)).toEqual(before);
  });
});

it.each([
  ['start', ['start']],
  ['seed', ['run', 'seed', '--', SEED]],
])('npm %s says what to do with a newer graph, and ends', async (_, command) => {
  await say(MODEL_VERSION + 1, null);
  const before = await dump(database);
  const program = npm(command, shared);
  expect(await program.ended()).toBe(1);
  expect(program.printed()).toContain(`The graph is of model version ${MODEL_VERSION + 1}. Expected`);
  expect(program.printed()).not.toMatch(/^\s+at |Ready|created/m);
  expect(await dump(database)).toEqual(before);
});

it('a graph of the first version gets no article before it is brought up to date', async () => {
  await loadFirstVersion(database);
  await expect(storeArticles(database, [extractGraph(TEXT)])).rejects.toMatchObject({ code: 'GRAPH_CHANGED' });
  await bringUpToDate(database, silent);
  expect(await storeArticles(database, [extractGraph(TEXT)])).toEqual(['created']);
});
