import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { type Api, dataOf, PLANNED, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { hubArticles } from '../support/hub.ts';

const HATAMI = 'person(name: "amir hatami")';
const ARTICLES = 7;

const OFTEN = 20;

/** Names of the statements that a request has sent. */
const sent: string[] = [];
let api: Api;
let database: Database;

beforeAll(async () => {
  database = await freshDatabase({ onStatement: ({ name }) => void sent.push(name) });
  await prepareSchema(database);
  await storeArticles(database, hubArticles(0, ARTICLES));
  api = await serveApi(database);
});

beforeEach(() => {
  sent.length = 0;
});

describe('the lists of a node', () => {
  it.each([
    [
      'of a person by name',
      `{ ${HATAMI} { positions { title } claims(first: 2) { totalCount } mentions { nodes { text } } } }`,
      ['person/people-by-name+lists'],
    ],
    [
      'of a country by code',
      '{ country(code: "RU") { events { nodes { name } } organizations { nodes { name } } } }',
      ['country/countries-by-code+lists'],
    ],
    [
      'behind a fragment',
      `query { ${HATAMI} { ...Said } } fragment Said on Person { quotes { nodes { text } } }`,
      ['person/people-by-name+lists'],
    ],
    [
      'asked for twice in one way',
      `{ ${HATAMI} { a: claims(first: 2) { nodes { id } } b: claims(first: 2) { nodes { id } } } }`,
      ['claim/claims-of-entity', 'person/people-by-name+lists'],
    ],
    [
      'asked for twice in two ways',
      `{ ${HATAMI} { a: claims(first: 1) { nodes { id } } b: claims(first: 2) { nodes { id } } } }`,
      ['claim/claims-of-entity', 'person/people-by-name+lists'],
    ],
    ['that are skipped', `{ ${HATAMI} { name claims @skip(if: true) { totalCount } } }`, ['person/people-by-name']],
    ['that nobody asks for', `{ ${HATAMI} { name } }`, ['person/people-by-name']],
    ['of nobody', '{ person(name: "nobody") { quotes { totalCount } } }', ['person/people-by-name+lists']],
  ])('%s come with it, once', async (_what, query, statements) => {
    dataOf(await api.ask(query));
    expect(sent.toSorted()).toEqual(statements);
  });

  it('come with nodes of several types in one statement', async () => {
    const { person, country } = dataOf(
      await api.ask<Record<'person' | 'country', { id: string }>>(`{ ${HATAMI} { id } country(code: "RU") { id } }`),
    );
    sent.length = 0;
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { mentions(first: 1) { totalCount } } } }';
    const { nodes } = dataOf(await api.ask(query, { ids: [person.id, country.id] }));
    expect(nodes).toEqual([{ mentions: { totalCount: ARTICLES } }, { mentions: { totalCount: ARTICLES } }]);
    expect(sent).toEqual(['entity/entities-by-id+lists']);
  });

  it('come by their own statements until all statements are planned', async () => {
    const warmUp = { ...PLANNED, done: false };
    const early = await serveApi(database, warmUp);
    const query = `{ ${HATAMI} { quotes { totalCount } claims { totalCount } } }`;
    const answer = await early.ask(query);
    expect(sent.toSorted()).toEqual(['claim/claims-of-entity', 'person/people-by-name', 'quote/quotes-of-speaker']);
    warmUp.done = true;
    sent.length = 0;
    expect(await early.ask(query)).toEqual(answer);
    expect(sent).toEqual(['person/people-by-name+lists']);
  });

  it('come still when the operation is asked for often', async () => {
    const query = `query ($no: Boolean!) { ${HATAMI} { quotes { totalCount } claims @skip(if: $no) { totalCount } } }`;
    const both = { person: { quotes: { totalCount: ARTICLES }, claims: { totalCount: 2 * ARTICLES } } };
    const { claims: _claims, ...quotes } = both.person;
    for (let i = 0; i < OFTEN; i++) {
      sent.length = 0;
      expect(dataOf(await api.ask(query, { no: false }))).toEqual(both);
      expect(dataOf(await api.ask(query, { no: true }))).toEqual({ person: quotes });
      expect(sent).toEqual(Array(2).fill('person/people-by-name+lists'));
    }
  });
});

const EDGES = '{ totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } }';

