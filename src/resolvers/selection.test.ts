import { makeExecutableSchema } from '@graphql-tools/schema';
import { type ExecutionArgs, execute, type GraphQLResolveInfo, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Ask, askOf, askOfOperation, type FieldAsk } from './selection.ts';

/** What is asked of each field where it is resolved. */
const asked: FieldAsk[] = [];
const answer = (_row: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
  asked.push(askOf(info));
  return info.fieldName === 'many' ? [{ type: 'Claim' }, { type: 'Article' }, { type: 'Claim' }] : { type: 'Claim' };
};

const schema = makeExecutableSchema({
  typeDefs: `
    type Query { one: Claim two: Claim node: Node many(first: Int = 20): [Node] }
    interface Node { id: ID one: Claim }
    type Claim implements Node { id: ID date: String one: Claim many(first: Int = 20): [Node] }
    type Article implements Node { id: ID title: String one: Claim }`,
  resolvers: {
    Query: { one: answer, two: answer, node: answer, many: answer },
    Claim: { one: answer, many: answer },
    Article: { one: answer },
    Node: { __resolveType: ({ type }: { type: string }) => type },
  },
});

/** What is asked for, as nested names of the answer, of objects of their own type or of the type said before `:`. */
function shown({ fields }: Pick<Ask, 'fields'>): unknown {
  return Object.fromEntries(
    [...fields].map(([key, field]) => [
      key,
      Object.fromEntries(field.types.map((type) => [type.name, shown(field.below(type))])),
    ]),
  );
}

async function run(source: string, variableValues: Record<string, unknown> = {}, operationName?: string) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  asked.length = 0;
  const args: ExecutionArgs = { schema, document, variableValues };
  const { errors } = await execute(operationName === undefined ? args : { ...args, operationName });
  expect(errors).toBeUndefined();
  return asked;
}

const names = (field: FieldAsk | undefined) => field && shown({ fields: new Map([['it', field]]) });

describe('what is asked of a field that is resolved', () => {
  it.each([
    ['{ one { date } }', { date: {} }],
    ['{ one { when: date } }', { when: {} }],
    ['{ one { __typename } }', {}],
    ['{ one { date @skip(if: true) id } }', { id: {} }],
    ['{ one { id date @include(if: false) } }', { id: {} }],
    ['{ one { ...F ... on Claim { date } } } fragment F on Claim { id }', { id: {}, date: {} }],
    ['{ one { ...F @include(if: false) ...F } } fragment F on Claim { id }', { id: {} }],
    ['{ one { ... @skip(if: true) { ...F } ...F } } fragment F on Claim { id }', { id: {} }],
    ['{ one { id } one { date } }', { id: {}, date: {} }],
    ['{ one { ...F } ...Q } fragment F on Claim { id } fragment Q on Query { one { date } }', { id: {}, date: {} }],
  ])('%s', async (source, fields) => {
    const [one] = await run(source);
    expect(names(one)).toEqual({ it: { Claim: fields } });
  });

  it('is that of its own type alone', async () => {
    const [node] = await run('{ node { id ... on Claim { date } ...A } } fragment A on Article { title }');
    expect(names(node)).toEqual({ it: { Article: { id: {}, title: {} }, Claim: { id: {}, date: {} } } });
  });

  it('follows variables, of each execution anew', async () => {
    const source = 'query ($no: Boolean! = false) { one { id ...F @include(if: $no) } } fragment F on Claim { date }';
    for (const [variables, fields] of [
      [{}, { id: {} }],
      [{ no: true }, { id: {}, date: {} }],
      [{ no: false }, { id: {} }],
    ] as const) {
      const [one] = await run(source, variables);
      expect(names(one)).toEqual({ it: { Claim: fields } });
    }
  });

  it('is that of its own operation where several share a fragment', async () => {
    const source =
      'query A { one { id ...F @include(if: false) } } query B { one { id ...F } } fragment F on Claim { date }';
    expect(names((await run(source, {}, 'A'))[0])).toEqual({ it: { Claim: { id: {} } } });
    expect(names((await run(source, {}, 'B'))[0])).toEqual({ it: { Claim: { id: {}, date: {} } } });
  });

  it('is one object for all objects of a list, and its arguments are coerced', async () => {
    const found = await run(
      'query ($n: Int) { many(first: $n) { ... on Claim { one { id } } ... on Article { one { id } } } }',
    );
    expect(found[0]?.args({})).toEqual({ first: 20 });
    const [first, , third] = found.slice(1);
    expect(first).toBe(third);
    expect(first?.key).toBe('one');
  });

  it('is the same object in the tree of the whole operation, whatever the type', async () => {
    const found = await run('{ many { one { id } } }');
    const nodes = found.slice(1).map((field) => field.nodes);
    expect(new Set(nodes).size).toBe(1);
  });
});

it('asks for nothing where a condition cannot be read, which graphql-js says at its place', async () => {
  const source = 'query ($x: Boolean = true) { many { id ... on Claim { one @include(if: $x) { id } } } }';
  asked.length = 0;
  const { errors } = await execute({ schema, document: parse(source), variableValues: { x: null } });
  expect(asked.map(({ types, below }) => types.map((type) => shown(below(type))))).toEqual([[{}, { id: {} }]]);
  expect(errors?.map(({ path }) => path)).toEqual([
    ['many', 0],
    ['many', 2],
  ]);
});

it('reads an operation once, however fragments nest', () => {
  const levels = 20;
  const fragments = Array.from({ length: levels }, (_, i) => `fragment F${i} on Claim { ...F${i + 1} ...F${i + 1} }`);
  const document = parse(`{ one { ...F0 } } ${fragments.join('\n')} fragment F${levels} on Claim { id }`);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('The first is the operation.');
  const definitions = document.definitions.filter((definition) => definition.kind === 'FragmentDefinition');
  const ask = askOfOperation({
    schema,
    operation,
    fragments: Object.fromEntries(definitions.map((definition) => [definition.name.value, definition])),
    variableValues: {},
  });
  expect(shown(ask)).toEqual({ one: { Claim: { id: {} } } });
});
