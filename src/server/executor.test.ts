import { makeExecutableSchema } from '@graphql-tools/schema';
import { execute, GraphQLError, type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { type Executor, executorOver, LEAST_EXECUTIONS } from './executor.ts';

const schema = makeExecutableSchema({
  typeDefs: `
    interface Node { id: ID! }
    type Person implements Node { id: ID!, name(language: Language = FR): String, friends(first: Int = 2): [Person!]!, boss: Person }
    type Place implements Node { id: ID!, name: String, inside: Node }
    union Thing = Person | Place
    enum Language { FR EN }
    input Filter { name: String!, size: Int = 3 }
    type Query {
      compiled: Boolean!
      node(id: ID!): Node
      things(filter: Filter): [Thing]
      strict: Person!
    }`,
  resolvers: {
    Query: {
      compiled: () => new Error().stack?.includes('graphql-jit') ?? false,
      node: async (_query, { id }: { id: string }) => nodeOf(id),
      things: (_query, { filter }: { filter?: object }) => [
        person('p1'),
        Promise.resolve(place('l1')),
        null,
        filter && person('p2'),
      ],
      strict: () => person('broken'),
    },
    Person: {
      name: ({ id }: { id: string }, { language }: { language: string }) => {
        if (id === 'broken') throw new GraphQLError('No name', { extensions: { code: 'NO_NAME' } });
        return `${id} ${language}`;
      },
      friends: async ({ id }: { id: string }, { first }: { first: number }) => {
        if (id === 'broken') throw new Error('No friends');
        return Array.from({ length: first }, (_, i) => (id === 'holes' ? null : person(`${id}.${i}`)));
      },
    },
    Node: { __resolveType: ({ type }: { type: string }) => type },
    Thing: { __resolveType: ({ type }: { type: string }) => type },
  },
});

const person = (id: string) => ({ type: 'Person', id });
const place = (id: string) => ({ type: 'Place', id, name: id, inside: person('p3') });

function nodeOf(id: string) {
  if (id === 'nobody') return null;
  return id.startsWith('l') ? place(id) : person(id);
}

async function answers(executor: Executor, text: string, times: number, variables: Variables = {}) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
  );
  const request = { document, operation, operationName: undefined, variables, context: {} };
  const given: unknown[] = [];
  for (let i = 0; i < times; i++) given.push(plain(await executor(request)));
  const expected = plain(await execute({ schema, document, variableValues: variables, contextValue: {} }));
  return { given, expected };
}

type Variables = Readonly<Record<string, unknown>>;

const plain = (result: unknown): unknown => JSON.parse(JSON.stringify(result));

