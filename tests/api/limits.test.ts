import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleGraph } from '../../src/extract/article-graph.ts';
import type { Execution } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { MAX_ROWS } from '../../src/server/limits/limits.ts';
import { type Api, dataOf, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { hubArticle, hubArticles } from '../support/hub.ts';

const executions: Execution[] = [];
let api: Api;

beforeAll(async () => {
  const database = await freshDatabase({ onStatement: (execution) => void executions.push(execution) });
  await prepareSchema(database);
  await storeArticles(database, [...hubArticles(0, 4), longArticle()]);
  api = await serveApi(database);
});
beforeEach(() => {
  executions.length = 0;
});

/** An article of a million letters that names one person a hundred times. */
function longArticle(): ArticleGraph {
  const short = hubArticle(4);
  const text = short.article.text + ' Témoin 4 dort mal.'.repeat(52_632);
  const [hatami, ...others] = short.entities;
  if (!hatami) throw new Error('The article names nobody.');
  const places = Array.from({ length: 100 }, (_, i) => text.indexOf('Témoin', short.article.text.length + 19 * i));
  const mentions = places.map((start) => ({
    text: 'Témoin',
    start,
    end: start + 6,
    form: 'NAME' as const,
    reason: 'FULL_NAME' as const,
  }));
  const article = { ...short.article, text, publishedOn: '2024-01-02', body: { start: 0, end: text.length } };
  return { ...short, article, entities: [{ ...hatami, mentions: [...hatami.mentions, ...mentions] }, ...others] };
}

const nested = (levels: number): string =>
  levels === 0
    ? '{ nodes { id } }'
    : `{ nodes { entities(first: 100) { nodes { articles(first: 100) ${nested(levels - 1)} } } } }`;

describe('an operation that asks for too many rows', () => {
  it.each([
    [
      'three levels of a hundred',
      '{ articles(first: 100) { nodes { entities(first: 100) { nodes { mentions(first: 100) { nodes { id } } } } } } }',
    ],
    ['five levels of a hundred', `{ articles(first: 100) ${nested(2)} }`],
    ['seven levels of a hundred', `{ articles(first: 100) ${nested(3)} }`],
    [
      'a hundred ids and lists below',
      `{ nodes(ids: ${JSON.stringify(Array(100).fill('x'))}) { ... on Person { articles(first: 100) ${nested(1)} } } }`,
    ],
    [
      'a neighborhood with lists in lists',
      '{ neighborhood(id: "x", first: 100) { nodes { claims(first: 100) { nodes { id subject { id } object { id } } } } } }',
    ],
  ])('is refused before a statement is sent: %s', async (_what, query) => {
    const { data, errors } = await api.ask(query);
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      {
        message: expect.stringMatching(
          /^The operation asks for up to \d+ rows.* Expected at most 20000, .* Ask for a smaller/,
        ),
        extensions: { code: 'COST_TOO_HIGH', cost: expect.any(Number), limit: MAX_ROWS },
      },
    ]);
    expect(errors?.[0]?.extensions['cost']).toBeGreaterThan(MAX_ROWS);
    expect(executions).toEqual([]);
  });

  it.each([
    [40, 400, 'COST_TOO_HIGH'],
    [2, 200, undefined],
    [-1, 200, 'BAD_USER_INPUT'],
    [2_147_483_647, 400, 'COST_TOO_HIGH'],
  ])('is known by the values of its variables: %i', async (first, status, code) => {
    const query =
      'query ($first: Int) { articles(first: 100) { nodes { entities(first: $first) { nodes { claims { nodes { id } } } } } } }';
    const response = await send({ query, variables: { first } });
    expect(response.status).toBe(status);
    expect((await response.json()).errors?.[0]?.extensions.code).toBe(code);
  });
});

it('an operation says what it costs when it is asked', async () => {
  const query = '{ articles(first: 3) { totalCount nodes { publisher { name } } } }';
  const cost = { rows: 7, limit: MAX_ROWS };
  const [byPost, byGet, silent] = [
    await (await send({ query, extensions: { cost: true } })).json(),
    await (await get({ query, extensions: '{"cost":true}' })).json(),
    await (await send({ query, extensions: { cost: 'yes' } })).json(),
  ];
  expect(byPost).toMatchObject({ data: { articles: { totalCount: 5 } }, extensions: { cost } });
  expect(byGet).toEqual(byPost);
  expect(silent).toEqual({ data: byPost.data });
});

it('an answer whose rows become too large is ended while they come', async () => {
  const mentions = '{ person(name: "Amir Hatami") { mentions(first: 100) { nodes { id } } } }';
  const { person } = dataOf(await api.ask<{ person: { mentions: { nodes: { id: string }[] } } }>(mentions));
  const ids = person.mentions.nodes.map(({ id }) => id);
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Mention { article { text } } } }';
  const response = await send({ query, variables: { ids } });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    errors: [{ message: expect.any(String), extensions: { code: 'ANSWER_TOO_LARGE', limit: 33_554_432 } }],
  });
  expect((await api.ask('{ articles { totalCount } }')).data).toEqual({ articles: { totalCount: 5 } });
});

function send(body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${api.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
}

function get(parameters: Record<string, string>): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${api.url}/graphql?${new URLSearchParams(parameters)}`, { headers });
}
