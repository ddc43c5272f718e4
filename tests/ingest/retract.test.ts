import { beforeEach, describe, expect, it } from 'vitest';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { listDecisions } from '../../src/generated/cypher/decision.ts';
import type { Database } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import { permitArticles, previewRetraction, retractArticles } from '../../src/ingest/retract-articles.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { freshDatabase, wipe } from '../support/database.ts';
import { hubArticles } from '../support/hub.ts';
import { revisionOf } from '../support/revision.ts';
import { dump } from '../version/first-version.ts';
import { SHARING } from './sharing.ts';

const GRAPHS = [...SHARING.map((text) => extractGraph(text)), ...hubArticles(0, 3)];
const IDS = GRAPHS.map((graph) => articleRows(graph).article.id);
const BY = { by: 'desk', reason: 'It was false.' };
let database: Database;

beforeEach(async () => {
  database = await freshDatabase();
  await prepareSchema(database);
  await wipe();
});

/** All but the decisions. */
async function dumpGraph() {
  const { nodes, relationships } = await dump(database);
  return { nodes: nodes.filter(({ labels }) => String(labels) !== 'Decision'), relationships };
}

/** What a graph has that never held others than these. */
async function graphOf(graphs: typeof GRAPHS) {
  await wipe();
  await storeArticles(database, graphs);
  return dumpGraph();
}

describe('an article that is retracted', () => {
  it.each(IDS.map((_, i) => i))('leaves what the others give, as if it had never been there (%i)', async (i) => {
    const expected = await graphOf(GRAPHS.toSpliced(i, 1));
    await graphOf(GRAPHS);
    await retractArticles(database, [IDS[i] ?? ''], BY);
    expect(await dumpGraph()).toEqual(expected);
  });

  it('goes together with others, and the last one leaves nothing', async () => {
    const expected = await graphOf(GRAPHS.slice(0, 2));
    await graphOf(GRAPHS);
    await retractArticles(database, IDS.slice(2), BY);
    expect(await dumpGraph()).toEqual(expected);
    await retractArticles(database, IDS, BY);
    const { nodes, relationships } = await dumpGraph();
    expect(nodes.map(({ labels }) => labels)).toEqual([['Newsgraph']]);
    expect(relationships).toEqual([]);
  });

  it('counts what goes with it: what only it supports', async () => {
    await storeArticles(database, hubArticles(0, 3));
    const [id] = hubArticles(0, 1).map((graph) => articleRows(graph).article.id);
    const before = await dumpGraph();
    const shown = await previewRetraction(database, [id ?? '']);
    expect(await dumpGraph()).toEqual(before);
    expect(shown).toMatchObject({ articles: [{ id, title: 'Amir Hatami rencontre Témoin 0' }], publishers: 0 });
    const retraction = await retractArticles(database, [id ?? ''], BY);
    expect(retraction).toEqual(shown);
    expect(before.nodes.length - (await dumpGraph()).nodes.length).toBeGreaterThan(
      retraction.mentions + retraction.quotes + retraction.claims + retraction.entities + retraction.positions,
    );
  });

  it('raises the revision by one, and one that is not there changes nothing', async () => {
    await graphOf(GRAPHS);
    const revision = await revisionOf(database);
    await retractArticles(database, IDS.slice(0, 2), BY);
    expect(await revisionOf(database)).toBe(revision + 1);
    const before = await dumpGraph();
    expect(await retractArticles(database, IDS.slice(0, 2), BY)).toMatchObject({ articles: [], entities: 0 });
    expect(await dumpGraph()).toEqual(before);
    expect(await revisionOf(database)).toBe(revision + 1);
  });

  it('stays out until that is permitted again, and the decision says why', async () => {
    await graphOf(GRAPHS);
    const whole = await dumpGraph();
    const id = IDS[1] ?? '';
    await retractArticles(database, [id], BY);
    const without = await dump(database);
    expect(await storeArticles(database, GRAPHS.slice(0, 3))).toEqual([
      'already there',
      'retracted before',
      'already there',
    ]);
    expect(await dump(database)).toEqual(without);
    expect(await listDecisions(database.reader())).toMatchObject([{ kind: 'RETRACT', targetId: id, ...BY }]);
    expect(await permitArticles(database, [id, IDS[0] ?? ''])).toEqual([id]);
    expect(await storeArticles(database, GRAPHS.slice(1, 2))).toEqual(['created']);
    expect(await dump(database)).toEqual(whole);
  });
});
