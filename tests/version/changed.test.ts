import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { lockGraph, setGraphState } from '../../src/generated/cypher/admin.ts';
import { guardVersion } from '../../src/graph/guard-version.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { MODEL_VERSION } from '../../src/graph/versions.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

const QUERY = '{ person(name: "Amir Hatami") { name } }';
const FOUND = { data: { person: { name: 'Amir Hatami' } } };

const database = await freshDatabase();
const told: string[] = [];
const guarded = guardVersion(database, (line) => told.push(line));
afterAll(() => guarded.close());
const api = await serveApi(guarded.database);

beforeAll(async () => {
  await prepareSchema(database);
  await storeArticles(database, [extractGraph('date 2018-09 Amir Hatami est arrivé en Syrie.\n')]);
});
beforeEach(() => told.splice(0));

/** Does to the graph's version what another program would. */
function change(version: number, building: number | null): Promise<void> {
  return database.write(async (run) => {
    await lockGraph(run, { version: MODEL_VERSION });
    await setGraphState(run, { version, building, stage: building === null ? null : 'BUILDING' });
  });
}

it.each([
  ['is of a newer version', MODEL_VERSION + 1, null],
  ['is being built for a newer version', MODEL_VERSION, MODEL_VERSION + 1],
  ['is of an older version', MODEL_VERSION - 1, null],
])('a graph that %s while it is served is refused, until it is ours again', async (_, version, building) => {
  expect(await api.ask(QUERY)).toEqual(FOUND);
  await change(version, building);
  expect((await fetch(`${api.url}/readyz`)).status).toBe(503);
  expect((await api.ask(QUERY)).errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
  await change(MODEL_VERSION, null);
  expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
  expect(await api.ask(QUERY)).toEqual(FOUND);
  expect(told).toEqual([
    expect.stringMatching(`version ${building ?? version}\\. Expected version ${MODEL_VERSION}, .* Stop this program`),
    expect.stringContaining('is served again'),
  ]);
});

it('the server notices by itself', { timeout: 120_000 }, async () => {
  await change(MODEL_VERSION + 1, null);
  await expect.poll(() => told.length, { timeout: 60_000 }).toBe(1);
  expect((await api.ask(QUERY)).data).toEqual({ person: null });
  await change(MODEL_VERSION, null);
  await guarded.database.verify();
});
