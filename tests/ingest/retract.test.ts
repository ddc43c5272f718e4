import { beforeEach, describe, expect, it } from 'vitest';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import type { Database } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import { previewRetraction, retractArticles } from '../../src/ingest/retract-articles.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { freshDatabase, wipe } from '../support/database.ts';
import { hubArticles } from '../support/hub.ts';
import { revisionOf } from '../support/revision.ts';
import { dump } from '../version/first-version.ts';
import { SHARING } from './sharing.ts';

const GRAPHS = [...SHARING.map((text) => extractGraph(text)), ...hubArticles(0, 3)];
const IDS = GRAPHS.map((graph) => articleRows(graph).article.id);
let database: Database;

beforeEach(async () => {
  database = await freshDatabase();
  await prepareSchema(database);
  await wipe();
});

/** What a graph has that never held others than these. */
async function graphOf(graphs: typeof GRAPHS) {
  await wipe();
  await storeArticles(database, graphs);
  return dump(database);
}

describe('an article that is retracted', () => {
  it.each(IDS.map((_, i) => i))('leaves what the others give, as if it had never been there (%i)', async (i) => {
    const expected = await graphOf(GRAPHS.toSpliced(i, 1));
    await graphOf(GRAPHS);
    await retractArticles(database, [IDS[i] ?? '']);
    expect(await dump(database)).toEqual(expected);
  });

  it('goes together with others, and the last one leaves nothing', async () => {
    const expected = await graphOf(GRAPHS.slice(0, 2));
    await graphOf(GRAPHS);
    await retractArticles(database, IDS.slice(2));
    expect(await dump(database)).toEqual(expected);
    await retractArticles(database, IDS);
    const { nodes, relationships } = await dump(database);
    expect(nodes.map(({ labels }) => labels)).toEqual([['Newsgraph']]);
    expect(relationships).toEqual([]);
  });

  it('counts what goes with it: what only it supports', async () => {
    await storeArticles(database, hubArticles(0, 3));
    const [id] = hubArticles(0, 1).map((graph) => articleRows(graph).article.id);
    const before = await dump(database);
    const shown = await previewRetraction(database, [id ?? '']);
    expect(await dump(database)).toEqual(before);
    expect(shown).toMatchObject({ articles: [{ id, title: 'Amir Hatami rencontre Témoin 0' }], publishers: 0 });
    const retraction = await retractArticles(database, [id ?? '']);
    expect(retraction).toEqual(shown);
    expect(before.nodes.length - (await dump(database)).nodes.length).toBeGreaterThan(
      retraction.mentions + retraction.quotes + retraction.claims + retraction.entities + retraction.positions,
    );
  });

  it('raises the revision by one, and one that is not there changes nothing', async () => {
    await graphOf(GRAPHS);
    const revision = await revisionOf(database);
    await retractArticles(database, IDS.slice(0, 2));
    expect(await revisionOf(database)).toBe(revision + 1);
    const before = await dump(database);
    expect(await retractArticles(database, IDS.slice(0, 2))).toMatchObject({ articles: [], entities: 0 });
    expect(await dump(database)).toEqual(before);
    expect(await revisionOf(database)).toBe(revision + 1);
  });
});
