import { beforeAll, describe, expect, it } from 'vitest';
import { makeId } from '../../src/graph/id.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { type Api, dataOf, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { hubArticles } from '../support/hub.ts';

const UNKNOWN = makeId('Quote', 'nobody ever said this');
let api: Api;
let person: string;

beforeAll(async () => {
  const database = await freshDatabase();
  await prepareSchema(database);
  await storeArticles(database, hubArticles(0, 2));
  api = await serveApi(database);
  person = dataOf(await api.ask<{ person: { id: string } }>('{ person(name: "amir hatami") { id } }')).person.id;
});

describe('what is wrong with a part leaves the rest of the answer', () => {
  it.each(['an-old-bookmark', '', 'person_', '4:abc:12'])('of nodes: %j', async (bad) => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } countries { totalCount } }';
    const { data, errors } = await api.ask(query, { ids: [person, bad, UNKNOWN, bad, person] });
    expect(data).toEqual({
      nodes: [{ id: person }, null, null, null, { id: person }],
      countries: { totalCount: 1 },
    });
    expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
      [['nodes', 1], 'INVALID_ID'],
      [['nodes', 3], 'INVALID_ID'],
    ]);
  });

  it.each([
    ['NOT_FOUND', 'neighborhood(id: $unknown) { truncated }'],
    ['INVALID_ID', 'neighborhood(id: "x") { truncated }'],
    ['PAGE_TOO_LARGE', 'neighborhood(id: $person, depth: 4) { truncated }'],
    ['NOT_FOUND', 'path(from: $person, to: $unknown) { length }'],
    ['INVALID_ID', 'path(from: "x", to: $person) { length }'],
    ['INVALID_ID', 'node(id: "x") { id }'],
  ])('with %s of %s', async (code, field) => {
    const query = `query ($person: ID!, $unknown: ID!) { asked: ${field} node(id: $person) { id } again: node(id: $unknown) { id } }`;
    const { data, errors } = await api.ask(query, { person, unknown: makeId('Person', 'nobody') });
    expect(data).toEqual({ asked: null, node: { id: person }, again: null });
    expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([[['asked'], code]]);
  });
});

it('answers what is asked of a neighborhood besides its nodes', async () => {
  const query = 'query ($person: ID!) { neighborhood(id: $person) { truncated edges { source } } }';
  const { neighborhood } = dataOf(
    await api.ask<{ neighborhood: { truncated: boolean; edges: object[] } }>(query, { person }),
  );
  expect(neighborhood.truncated).toBe(false);
  expect(neighborhood.edges.length).toBeGreaterThan(0);
});

describe('a filter by name', () => {
  it.each([
    'people(filter: { name: "person_" })',
    'people(filter: { name: "|" })',
    'places(filter: { name: "|" })',
    'countries(filter: { name: "q" })',
    'countries(filter: { name: "_" })',
    'organizations(filter: { name: "organization_" })',
    'events(filter: { name: "event_" })',
    'events(filter: { name: "|" }, orderBy: { field: NAME })',
    'articles(filter: { title: "article_" })',
    'articles(filter: { title: "|" }, orderBy: { field: TITLE })',
  ])('reads names alone: %s', async (list) => {
    expect(dataOf(await api.ask(`{ found: ${list} { totalCount nodes { id } } }`))).toEqual({
      found: { totalCount: 0, nodes: [] },
    });
  });

  it.each([
    ['people(filter: { name: "hatami" })', 1],
    ['people(filter: { name: "I" })', 3],
    ['countries(filter: { name: "russie" })', 1],
    ['countries(filter: { name: "ie" })', 1],
    ['places(filter: { name: "moscou" })', 1],
    ['events(filter: { name: "t" })', 3],
    ['articles(filter: { title: "témoin 1" })', 1],
  ])('finds any part of them: %s', async (list, count) => {
    const { found } = dataOf(
      await api.ask<{ found: { totalCount: number; nodes: readonly object[] } }>(
        `{ found: ${list} { totalCount nodes { id } } }`,
      ),
    );
    expect([found.totalCount, found.nodes.length]).toEqual([count, count]);
  });
});
