import { beforeEach, describe, expect, it } from 'vitest';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { READER_VERSION } from '../../src/extract/reader-version.ts';
import type { Database } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { freshDatabase, testStatement } from '../support/database.ts';
import { hubArticle, hubArticles } from '../support/hub.ts';
import { revisionOf } from '../support/revision.ts';

let database: Database;

beforeEach(async () => {
  database = await freshDatabase();
  await prepareSchema(database);
});

async function dump() {
  return database.reader()(await testStatement('dump'), {});
}

function rows(text: string) {
  return database.reader()({ name: 'tests/rows', mode: 'READ', text }, {});
}

describe('storeArticles', () => {
  it('changes nothing for an article that is there', async () => {
    expect(await storeArticles(database, hubArticles(0, 2))).toEqual(['created', 'created']);
    const before = await dump();
    expect(await storeArticles(database, hubArticles(0, 2))).toEqual(['already there', 'already there']);
    expect(await dump()).toEqual(before);
  });

  it('gives the same nodes whether articles come together or one after the other', async () => {
    await storeArticles(database, hubArticles(0, 5));
    const together = await dump();
    database = await freshDatabase();
    await prepareSchema(database);
    for (const article of hubArticles(0, 5)) await storeArticles(database, [article]);
    expect(await dump()).toEqual(together);
  });

  it('takes an article twice in one batch for one', async () => {
    expect(await storeArticles(database, [hubArticle(0), hubArticle(0)])).toEqual(['created', 'already there']);
  });

  it('stores it once when two write it at the same time', async () => {
    const stored = await Promise.all([1, 2, 3].map(() => storeArticles(database, [hubArticle(0)])));
    expect(stored.flat().sort()).toEqual(['already there', 'already there', 'created']);
  });

  it('leaves the graph as it was when it fails half-way', async () => {
    await storeArticles(database, [hubArticle(0)]);
    const next = hubArticle(1);
    const taken = articleRows(next).evidence.at(-1)?.id;
    const create = await testStatement('create-evidence', 'WRITE');
    await database.write((run) => run(create, { id: taken }));
    const before = await dump();
    await expect(storeArticles(database, [next])).rejects.toThrow();
    expect(await dump()).toEqual(before);
  });

  it('keeps both versions of an article whose text was changed', async () => {
    const text = 'date 2018-09 Amir Hatami est arrivé en Syrie.\n\nSource: PressTV\n';
    await storeArticles(database, [extractGraph(text)]);
    expect(await storeArticles(database, [extractGraph(text.replace('arrivé', 'parti'))])).toEqual(['created']);
    const articles = (await dump()).filter(({ labels }) => Array.isArray(labels) && labels.includes('Article'));
    expect(articles).toHaveLength(2);
  });

  it('says of each article which reader has read it, and when', async () => {
    const before = new Date().toISOString();
    await storeArticles(database, hubArticles(0, 2));
    const after = new Date().toISOString();
    const articles = await rows('MATCH (a:Article) RETURN toFloat(a.reader) AS reader, a.readAt AS readAt');
    expect(articles.map(({ reader }) => reader)).toEqual([READER_VERSION, READER_VERSION]);
    for (const { readAt } of articles) {
      expect(String(readAt) >= before && String(readAt) <= after, String(readAt)).toBe(true);
    }
  });
});

describe('the revision', () => {
  it('rises by one with each write, of one article or several', async () => {
    expect(await revisionOf(database)).toBe(0);
    await storeArticles(database, [hubArticle(0)]);
    expect(await revisionOf(database)).toBe(1);
    await storeArticles(database, hubArticles(1, 4));
    expect(await revisionOf(database)).toBe(2);
  });

  it('stays where nothing is written: for articles that are there, and for none', async () => {
    await storeArticles(database, hubArticles(0, 2));
    await storeArticles(database, hubArticles(0, 2));
    await storeArticles(database, []);
    expect(await revisionOf(database)).toBe(1);
    await storeArticles(database, hubArticles(1, 3));
    expect(await revisionOf(database)).toBe(2);
  });

  it('stays where a write fails half-way', async () => {
    const [{ id } = { id: '' }] = articleRows(hubArticle(0)).evidence;
    const create = await testStatement('create-evidence', 'WRITE');
    await database.write((run) => run(create, { id }));
    await expect(storeArticles(database, [hubArticle(0)])).rejects.toThrow();
    expect(await revisionOf(database)).toBe(0);
  });

  it('has no gap and no double when several write at the same time', async () => {
    const writes = [
      [0, 1],
      [1, 3],
      [0, 1],
      [3, 4],
      [1, 3],
    ] as const; // two of them write what another has written
    await Promise.all(writes.map(([from, to]) => storeArticles(database, hubArticles(from, to))));
    expect(await revisionOf(database)).toBe(3);
  });
});
