import { beforeEach, expect, it } from 'vitest';
import { READER_VERSION } from '../../src/extract/reader-version.ts';
import type { Database } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { type Api, dataOf, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { hubArticles } from '../support/hub.ts';

let database: Database;
let api: Api;

beforeEach(async () => {
  database = await freshDatabase();
  api = await serveApi(database);
});

async function ask<Data>(query: string): Promise<Data> {
  return dataOf(await api.ask<Data>(query));
}

it('says how many articles there are, with a revision that rises with each write', async () => {
  const graph = async () => (await ask<{ graph: unknown }>('{ graph { articles revision } }')).graph;
  expect(await graph()).toEqual({ articles: 0, revision: 0 });
  await prepareSchema(database);
  expect(await graph()).toEqual({ articles: 0, revision: 0 });
  await storeArticles(database, hubArticles(0, 2));
  expect(await graph()).toEqual({ articles: 2, revision: 1 });
  await storeArticles(database, hubArticles(0, 2));
  expect(await graph()).toEqual({ articles: 2, revision: 1 });
  await storeArticles(database, hubArticles(1, 3));
  expect(await graph()).toEqual({ articles: 3, revision: 2 });
});

it('sends an answer to GET again only after a write', async () => {
  await prepareSchema(database);
  await storeArticles(database, hubArticles(0, 2));
  const get = (known = '') =>
    fetch(`${api.url}/graphql?query=%7Barticles%7Bnodes%7Bid%7D%7D%7D`, {
      headers: { 'content-type': 'application/json', 'if-none-match': known },
    });
  const tag = (await get()).headers.get('etag') ?? '';
  expect((await get(tag)).status).toBe(304);
  await storeArticles(database, hubArticles(1, 3));
  const again = await get(tag);
  expect((await again.json()).data.articles.nodes).toHaveLength(3);
  expect((await get(again.headers.get('etag') ?? '')).status).toBe(304);
});

it('says of each article when it was read, and by which reader', async () => {
  await prepareSchema(database);
  const times: string[] = [];
  for (const i of [0, 1]) {
    times.push(new Date().toISOString());
    await storeArticles(database, hubArticles(i, i + 1));
  }
  times.push(new Date().toISOString());
  const { reader, articles } = await ask<{
    readonly reader: unknown;
    readonly articles: { readonly nodes: readonly { readonly readAt: string; readonly reader: unknown }[] };
  }>('{ reader { version } articles { nodes { readAt reader { version } } } }');
  expect(reader).toEqual({ version: READER_VERSION });
  expect(articles.nodes.map((article) => article.reader)).toEqual([reader, reader]);
  const readAt = articles.nodes.map((article) => article.readAt).sort();
  expect([...times, ...readAt].sort()).toEqual([times[0], readAt[0], times[1], readAt[1], times[2]]);
});

it('says where else an article stands when it was read', async () => {
  await prepareSchema(database);
  await storeArticles(database, hubArticles(0, 1));
  const { quotes, search } = await ask<Record<'quotes' | 'search', unknown>>(`{
    quotes { nodes { article { readAt reader { version } } } }
    search(text: "moscou", types: [ARTICLE]) { nodes { ... on Article { readAt reader { version } } } }
  }`);
  const article = { readAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/), reader: { version: READER_VERSION } };
  expect(quotes).toEqual({ nodes: [{ article }] });
  expect(search).toEqual({ nodes: [article] });
});
