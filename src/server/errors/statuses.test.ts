import { describe, expect, it } from 'vitest';
import { send } from '../../../tests/support/http.ts';
import { smallServer } from '../../../tests/support/small-server.ts';
import { GraphError } from '../../graph/errors.ts';
import type { GraphErrorCode } from '../../graph/failures.ts';

const failure = (code: GraphErrorCode) => () => {
  throw new GraphError(code, 'It failed.');
};
const { url } = await smallServer({
  typeDefs: 'type Query { hello(n: Int): String, away: String, must: String!, slow: String, ours: String }',
  resolvers: {
    Query: {
      hello: () => 'world',
      away: failure('DATABASE_UNAVAILABLE'),
      must: failure('DATABASE_UNAVAILABLE'),
      slow: failure('TIMEOUT'),
      ours: () => {
        throw new Error('A fault of ours.');
      },
    },
  },
});

const GRAPHQL_RESPONSE = 'application/graphql-response+json';

function ask(query: string, accept?: string, variables: object = {}) {
  const headers = { 'content-type': 'application/json', ...(accept === undefined ? {} : { accept }) };
  return send(`${url}/graphql`, 'POST', headers, JSON.stringify({ query, variables }));
}

describe('an operation that is not one', () => {
  const FAULTS: readonly [string, string, string, object?][] = [
    ['no GraphQL', '{', 'GRAPHQL_PARSE_FAILED'],
    ['not of this schema', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['two operations and no name', 'query A { hello } query B { hello }', 'OPERATION_RESOLUTION_FAILURE'],
    ['a variable of another type', 'query ($n: Int) { hello(n: $n) }', 'BAD_USER_INPUT', { n: 'many' }],
    ['a variable that is missing', 'query ($n: Int!) { hello(n: $n) }', 'BAD_USER_INPUT'],
  ];
  it.each(FAULTS)('has 400 in its own media type, and 200 as JSON: %s', async (_name, query, code, variables) => {
    const statuses = { [GRAPHQL_RESPONSE]: 400, 'application/json': 200, '*/*': 200, 'application/*': 200 };
    for (const [accept, expected] of Object.entries(statuses)) {
      const { status, headers, code: found } = await ask(query, accept, variables);
      expect({ accept, status, found }).toEqual({ accept, status: expected, found: code });
      const type = accept === GRAPHQL_RESPONSE ? accept : 'application/json';
      expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
    }
    expect((await ask(query, undefined, variables)).status).toBe(200);
  });

  it('has the status of what a client takes more gladly', async () => {
    expect((await ask('{', `application/json;q=0.9, ${GRAPHQL_RESPONSE}`)).status).toBe(400);
    expect((await ask('{', `application/json, ${GRAPHQL_RESPONSE};q=0.9`)).status).toBe(200);
  });

  it('has 406 where a client takes neither', async () => {
    const { status, code } = await ask('{ hello }', 'image/png');
    expect([status, code]).toEqual([406, 'BAD_REQUEST']);
  });
});

describe('a database that is away', () => {
  it.each(['{ away }', '{ must }', '{ away must }', '{ one: away two: away }'])(
    'is a status of its own where nothing else is answered: %s',
    async (query) => {
      for (const accept of [GRAPHQL_RESPONSE, 'application/json']) {
        const { status, headers, code } = await ask(query, accept);
        expect([status, code, headers['retry-after']]).toEqual([503, 'DATABASE_UNAVAILABLE', '2']);
      }
    },
  );

  it.each(['{ hello away }', '{ __typename away }', '{ away slow }', '{ away ours }'])(
    'is told beside what is answered, or failed for something else: %s',
    async (query) => {
      const { status, headers } = await ask(query);
      expect([status, headers['retry-after']]).toEqual([200, undefined]);
    },
  );
});

it.each(['{ slow }', '{ ours }'])('answers 200 where a field fails: %s', async (query) => {
  expect((await ask(query, GRAPHQL_RESPONSE)).status).toBe(200);
});
