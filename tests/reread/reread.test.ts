import { beforeEach, describe, expect, it } from 'vitest';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { READER_VERSION } from '../../src/extract/reader-version.ts';
import type { Database } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import { storeArticles, storeRows } from '../../src/ingest/store-articles.ts';
import { openGraph } from '../../src/programs/open-graph.ts';
import { reread } from '../../src/reread/reread.ts';
import { SHARING } from '../ingest/sharing.ts';
import { freshDatabase, wipe } from '../support/database.ts';
import { change, dump } from '../version/first-version.ts';

const GRAPHS = SHARING.map((text) => extractGraph(text));
const ALL = READER_VERSION + 1;
let database: Database;

beforeEach(async () => {
  database = await freshDatabase();
  await prepareSchema(database);
  await wipe();
});

/** Articles as a reader before this one has left them, who saw sport everywhere, no offices, and nobody take part in anything. */
async function storeAsReadBefore(graphs: typeof GRAPHS): Promise<void> {
  const older = graphs.map((graph) => ({
    ...graph,
    entities: graph.entities.map((one) => (one.type === 'Event' ? { ...one, kind: 'SPORT' as const } : one)),
    positions: [],
    claims: graph.claims.filter(({ predicate }) => predicate !== 'PARTICIPATED_IN'),
  }));
  await storeRows(
    database,
    older.map((graph) => articleRows(graph)),
  );
  await change(database, 'MATCH (article:Article) SET article.reader = toInteger($reader)', {
    reader: READER_VERSION - 1,
  });
}

/** By what the database itself knows its nodes: those that are made anew have others. */
async function nodeNumbers() {
  const text = 'MATCH (claim:Claim) RETURN elementId(claim) AS number ORDER BY number';
  return database.reader()({ name: 'tests/node-numbers', mode: 'READ', text }, {});
}

const rereadAll = (reader?: number) => reread(database, {}, () => {}, reader);

describe('articles that are read again', () => {
  it('give what they would give if they were new, and say what came, went and changed', async () => {
    await storeArticles(database, GRAPHS);
    const expected = await dump(database);
    await wipe();
    await storeAsReadBefore(GRAPHS);
    const { articles, differences, failed } = await rereadAll();
    expect(await dump(database)).toEqual(expected);
    expect({ articles, failed }).toEqual({ articles: GRAPHS.length, failed: [] });
    expect(differences.get('Claim')?.came).toBeGreaterThan(0);
    expect(differences.get('Claim')?.went).toBe(0);
    expect(differences.get('Position')?.came).toBeGreaterThan(0);
    expect(differences.get('Entity')?.changed).toBeGreaterThan(0);
    expect(differences.has('Mention')).toBe(false);
  });

  it('change nothing when no rule has changed', async () => {
    await storeArticles(database, GRAPHS);
    const before = await dump(database);
    expect(await rereadAll(ALL)).toEqual({ articles: GRAPHS.length, differences: new Map(), failed: [] });
    expect(await dump(database)).toEqual(before);
  });

  it('are only noted as read where just that is there, and are written anew where all are meant', async () => {
    await storeArticles(database, GRAPHS);
    await change(database, 'MATCH (article:Article) SET article.reader = toInteger($reader)', {
      reader: READER_VERSION - 1,
    });
    const numbers = await nodeNumbers();
    expect(await rereadAll()).toMatchObject({ articles: GRAPHS.length, differences: new Map() });
    expect(await nodeNumbers()).toEqual(numbers);
    expect((await rereadAll()).articles).toBe(0);
    await rereadAll(ALL);
    expect(await nodeNumbers()).not.toEqual(numbers);
  });

  it('are written anew where a relationship of theirs was lost', async () => {
    await storeArticles(database, GRAPHS);
    const expected = await dump(database);
    await change(database, 'MATCH (:Claim)-[subject:SUBJECT]->() DELETE subject');
    await change(database, 'MATCH (article:Article) SET article.reader = toInteger($reader)', {
      reader: READER_VERSION - 1,
    });
    await rereadAll();
    expect(await dump(database)).toEqual(expected);
  });

  it('are those of older readers alone', async () => {
    await storeAsReadBefore(GRAPHS.slice(0, 2));
    await storeArticles(database, GRAPHS.slice(2));
    expect((await rereadAll()).articles).toBe(2);
    expect((await rereadAll()).articles).toBe(0);
  });

  it('stay as they were where they cannot be read any more, and the others go on', async () => {
    await storeAsReadBefore(GRAPHS.slice(0, 2));
    await change(
      database,
      'MATCH (article:Article) WITH article ORDER BY article.id LIMIT 1 SET article.text = $text',
      { text: 'date 2018-02-31 Behrouz Kamali est arrivé.' },
    );
    const { articles, failed } = await rereadAll();
    expect(articles).toBe(1);
    expect(failed).toMatchObject([{ reason: expect.stringContaining('2018-02-31') }]);
  });

  it('are told of at the start', async () => {
    await storeAsReadBefore(GRAPHS);
    const said: string[] = [];
    await openGraph(database, [], { say: (line) => said.push(line) });
    expect(said).toContainEqual(expect.stringMatching(/^5 articles were read by an older reader .*npm run reread/));
    await rereadAll();
    said.length = 0;
    await openGraph(database, [], { say: (line) => said.push(line) });
    expect(said.join()).not.toContain('older reader');
  });
});
