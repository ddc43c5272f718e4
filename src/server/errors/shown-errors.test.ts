import { GraphQLError } from 'graphql';
import { expect, it } from 'vitest';
import { smallServer } from '../../../tests/support/small-server.ts';
import { GraphError } from '../../graph/errors.ts';

const driverFailure = Object.assign(new Error('bolt://neo4j:secret@10.0.0.7 refused'), { code: 'ServiceUnavailable' });

const typeDefs = `
  type Query {
    hello: String
    expected: String
    coded: String
    uncoded: String
    driver: String
    never: String!
  }
`;

const resolvers = {
  Query: {
    hello: () => 'Hello',
    expected: () => {
      throw new GraphError('TIMEOUT', 'A statement at bolt://10.0.0.7 was stopped.');
    },
    coded: () => {
      throw new GraphQLError('Not a cursor.', { extensions: { code: 'INVALID_CURSOR', hint: 'endCursor' } });
    },
    uncoded: () => {
      throw new GraphQLError('The pool holds 3 of 7 sockets.');
    },
    driver: () => {
      throw driverFailure;
    },
    never: () => null,
  },
};

const { url, logged } = await smallServer({ typeDefs, resolvers });

async function ask(query: string) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return response.json();
}

it("is the code and the words of the graph's own for clients", async () => {
  const { errors } = await ask('{ expected }');
  expect(errors).toEqual([
    {
      message: expect.stringMatching(/^A part of the answer took too long .* Ask for less/),
      locations: [{ line: 1, column: 3 }],
      path: ['expected'],
      extensions: { code: 'TIMEOUT' },
    },
  ]);
});

it.each(['expected', 'coded', 'uncoded', 'driver', 'never'])('is the same each time: %s', async (field) => {
  const withoutId = (key: string, value: unknown) => (key === 'id' ? undefined : value);
  const first = JSON.stringify(await ask(`{ hello ${field} }`), withoutId);
  for (let i = 0; i < 3; i++) expect(JSON.stringify(await ask(`{ hello ${field} }`), withoutId)).toBe(first);
});

it('is a coded GraphQL error as it stands', async () => {
  const { errors } = await ask('{ coded }');
  expect(errors[0]).toMatchObject({
    message: 'Not a cursor.',
    extensions: { code: 'INVALID_CURSOR', hint: 'endCursor' },
  });
});

it.each([
  ['uncoded', 'The pool holds 3 of 7 sockets.'],
  ['driver', 'secret@10.0.0.7'],
  ['never', 'non-nullable'],
])('is nothing but an id of what was not expected: %s', async (field, inTheLog) => {
  const { errors } = await ask(`{ ${field} }`);
  const { id } = errors[0].extensions;
  expect(errors[0]).toEqual({
    message: 'Internal error',
    locations: [{ line: 1, column: 3 }],
    path: [field],
    extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  });
  expect(logged.filter((line) => line.includes(id))).toEqual([expect.stringContaining(inTheLog)]);
});

it('has one id for one failure that surfaces in two fields', async () => {
  const { errors } = await ask('{ one: driver two: driver }');
  expect(errors).toHaveLength(2);
  expect(errors[0].extensions.id).toBe(errors[1].extensions.id);
});