describe('a list that comes along', () => {
  it.each(['mentions', 'articles', 'claims', 'events', 'quotes', 'statements'])(
    'of %s is the one that its own statement gives, at every page',
    async (list) => {
      const { person } = dataOf(
        await api.ask<{ person: { all: { edges: readonly { cursor: string }[] } } }>(
          `{ ${HATAMI} { all: ${list}(first: 100) { edges { cursor } } } }`,
        ),
      );
      const cursor = person.all.edges[2]?.cursor;
      for (const page of ['first: 3', `first: 2, after: "${cursor}"`, `last: 2, before: "${cursor}"`, 'last: 1']) {
        const asked = `${list}(${page}) ${EDGES}`;
        const along = dataOf(await api.ask(`{ ${HATAMI} { asked: ${asked} } }`));
        sent.length = 0;
        const { person: own } = dataOf(
          await api.ask<{ person: object }>(
            `{ ${HATAMI} { first: ${list}(first: 1) { totalCount } asked: ${asked} } }`,
          ),
        );
        expect(sent).toHaveLength(2);
        expect(own).toEqual({ first: { totalCount: person.all.edges.length }, ...(along['person'] as object) });
      }
    },
  );

  it('leaves what is wrong with its arguments to the answer', async () => {
    const { data, errors } = await api.ask(
      `{ ${HATAMI} { name claims(first: 101) { totalCount } quotes { totalCount } } }`,
    );
    expect(data).toEqual({ person: null });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['PAGE_TOO_LARGE']);
  });
});

describe('a list of the nodes of a list that comes along', () => {
  const EVENTS = 'event/participants-of-event';
  const PEOPLE = 'nodes { name ... on Organization { country { name } } } pageInfo { hasNextPage startCursor }';

  it.each([
    ['comes along too', `events(first: 3) { nodes { name participants(first: 1) { ${PEOPLE} } } }`, []],
    ['comes along in edges', 'events { edges { node { id participants { edges { role node { id } } } } } }', []],
    [
      'comes along behind fragments',
      'events { ...On } } } fragment On on EventConnection { nodes { ...Who } } fragment Who on Event { participants { totalCount',
      [],
    ],
    ['comes along with its length', 'events { totalCount nodes { participants { totalCount } } }', []],
    ['that is skipped stays away', 'events { nodes { name participants @skip(if: true) { totalCount } } }', []],
    ['comes along to none', 'events(first: 1, after: "{LAST}") { nodes { participants { totalCount } } }', []],
    [
      'comes by its own statement from the other end',
      'events { nodes { participants(last: 1) { nodes { id } } } }',
      [`${EVENTS}+reversed`],
    ],
    [
      'comes by its own statement where it is asked for in a second way',
      'events { nodes { a: participants(first: 1) { nodes { id } } b: participants { totalCount } } }',
      [EVENTS],
    ],
    [
      'comes by its own statement where its list is asked for in a second way',
      'events { totalCount } again: events(first: 2) { nodes { participants { nodes { id } } } }',
      ['event/events-in-country', EVENTS],
    ],
  ])('%s', async (_what, asked, others) => {
    const early = await serveApi(database, { ...PLANNED, done: false });
    const { country } = dataOf(
      await api.ask<{ country: { events: { pageInfo: { endCursor: string } } } }>(
        '{ country(code: "RU") { events(first: 100) { pageInfo { endCursor } } } }',
      ),
    );
    const query = `{ country(code: "RU") { ${asked.replace('{LAST}', country.events.pageInfo.endCursor)} } }`;
    const expected = dataOf(await early.ask(query));
    sent.length = 0;
    expect(dataOf(await api.ask(query))).toEqual(expected);
    expect(sent.toSorted()).toEqual(['country/countries-by-code+lists', ...others]);
  });
});

describe('a path', () => {
  const ends = async () => {
    const { person, country } = dataOf(
      await api.ask<Record<'person' | 'country', { id: string }>>(`{ ${HATAMI} { id } country(code: "RU") { id } }`),
    );
    sent.length = 0;
    return `from: "${person.id}", to: "${country.id}"`;
  };

  it('needs no more than its own statement for ids and types', async () => {
    const { path } = dataOf(
      await api.ask<{ path: { nodes: readonly object[] } }>(`{ path(${await ends()}) { nodes { __typename id } } }`),
    );
    expect(path.nodes.at(-1)).toEqual({ __typename: 'Country', id: expect.any(String) });
    expect(sent).toEqual(['traversal/shortest-path']);
  });

  it('asks for the nodes of each type together where more of them is wanted', async () => {
    const query = `{ path(${await ends()}) { nodes { __typename ... on Entity { name } } } }`;
    const { path } = dataOf(await api.ask<{ path: { nodes: readonly object[] } }>(query));
    expect(path.nodes.at(-1)).toEqual({ __typename: 'Country', name: 'Russie' });
    expect(new Set(sent).size).toBe(sent.length);
  });
});
