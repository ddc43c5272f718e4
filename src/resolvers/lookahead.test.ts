import { makeExecutableSchema } from '@graphql-tools/schema';
import { execute, type GraphQLResolveInfo, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchema } from '../server/schema.ts';
import { resolvers } from './index.ts';
import { asksForIdOnly, connectionAsk, selectedByField } from './lookahead.ts';
import { askOf, type FieldAsk } from './selection.ts';

/** What is asked of the first root field of an operation on the real schema. */
function asked(source: string): FieldAsk {
  const found: FieldAsk[] = [];
  const answer = (_row: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    found.push(askOf(info));
    return null;
  };
  const Query = Object.fromEntries(Object.keys(resolvers.Query ?? {}).map((name) => [name, answer]));
  const schema = makeExecutableSchema({ typeDefs: readSchema('schema'), resolvers: { ...resolvers, Query } });
  execute({ schema, document: parse(source) });
  const [first] = found;
  if (first === undefined) throw new Error(`No field of ${source} was resolved.`);
  return first;
}

describe('what nodes must carry', () => {
  it.each([
    ['{ claims { nodes { date } } }', { node: ['date', 'id'] }],
    ['{ claims { edges { cursor node { date } } } }', { node: ['date', 'id'] }],
    ['{ claims { nodes { date } edges { node { role } } } }', { node: ['date', 'id', 'role'] }],
    ['{ claims { nodes { when: date } } }', { node: ['date', 'id'] }],
    ['{ claims { nodes { date @skip(if: true) id } } }', { node: ['id'] }],
    [
      '{ search(text: "x") { edges { matched } } }',
      { node: ['aliases', 'id', 'knownAs', 'nameEn', 'nameFr', 'start', 'text', 'title'] },
    ],
    ['{ search(text: "x") { edges { score cursor } } }', {}],
    ['{ claims { totalCount } }', {}],
    ['{ claims { nodes { object { name } } } }', { node: ['id'], object: ['id', 'nameEn', 'nameFr'] }],
    ['{ claims { nodes { allEvidence { totalCount } } } }', { node: ['id'] }],
    [
      '{ claims { nodes { evidence { text article { title publisher { name } } } } } }',
      {
        node: ['id'],
        evidence: ['id', 'text'],
        'evidence.article': ['id', 'title'],
        'evidence.article.publisher': ['id', 'name'],
      },
    ],
    [
      '{ claims { nodes { article { title } } } }',
      { node: ['evidence', 'id'], evidence: [], 'evidence.article': ['id', 'title'] },
    ],
    [
      '{ quotes { nodes { evidence { text article { title } } } } }',
      { node: ['article', 'end', 'id', 'start', 'text'], article: ['id', 'title'] },
    ],
    [
      '{ organizations { nodes { country { name } } } }',
      { node: ['country', 'countryCode', 'id'], country: ['id', 'nameEn', 'nameFr'] },
    ],
    ['{ countries { nodes { events { totalCount } } } }', { node: ['id', 'isoCode'] }],
  ])('of %s', (source, selected) => {
    expect(connectionAsk(asked(source)).selected).toEqual(selected);
  });

  it('are those of all types of a node', () => {
    const source = '{ node(id: "x") { ... on Claim { date } ...A } } fragment A on Article { title }';
    expect(selectedByField(asked(source))).toEqual({ node: ['date', 'id', 'title'] });
  });

  it.each([
    ['{ node(id: "x") { id ... on Claim { __typename id } } }', true],
    ['{ node(id: "x") { id ... on Claim { date } } }', false],
    ['{ node(id: "x") { id ... on Claim { evidence { article { id } } } } }', false],
    ['{ node(id: "x") { ... on Position { person { id } } } }', false],
  ])('of %s are the id alone: %s', (source, isAlone) => {
    expect(asksForIdOnly(selectedByField(asked(source)))).toBe(isAlone);
  });
});

describe('the parts of a connection', () => {
  it.each([
    ['{ claims { nodes { id } } }', { page: true, pageInfo: false, total: false, cursors: false }],
    ['{ claims { pageInfo { hasNextPage } } }', { page: true, pageInfo: true, total: false, cursors: true }],
    ['{ claims { totalCount } }', { page: false, total: true, cursors: false }],
    ['{ claims { edges { node { id } } } }', { page: true, cursors: false }],
    ['{ claims { edges { __typename } } }', { page: true, cursors: false }],
    ['{ claims { count: totalCount edges { at: cursor } } }', { page: true, total: true, cursors: true }],
    ['{ claims { totalCount @skip(if: true) nodes { id } } }', { page: true, total: false }],
    [
      '{ claims { ...C } claims { totalCount } } fragment C on ClaimConnection { nodes { id } }',
      { page: true, total: true },
    ],
  ])('that %s asks for', (source, parts) => {
    expect(connectionAsk(asked(source))).toMatchObject(parts);
  });
});
