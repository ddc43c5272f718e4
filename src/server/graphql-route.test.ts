import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AT_ONCE, DOCUMENT_LIMITS, MAX_ANSWER_LENGTH } from './limits/limits.ts';
import type { WorkContext } from './limits/work.ts';
import { type RunningServer, startServer } from './server.ts';

const typeDefs = `
  type Query {
    id: ID
    held: String
    until: String
    texts(count: Int!): [Text!]!
  }
  type Text { id: ID! text: String! words: [String!] size: Int! wrong: Int }
`;

/** 64 Ki. */
const TEXT = 'x'.repeat(65_536);

let held: { readonly signal: AbortSignal; readonly finish: () => void }[] = [];
const resolvers = {
  Query: {
    id: () => 'q',
    held: (_query: unknown, _args: unknown, { work: { signal } }: WorkContext) =>
      new Promise((resolve) => held.push({ signal, finish: () => resolve('done') })),
    until: (_query: unknown, _args: unknown, { work: { signal } }: WorkContext) =>
      once(signal, 'abort').then(() => Promise.reject(signal.reason)),
    texts: (_query: unknown, { count }: { count: number }) => Array.from({ length: count }, () => ({})),
  },
  Text: {
    id: () => TEXT,
    text: async () => TEXT,
    words: () => [TEXT, TEXT],
    size: () => TEXT.length,
    wrong: () => {
      throw new GraphQLError('Wrong.', { extensions: { code: 'NOT_FOUND' } });
    },
  },
};

let server: RunningServer;
beforeAll(async () => {
  server = await startServer<object>({
    typeDefs,
    resolvers,
    port: 0,
    webRoot: 'tests/no-such-build',
    context: () => ({}),
    isStarting: () => false,
    isReady: async () => ({ planned: true }),
    revision: async () => 1,
    longestRequestMs: 2_000,
    log: { level: 'silent' },
  });
});
afterAll(() => server.close());
beforeEach(() => {
  held = [];
});

const get = (parameters: Record<string, string>) =>
  fetch(`${server.url}/graphql?${new URLSearchParams(parameters)}`, {
    headers: { 'content-type': 'application/json' },
  });
const post = (body: object, signal?: AbortSignal) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
const codeOf = async (response: Response) => (await response.json()).errors[0].extensions.code;

describe('a document that is too large', () => {
  const query = `{ ${'id '.repeat(51)} }`;
  const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') };

  it.each([
    ['POST', () => post({ query })],
    ['POST with a hash', () => post({ query, extensions: { persistedQuery } })],
    ['GET', () => get({ query })],
    ['GET with a hash', () => get({ query, extensions: JSON.stringify({ persistedQuery }) })],
  ])('is refused with figure, limit and what to do: %s', async (_how, send) => {
    const response = await send();
    expect(response.status).toBe(400);
    expect((await response.json()).errors).toEqual([
      {
        message: expect.stringMatching(/has 51 times the same field.*\. Expected at most 50\. Ask for /),
        extensions: { code: 'OPERATION_TOO_LARGE', what: 'sameInSet', figure: 51, limit: 50 },
      },
    ]);
  });

  it('is not kept to be asked for by its hash', async () => {
    await post({ query, extensions: { persistedQuery } });
    expect(await codeOf(await post({ extensions: { persistedQuery } }))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('is found behind an escape, and the name of it is not taken twice', async () => {
    const search = (text: string) =>
      fetch(`${server.url}/graphql?${text}`, { headers: { 'content-type': 'application/json' } });
    expect(await codeOf(await search(`%71uery=${encodeURIComponent(query)}`))).toBe('OPERATION_TOO_LARGE');
    expect((await search(`query=%7Bid%7D&query=${encodeURIComponent(query)}`)).status).toBe(400);
    expect((await search('variables=%7B%7D')).status).toBe(400);
  });
});

it('a document with very many faults is told of some, and what to do', async () => {
  const { errors } = await (
    await post({ query: `{ ${Array.from({ length: 90 }, (_, i) => `x${i}`).join(' ')} }` })
  ).json();
  expect(errors).toHaveLength(21);
  expect(errors.at(-1)).toEqual({
    message: expect.stringMatching(/more faults than the 20 .* Expected none\. Mend those/),
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
});

it('tells of a hundred errors, and how many more there are', async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ texts(count: 300) { wrong } }' }),
  });
  const { data, errors } = await response.json();
  expect(data.texts).toHaveLength(300);
  expect(errors).toHaveLength(101);
  expect(errors.at(-1)).toMatchObject({ extensions: { code: 'MORE_ERRORS', left: 200, limit: 100 } });
});

it('shows the beginning of a long value in an error', async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query ($n: Int!) { texts(count: $n) { id } }',
      variables: { n: 'x'.repeat(9_000) },
    }),
  });
  const { errors } = await response.json();
  expect(errors[0].message.length).toBeLessThan(2_100);
  expect(errors[0].message).toMatch(/^Variable "\$n" got invalid value/);
});

