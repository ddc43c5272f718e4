import { buildSchema, type GraphQLResolveInfo, graphql } from 'graphql';
import { expect, it } from 'vitest';
import { askedOfConnection, askedOfNodes } from './asked.ts';

const schema = buildSchema(`
  type Query { list: Connection }
  type Connection { nodes: [Item] edges: [Edge] pageInfo: PageInfo totalCount: Int }
  type PageInfo { more: Boolean }
  type Edge { cursor: String node: Item }
  type Item { id: ID name: String other: Item }
`);

async function asked<Found>(source: string, read: (info: GraphQLResolveInfo) => Found): Promise<Found | null> {
  let seen: Found | null = null;
  const list = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    seen = read(info);
    return {};
  };
  const { errors } = await graphql({ schema, source, rootValue: { list } });
  expect(errors).toBeUndefined();
  return seen;
}

it.each([
  ['{ list { nodes { name id } } }', ['id', 'name']],
  ['{ list { edges { cursor node { other { name } } } } }', ['other']],
  ['{ list { nodes { other { name other { id } } } } }', ['other', 'other.other']],
  ['{ list { nodes { id } edges { node { name } } } }', ['id', 'name']],
  ['{ list { totalCount } }', []],
  ['{ list { nodes { alias: name } } }', ['name']],
  ['{ list { nodes { id } } list { nodes { other { id } } } }', ['id', 'other']],
  ['{ list { nodes { ...F ... on Item { other { id } } } } } fragment F on Item { name }', ['name', 'other']],
  ['{ list { ...C } } fragment C on Connection { nodes { id } }', ['id']],
  ['{ list { nodes { name @skip(if: true) id } } }', ['id', 'name']],
])('%s asks for %j', async (source, fields) => {
  expect((await asked(source, askedOfConnection))?.fields).toEqual(fields);
});

it.each([
  ['{ list { nodes { id } } }', { page: true, pageInfo: false, total: false }],
  ['{ list { pageInfo { more } } }', { page: true, pageInfo: true, total: false }],
  ['{ list { totalCount } }', { page: false, total: true }],
  ['{ list { count: totalCount edges { cursor } } }', { page: true, total: true }],
  ['{ list { ...C } list { totalCount } } fragment C on Connection { nodes { id } }', { page: true, total: true }],
])('%s asks for %j', async (source, parts) => {
  expect(await asked(source, askedOfConnection)).toMatchObject(parts);
});

it('gives what is asked of a node: the fields of all its types', async () => {
  const source = '{ list { ... on Connection { totalCount } ...C } } fragment C on Connection { items: nodes { id } }';
  expect(await asked(source, askedOfNodes)).toEqual(['nodes', 'totalCount']);
});