const OPERATIONS: readonly { readonly text: string; readonly variables?: Variables }[] = [
  { text: '{ node(id: "p") { id ... on Person { name friends { id name(language: EN) } } ... on Place { name } } }' },
  {
    text: 'query Q($id: ID!) { a: node(id: $id) { __typename id } b: node(id: "l") { ...F } } fragment F on Node { id ... on Place { inside { id } } }',
    variables: { id: 'x' },
  },
  { text: '{ things { __typename ... on Person { name boss { id } } ... on Place { name inside { __typename } } } }' },
  { text: 'query ($f: Filter) { things(filter: $f) { ... on Node { id } } }', variables: { f: { name: 'x' } } },
  { text: 'query ($f: Filter) { things(filter: $f) { ... on Node { id } } }', variables: { f: { size: 1 } } },
  {
    text: 'query ($f: Filter) { things(filter: $f) { ... on Node { id } } }',
    variables: { f: { name: 1, more: true } },
  },
  { text: 'query ($id: ID!) { node(id: $id) { id } }', variables: {} },
  { text: 'query ($n: Int = 1) { node(id: "p") { ... on Person { friends(first: $n) { id } } } }' },
  {
    text: 'query ($n: Int = 1) { node(id: "p") { ... on Person { friends(first: $n) { id } } } }',
    variables: { n: 3 },
  },
  {
    text: 'query ($n: Int) { node(id: "p") { ... on Person { friends(first: $n) { id } } } }',
    variables: { n: 'three' },
  },
  {
    text: 'query ($no: Boolean!) { node(id: "p") { id @skip(if: $no) ...F @include(if: $no) } } fragment F on Person { name friends { id } }',
    variables: { no: true },
  },
  {
    text: 'query ($no: Boolean!) { node(id: "p") { id @skip(if: $no) ...F @include(if: $no) } } fragment F on Person { name friends { id } }',
    variables: { no: false },
  },
  {
    text: 'query ($no: Boolean!) { a: node(id: "p") { ...F @skip(if: $no) } b: node(id: "p") { ...F } } fragment F on Person { name id }',
    variables: { no: true },
  },
  {
    text: 'query ($no: Boolean!) { a: node(id: "p") { ...F @skip(if: $no) ... on Person { id } } } fragment F on Person { name id }',
    variables: { no: true },
  },
  { text: '{ node(id: "broken") { id ... on Person { name } } }' },
  { text: '{ node(id: "broken") { id ... on Person { friends { id } } } other: node(id: "p") { id } }' },
  { text: '{ node(id: "nobody") { id } strict { id } }' },
  { text: '{ strict { id name friends { id } } }' },
  {
    text: '{ node(id: "p") { ... on Person { friends(first: 1) { id } } ... on Person { friends(first: 1) { name } } } }',
  },
  {
    text: '{ __schema { queryType { name } } __type(name: "Person") { fields { name args { name defaultValue } type { kind ofType { name } } } } }',
  },
];

describe('an operation that is asked for often', () => {
  test('is executed by code of its own after some executions', async () => {
    const { given } = await answers(executorOver(schema), '{ compiled }', LEAST_EXECUTIONS + 2);
    expect(given).toEqual([
      ...Array(LEAST_EXECUTIONS).fill({ data: { compiled: false } }),
      { data: { compiled: true } },
      { data: { compiled: true } },
    ]);
  });

  test('has to be asked for more often the more fields it has', async () => {
    const fields = Array.from({ length: 200 }, (_, i) => `f${i}: compiled`).join(' ');
    const { given } = await answers(executorOver(schema), `{ ${fields} }`, LEAST_EXECUTIONS + 11);
    expect(given.map((answer) => JSON.stringify(answer).includes('true'))).toEqual([
      ...Array(LEAST_EXECUTIONS + 10).fill(false),
      true,
    ]);
  });

  test('is not compiled when its types multiply its fields', async () => {
    const deep = (levels: number): string =>
      levels === 0 ? 'id' : `id ... on Place { inside { ${deep(levels - 1)} } }`;
    const wide = Array.from({ length: 150 }, (_, i) => `n${i}: node(id: "l") { ${deep(4)} }`).join(' ');
    const { given } = await answers(executorOver(schema), `{ compiled ${wide} }`, 150);
    expect(JSON.stringify(given.at(-1))).toContain('"compiled":false');
  });

  test.each(OPERATIONS)('is answered as before: $text $variables', async ({ text, variables }) => {
    const { given, expected } = await answers(executorOver(schema), text, LEAST_EXECUTIONS + 5, variables);
    for (const answer of given) expect(answer).toEqual(expected);
  });

  test('names every null of a list that must not hold any', async () => {
    const text = '{ node(id: "holes") { id ... on Person { friends { id } } } }';
    const { given, expected } = await answers(executorOver(schema), text, LEAST_EXECUTIONS + 5);
    const nullIn = (i: number) => expect.objectContaining({ path: ['node', 'friends', i] });
    expect(expected).toEqual({ data: { node: null }, errors: [nullIn(0)] });
    expect(given.at(-1)).toEqual({ data: { node: null }, errors: [nullIn(0), nullIn(1)] });
  });
});