const LONG = `"${'x'.repeat(10_001)}"`;
const keys = (count: number, length = 1) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}`.padStart(length, 'k'), 1])));

it.each<[keyof typeof DOCUMENT_LIMITS, string, string]>([
  ['letters', 'alone', `{"a": ${LONG}}`],
  ['letters', 'among others', `{"a": [[{"b": ["y", ${LONG}]}]], "c": 1}`],
  ['letters', 'in a name', `{"a": {${LONG}: 1}}`],
  ['valuesOfBody', 'below 400,000 lists', `{"a": ${'['.repeat(400_000)}${LONG}${']'.repeat(400_000)}}`],
  ['valuesOfBody', 'as 60,000 unknown keys', `{"a": ${keys(60_000)}}`],
  ['valuesOfBody', 'as 20,000 variables', keys(20_000)],
  ['values', 'as 1,500 variables', keys(1_500)],
  ['values', 'in a list', `{"a": [${'1,'.repeat(998)}1]}`],
  ['lettersOfVariables', 'in many names', `{"a": ${keys(60, 1_000)}}`],
])('more %s in the variables than are taken are refused, %s', async (what, _where, variables) => {
  const post = fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query": "{ id }", "variables": ${variables}}`,
  });
  const response = await post;
  expect(response.status).toBe(400);
  expect((await response.json()).errors[0].extensions).toEqual({
    code: 'OPERATION_TOO_LARGE',
    what,
    figure: expect.any(Number),
    limit: DOCUMENT_LIMITS[what],
  });
});

describe('an answer that becomes too large', { timeout: 60_000 }, () => {
  const fitting = MAX_ANSWER_LENGTH / TEXT.length;

  it.each([
    ['ids', 'id', fitting],
    ['strings that come later', 'text', fitting],
    ['lists of strings', 'words', fitting / 2],
    ['aliases of one string', 'a: id b: id c: id d: id', fitting / 4],
  ])('is not sent, and no part of it: %s', async (_what, fields, most) => {
    const query = `query ($count: Int!) { texts(count: $count) { ${fields} } }`;
    const full = await post({ query, variables: { count: most } });
    expect([full.status, (await full.json()).data.texts.length]).toEqual([200, most]);
    const response = await post({ query, variables: { count: most + 1 } });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^The strings of the answer have more than .* Expected .* Ask for less/),
          extensions: { code: 'ANSWER_TOO_LARGE', limit: MAX_ANSWER_LENGTH },
        },
      ],
    });
  });
});

it('a request that takes too long is ended, and says the limit', { timeout: 60_000 }, async () => {
  const response = await post({ query: '{ id one: until two: until }' });
  const { data, errors } = await response.json();
  expect(data).toEqual({ id: 'q', one: null, two: null });
  expect(errors.map(({ extensions }: { extensions: object }) => extensions)).toEqual([
    { code: 'TIMEOUT', limitMs: 2_000 },
    { code: 'TIMEOUT', limitMs: 2_000 },
  ]);
});

describe('when as many operations are under way as may be', { timeout: 60_000 }, () => {
  /** Sends so many that wait in their resolvers, and resolves when all of them do. */
  async function sendHeld(count: number): Promise<Promise<Response>[]> {
    const answers = Array.from({ length: count }, () => post({ query: '{ held }' }));
    await expect.poll(() => held.length, { timeout: 20_000 }).toBe(count);
    return answers;
  }
  const finishAll = () => {
    for (const { finish } of held) finish();
  };

  it('another waits for a turn, and is told to come again when it has none', async () => {
    const under = await sendHeld(AT_ONCE.running);
    const refused = await post({ query: '{ id }' });
    expect([refused.status, refused.headers.get('retry-after'), await codeOf(refused)]).toEqual([
      503,
      '1',
      'OVERLOADED',
    ]);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const waiting = post({ query: '{ id }' });
    finishAll();
    expect([(await waiting).status, await (await waiting).json()]).toEqual([200, { data: { id: 'q' } }]);
    await Promise.all(under);
  });

  it('one that goes away makes room for another', async () => {
    const client = new AbortController();
    const gone = post({ query: '{ held }' }, client.signal);
    await expect.poll(() => held.length, { timeout: 20_000 }).toBe(1);
    client.abort();
    await expect(gone).rejects.toThrow();
    if (!held[0]?.signal.aborted) await once(held[0]?.signal ?? new AbortController().signal, 'abort');
    finishAll();
    held = [];
    const under = await sendHeld(AT_ONCE.running);
    finishAll();
    for (const answer of under) expect((await answer).status).toBe(200);
  });
});
