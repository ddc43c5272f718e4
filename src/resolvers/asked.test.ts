import { buildSchema, type GraphQLResolveInfo, graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { askedOfConnection, askedOfNodes, asksForIdOnly } from './asked.ts';

const schema = buildSchema(`
  type Query { list: Connection quotes: Connection node: Node }
  type Connection { nodes: [Claim] edges: [Edge] pageInfo: PageInfo totalCount: Int }
  type PageInfo { more: Boolean }
  type Edge { cursor: String node: Claim }
  interface Node { id: ID }
  interface Entity { id: ID name: String }
  type Claim implements Node { id: ID date: String object: Entity article: Article evidence: Evidence mentions: Connection }
  type Evidence { text: String article: Article }
  type Article implements Node { id: ID title: String publisher: Publisher }
  type Publisher implements Node { id: ID name: String }
`);

async function seen<Found>(source: string, read: (info: GraphQLResolveInfo) => Found): Promise<Found[]> {
  const found: Found[] = [];
  const answer = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    found.push(read(info));
    return null;
  };
  const { errors } = await graphql({ schema, source, rootValue: { list: answer, quotes: answer, node: answer } });
  expect(errors).toBeUndefined();
  return found;
}

async function asked<Found>(source: string, read: (info: GraphQLResolveInfo) => Found): Promise<Found | undefined> {
  return (await seen(source, read))[0];
}

describe('the properties that nodes must carry', () => {
  it.each([
    ['{ list { nodes { date } } }', { node: ['date'] }],
    ['{ list { edges { cursor node { date } } } }', { node: ['date'] }],
    ['{ list { nodes { date } edges { node { id } } } }', { node: ['date', 'id'] }],
    ['{ list { nodes { when: date } } }', { node: ['date'] }],
    ['{ list { nodes { date @skip(if: true) id } } }', { node: ['date', 'id'] }],
    ['{ list { nodes { ...F ... on Claim { date } } } } fragment F on Claim { id }', { node: ['date', 'id'] }],
    ['{ list { ...C } } fragment C on Connection { nodes { date } }', { node: ['date'] }],
    ['{ list { totalCount } }', {}],
  ])('of %s are %j', async (source, selected) => {
    expect((await asked(source, askedOfConnection))?.selected).toEqual(selected);
  });

  it('are several for one field, and an id for what is an interface', async () => {
    const { selected } = (await asked('{ list { nodes { object { name } } } }', askedOfConnection)) ?? {};
    expect(selected).toMatchObject({ object: ['id', 'name', 'nameEn', 'nameFr'] });
  });

  it('hold the id of a node that lists are asked of', async () => {
    const { selected } = (await asked('{ list { nodes { mentions { totalCount } } } }', askedOfConnection)) ?? {};
    expect(selected).toEqual({ node: ['id', 'mentions'] });
  });

  it('are those of neighbours of neighbours, by path', async () => {
    const source = '{ list { nodes { evidence { text article { title publisher { name } } } } } }';
    expect((await asked(source, askedOfConnection))?.selected).toMatchObject({
      evidence: ['article', 'id', 'text'],
      'evidence.article': ['id', 'publisher', 'title'],
      'evidence.article.publisher': ['id', 'name', 'nameEn', 'nameFr'],
    });
  });

  it('are the same for the article of a claim and of its evidence', async () => {
    const [one, other] = await Promise.all([
      asked('{ list { nodes { article { title publisher { id } } } } }', askedOfConnection),
      asked('{ list { nodes { evidence { article { title publisher { id } } } } } }', askedOfConnection),
    ]);
    for (const path of ['article', 'evidence.article', 'article.publisher', 'evidence.article.publisher'])
      expect(one?.selected[path]).toEqual(other?.selected[path]);
    expect(one?.selected['evidence']).toBeDefined();
  });

  it.each([
    ['{ node { id ... on Claim { __typename id } } }', true],
    ['{ node { id ... on Claim { date } } }', false],
    ['{ node { id ... on Claim { evidence { article { id } } } } }', false],
    ['{ node { id ... on Claim { mentions { totalCount } } } }', false],
  ])('of %s are the id alone: %s', async (source, isAlone) => {
    expect(asksForIdOnly((await asked(source, askedOfNodes)) ?? {})).toBe(isAlone);
  });

  it('are those of all types of a node, its id among them', async () => {
    const source = '{ node { ... on Claim { date } ...A } } fragment A on Article { title }';
    expect(await asked(source, askedOfNodes)).toEqual({ node: ['date', 'id', 'title'] });
  });
});

describe('the parts of a connection', () => {
  it.each([
    ['{ list { nodes { id } } }', { page: true, pageInfo: false, total: false, cursors: false }],
    ['{ list { pageInfo { more } } }', { page: true, pageInfo: true, total: false, cursors: true }],
    ['{ list { totalCount } }', { page: false, total: true, cursors: false }],
    ['{ list { edges { node { id } } } }', { page: true, cursors: false }],
    ['{ list { count: totalCount edges { at: cursor } } }', { page: true, total: true, cursors: true }],
    ['{ list { ...C } list { totalCount } } fragment C on Connection { nodes { id } }', { page: true, total: true }],
  ])('that %s asks for: %j', async (source, parts) => {
    expect(await asked(source, askedOfConnection)).toMatchObject(parts);
  });

  it('are of each place where a fragment stands, whatever is asked beside it', async () => {
    const source = `{ quotes { ...C } list: list { ...C } list { totalCount } } fragment C on Connection { nodes { id } }`;
    const both = await seen(source, askedOfConnection);
    expect(both.map(({ total }) => total)).toEqual([false, true]);
    const shared = `{ one: list { ...C } other: list { ...C totalCount } } fragment C on Connection { nodes { id } }`;
    expect((await seen(shared, askedOfConnection)).map(({ total }) => total)).toEqual([false, true]);
  });
});
