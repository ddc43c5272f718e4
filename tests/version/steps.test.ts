import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import { readState } from '../../src/graph/graph-state.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { MODEL_VERSION, type ModelVersion, type Step, VERSIONS } from '../../src/graph/versions.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { bringUpToDate } from '../../src/version/bring-up-to-date.ts';
import { freshDatabase, sharedSettings } from '../support/database.ts';
import { until } from '../support/until.ts';
import { change, dump, loadFirstVersion } from './first-version.ts';

const TEXT = 'date 2018-09 Amir Hatami est arrivé en Syrie.\n';
const silent = { say: () => {} };
let database: Database;
let took: string[];

beforeEach(async () => {
  took = [];
  database = await freshDatabase();
  await prepareSchema(database);
});
afterAll(async () => {
  await freshDatabase();
  await prepareSchema(database);
});

const step =
  (name: string, work: Step = async () => {}): Step =>
  async (...given) => {
    took.push(name);
    await work(...given);
  };

/** The versions of today, and two that are changed to by steps. */
function withSteps(third: Step, fourth: Step): readonly ModelVersion[] {
  return [...VERSIONS, { version: MODEL_VERSION + 1, how: third }, { version: MODEL_VERSION + 2, how: fourth }];
}

const addMark: Step = (given) => change(given, 'MATCH (person:Person) SET person.mark = coalesce(person.mark, 1)');

describe('steps', () => {
  it('are taken in order, each once, and the graph is of the last version then', async () => {
    await storeArticles(database, [extractGraph(TEXT)]);
    const versions = withSteps(step('third', addMark), step('fourth'));
    await bringUpToDate(database, silent, versions);
    await bringUpToDate(database, silent, versions);
    expect(took).toEqual(['third', 'fourth']);
    expect(await readState(database)).toMatchObject({ version: MODEL_VERSION + 2, building: null });
    const { nodes } = await dump(database);
    expect(nodes.filter(({ labels }) => String(labels).includes('Person'))).toMatchObject([
      { properties: { mark: {} } },
    ]);
  });

  it('go on with the one that was broken off', async () => {
    await storeArticles(database, [extractGraph(TEXT)]);
    const broken = step('broken', () => Promise.reject(new Error('Killed.')));
    await expect(bringUpToDate(database, silent, withSteps(step('third'), broken))).rejects.toThrow('Killed.');
    expect(await readState(database)).toMatchObject({ version: MODEL_VERSION + 1 });
    await bringUpToDate(database, silent, withSteps(step('third'), step('fourth')));
    expect(took).toEqual(['third', 'broken', 'fourth']);
  });

  it('are not taken in a graph that is built anew, nor in an empty one', async () => {
    const versions = withSteps(step('third'), step('fourth'));
    await freshDatabase();
    await bringUpToDate(database, silent, versions);
    await change(database, 'MATCH (node) DETACH DELETE node');
    await loadFirstVersion(database);
    await bringUpToDate(database, silent, versions);
    expect(took).toEqual([]);
    expect(await readState(database)).toMatchObject({ version: MODEL_VERSION + 2, building: null });
  });
});

it('a build that was broken off for one version is finished for the next', async () => {
  await loadFirstVersion(database);
  await bringUpToDate(database, silent, [{ version: MODEL_VERSION, how: 'built anew' }]);
  const whole = await dump(database);
  const ended = new AbortController();
  const next: readonly ModelVersion[] = [...VERSIONS, { version: MODEL_VERSION + 1, how: 'built anew' }];
  ended.abort();
  await expect(bringUpToDate(database, { ...silent, signal: ended.signal }, next)).rejects.toMatchObject({
    code: 'CANCELLED',
  });
  for (const articles of [0, 2]) {
    // As a program leaves it that was killed: two articles built, two not.
    await change(
      database,
      `MATCH (graph:Newsgraph {id: 'graph'}) SET graph.building = $building, graph.stage = 'SETTING_ASIDE'
       WITH graph MATCH (article:Article) WITH article ORDER BY article.id SKIP toInteger($articles)
       REMOVE article:Article SET article:StoredText`,
      { building: MODEL_VERSION + articles, articles },
    );
    const later = { version: MODEL_VERSION + 1 + articles, how: 'built anew' } as const;
    await bringUpToDate(database, silent, [...VERSIONS, later]);
    expect(await readState(database)).toMatchObject({ version: later.version, building: null });
    const { nodes, relationships } = await dump(database);
    const graphless = (all: typeof nodes) => all.filter(({ labels }) => !String(labels).includes('Newsgraph'));
    expect(graphless(nodes)).toEqual(graphless(whole.nodes));
    expect(relationships).toEqual(whole.relationships);
  }
});

describe('two at once', () => {
  it('one works, and the other waits with a word', async () => {
    await storeArticles(database, [extractGraph(TEXT)]);
    const other = await openDatabase(sharedSettings());
    afterAll(() => other.close());
    const said: string[] = [];
    const slow = step('slow', () =>
      until('the other waits', () => said.some((line) => line.includes('waiting for it'))),
    );
    const first = bringUpToDate(database, silent, withSteps(slow, step('fourth')));
    await until('the first works', () => took.includes('slow'));
    await Promise.all([
      first,
      bringUpToDate(other, { say: (line) => said.push(line) }, withSteps(slow, step('fourth'))),
    ]);
    expect(took).toEqual(['slow', 'fourth']);
  });

  it('who waits can be stopped', async () => {
    await storeArticles(database, [extractGraph(TEXT)]);
    const other = await openDatabase(sharedSettings());
    const [ended, done] = [new AbortController(), new AbortController()];
    const slow = step('slow', () => until('the other was stopped', () => done.signal.aborted));
    const first = bringUpToDate(database, silent, withSteps(slow, step('fourth')));
    await until('the first works', () => took.includes('slow'));
    const telling = { say: () => ended.abort(), signal: ended.signal };
    await expect(bringUpToDate(other, telling, withSteps(slow, step('fourth')))).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    await other.close();
    done.abort();
    await first;
    expect(took).toEqual(['slow', 'fourth']);
  });
});
