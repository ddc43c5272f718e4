import { buildSchema, type GraphQLResolveInfo, graphql } from 'graphql';
import { expect, it } from 'vitest';
import { askedOfNodes } from './asked.ts';

const schema = buildSchema(`
  type Query { list: Connection }
  type Connection { nodes: [Item] edges: [Edge] totalCount: Int }
  type Edge { cursor: String node: Item }
  type Item { id: ID name: String other: Item }
`);

async function asked(source: string): Promise<readonly string[]> {
  let seen: readonly string[] = [];
  const list = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    seen = askedOfNodes(info);
    return {};
  };
  const { errors } = await graphql({ schema, source, rootValue: { list } });
  expect(errors).toBeUndefined();
  return seen;
}

it.each([
  ['{ list { nodes { name id } } }', ['id', 'name']],
  ['{ list { edges { cursor node { other { name } } } } }', ['other']],
  ['{ list { nodes { id } edges { node { name } } } }', ['id', 'name']],
  ['{ list { totalCount } }', []],
  ['{ list { nodes { alias: name } } }', ['name']],
  ['{ list { nodes { id } } list { nodes { other { id } } } }', ['id', 'other']],
  ['{ list { nodes { ...F ... on Item { other { id } } } } } fragment F on Item { name }', ['name', 'other']],
  ['{ list { ...C } } fragment C on Connection { nodes { id } }', ['id']],
  ['{ list { nodes { name @skip(if: true) id } } }', ['id', 'name']],
])('%s asks for %j', async (source, fields) => {
  expect(await asked(source)).toEqual(fields);
});
