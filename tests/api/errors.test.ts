import { beforeAll, describe, expect, it } from 'vitest';
import { makeId } from '../../src/graph/id.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { type Api, dataOf, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { hubArticle } from '../support/hub.ts';

const NOBODY = makeId('Person', 'nobody');
const LONG = 'abc'.repeat(200);

let api: Api;

beforeAll(async () => {
  const database = await freshDatabase();
  await prepareSchema(database);
  const one = hubArticle(0);
  const [hatami, ...others] = one.entities;
  if (hatami?.type !== 'Person') throw new Error('The first entity is a person.');
  const namesake = { ...hatami, name: { fr: 'Ali Hatami', en: null }, aliases: ['Hatami', `${LONG} Ali`] };
  await storeArticles(database, [
    { ...one, entities: [{ ...hatami, aliases: ['Hatami', `${LONG} Amir`] }, ...others] },
    { ...hubArticle(1), entities: [namesake, ...hubArticle(1).entities.slice(1)] },
  ]);
  api = await serveApi(database);
});

describe('an argument that takes the id of a node of some types', () => {
  const ENTITIES = ['Person', 'Organization', 'Country', 'Place', 'Event'] as const;
  const AN_ENTITY = 'that of a person, an organisation, a country, a place or an event';

  it.each([
    ['a person', 'Person', 'people(filter: { organization: ID })', 'an organisation for `organization`'],
    ['a country', 'Country', 'people(filter: { organization: ID })', 'an organisation for `organization`'],
    ['a publisher', 'Publisher', 'quotes(filter: { speaker: ID })', `${AN_ENTITY} for \`speaker\``],
    ['an article', 'Article', 'quotes(filter: { mentions: [ID] })', `${AN_ENTITY} for \`mentions\``],
    ['a position', 'Position', 'articles(filter: { mentions: [ID] })', `${AN_ENTITY} for \`mentions\``],
    ['a quote', 'Quote', 'claims(filter: { subject: ID })', `${AN_ENTITY} for \`subject\``],
    ['a claim', 'Claim', 'claims(filter: { object: ID })', `${AN_ENTITY} for \`object\``],
    ['a mention', 'Mention', 'claims(filter: { speaker: ID, speakerName: "x" })', `${AN_ENTITY} for \`speaker\``],
    ['an article', 'Article', 'neighborhood(id: ID)', `${AN_ENTITY} for \`id\``],
  ] as const)('refuses that of %s: %s in %s', async (inWords, type, field, expected) => {
    const id = makeId(type, 'x');
    const { data, errors } = await api.ask(`{ asked: ${field.replace('ID', `"${id}"`)} { __typename } }`);
    expect(data?.['asked'] ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['INVALID_ID']);
    expect(errors?.[0]?.message).toContain(`"${id}" is the id of ${inWords}. Expected `);
    expect(errors?.[0]?.message).toContain(`${expected}. Give one of these, or a name with \``);
  });

  it('refuses it where claims are counted too', async () => {
    const { errors } = await api.ask(`{ claimCounts(filter: { object: "${makeId('Article', 'x')}" }) { count } }`);
    expect(errors?.[0]?.extensions['code']).toBe('INVALID_ID');
  });

  it.each(ENTITIES)('takes that of any entity, and finds nothing by one that nobody has: %s', async (type) => {
    const id = JSON.stringify(makeId(type, 'nobody'));
    const fields = [
      `a: claims(filter: { subject: ${id} })`,
      `b: claims(filter: { object: ${id} })`,
      `c: claims(filter: { speaker: ${id} })`,
      `d: quotes(filter: { speaker: ${id} })`,
      `e: quotes(filter: { mentions: [${id}] })`,
      `f: articles(filter: { mentions: [${id}] })`,
      ...(type === 'Organization' ? [`g: people(filter: { organization: ${id} })`] : []),
    ];
    const { data, errors } = await api.ask(`{ ${fields.map((one) => `${one} { totalCount }`).join(' ')} }`);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).toEqual(fields.map(() => ({ totalCount: 0 })));
  });
});

describe('what cannot be answered has a code and says how to mend it', () => {
  it.each([
    ['INVALID_ID', '{ node(id: "x") { id } }', 'no id'],
    ['INVALID_ID', '{ nodes(ids: ["4:abc:12"]) { id } }', 'no id'],
    ['INVALID_ID', '{ quotes(filter: { speaker: "x" }) { nodes { id } } }', 'no id'],
    ['INVALID_ID', `{ path(from: "x", to: "${NOBODY}") { length } }`, 'no id'],
    ['INVALID_ID', `{ path(from: "${NOBODY}", to: "x") { length } }`, 'no id'],
    ['NOT_FOUND', `{ neighborhood(id: "${NOBODY}") { truncated } }`, 'holds no node'],
    ['NOT_FOUND', `{ path(from: "${NOBODY}", to: "${NOBODY}") { length } }`, 'holds no node'],
    ['BAD_USER_INPUT', '{ people(first: -1) { nodes { id } } }', 'Expected 0 to 100'],
    ['PAGE_TOO_LARGE', '{ people(first: 100000) { nodes { id } } }', 'Expected 0 to 100'],
    ['BAD_USER_INPUT', `{ neighborhood(id: "${NOBODY}", first: 0) { truncated } }`, 'Expected 1 to 100'],
    ['PAGE_TOO_LARGE', `{ nodes(ids: ${JSON.stringify(Array(101).fill(NOBODY))}) { id } }`, 'at most 100'],
    ['PAGE_TOO_LARGE', `{ neighborhood(id: "${NOBODY}", depth: 9) { truncated } }`, 'Expected 1 to 3'],
    ['PAGE_TOO_LARGE', `{ path(from: "${NOBODY}", to: "${NOBODY}", maxLength: 7) { length } }`, 'Expected 1 to 6'],
    ['BAD_USER_INPUT', '{ people(first: 1, last: 1) { nodes { id } } }', 'Expected one of them'],
    [
      'BAD_USER_INPUT',
      `{ people(filter: { name: "${LONG}" }) { totalCount } }`,
      'has 600 letters. Expected at most 500',
    ],
    ['BAD_USER_INPUT', `{ articles(filter: { title: "${LONG}" }) { totalCount } }`, 'Expected at most 500'],
    ['INVALID_CURSOR', '{ people(after: "zzz") { nodes { id } } }', 'no cursor of this list'],
    ['INVALID_CURSOR', '{ search(text: "hatami", after: "zzz") { nodes { __typename } } }', 'no cursor of this list'],
    ['BAD_USER_INPUT', '{ country { id } }', 'Expected one of the two'],
    ['BAD_USER_INPUT', '{ country(code: "SY", name: "Syrie") { id } }', 'Expected one of the two'],
    ['GRAPHQL_VALIDATION_FAILED', '{ country(code: "S1") { id } }', 'no country code'],
    ['GRAPHQL_VALIDATION_FAILED', '{ events(filter: { from: 2018 }) { nodes { id } } }', 'no string (2018)'],
    ['GRAPHQL_VALIDATION_FAILED', '{ articles(filter: { from: "Y12000" }) { totalCount } }', 'no date'],
    ['OPERATION_RESOLUTION_FAILURE', 'mutation { a }', 'no mutations'],
    ['GRAPHQL_VALIDATION_FAILED', '{ events(filter: { from: "2018-02-31" }) { nodes { id } } }', 'no date'],
    ['GRAPHQL_VALIDATION_FAILED', '{ events(filter: { kind: PICNIC }) { nodes { id } } }', 'PICNIC'],
    ['GRAPHQL_PARSE_FAILED', '{ people {', 'Syntax Error'],
  ])('%s for %s', async (code, query, words) => {
    const { errors } = await api.ask(query);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
    expect(errors?.[0]?.message).toContain(words);
  });

  it('BAD_USER_INPUT for a malformed date in a variable', async () => {
    const { errors } = await api.ask('query ($from: Date) { events(filter: { from: $from }) { totalCount } }', {
      from: '2018-13',
    });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('INVALID_CURSOR for a cursor of a list in another order', async () => {
    type Events = { events: { pageInfo: { endCursor: string } } };
    const byDate = dataOf(await api.ask<Events>('{ events(first: 1) { pageInfo { endCursor } } }'));
    const { errors } = await api.ask(
      'query ($after: String) { events(orderBy: { field: NAME }, after: $after) { nodes { id } } }',
      { after: byDate.events.pageInfo.endCursor },
    );
    expect(errors?.[0]?.extensions['code']).toBe('INVALID_CURSOR');
  });

  it.each(['id', 'aliases'])(
    'AMBIGUOUS for a name that several have, with their ids, whose %s is asked for',
    async (field) => {
      const { errors } = await api.ask(`{ person(name: "HATAMI") { ${field} } }`);
      const [error] = errors ?? [];
      expect(error?.extensions['code']).toBe('AMBIGUOUS');
      const ids = [makeId('Person', 'ali hatami'), makeId('Person', 'amir hatami')];
      expect(new Set(error?.extensions['ids'] as string[])).toEqual(new Set(ids));
      expect(error?.message).toMatch(new RegExp(`${ids[1]} \\(Amir Hatami\\)`, 'i'));
    },
  );
});

describe('what is not there is null', () => {
  it.each([
    '{ found: node(id: "person_aaaaaaaaaaaaaaaaaaaaaa") { id } }',
    '{ found: person(name: "nobody") { id } }',
    '{ found: person(name: "") { id } }',
    '{ found: country(code: "ZZ") { id } }',
    '{ found: event(name: "nothing") { id } }',
  ])('%s', async (query) => {
    expect(await api.ask(query)).toEqual({ data: { found: null } });
  });

  it('gives null in the place of an unknown id among known ones', async () => {
    const id = makeId('Person', 'amir hatami');
    const { data } = await api.ask(`{ nodes(ids: ["${NOBODY}", "${id}"]) { id } }`);
    expect(data).toEqual({ nodes: [null, { id }] });
  });
});

describe('look-ups by name', () => {
  it.each(['Amir Hatami', 'amir hatami', ' AMIR  HATAMI ', 'Âmir Hâtami'])('find a person by %j', async (name) => {
    const { data } = await api.ask('query ($name: String!) { person(name: $name) { name } }', { name });
    expect(data).toEqual({ person: { name: 'Amir Hatami' } });
  });

  it.each(['Amir', 'Ali'])('tell long names apart that begin alike: … %s', async (end) => {
    const { data } = await api.ask('query ($name: String!) { person(name: $name) { name } }', {
      name: `${LONG} ${end}`,
    });
    expect(data).toEqual({ person: { name: `${end} Hatami` } });
  });

  it('find nobody by the beginning of a long name', async () => {
    expect(await api.ask(`{ person(name: "${LONG}") { name } }`)).toEqual({ data: { person: null } });
  });
});

describe('search', () => {
  it.each(['hatami', 'HATÂMI', 'hat', 'amir hatami', 'hatami +-&&||!(){}[]^"~*?:\\/ amir'])(
    'finds for %j',
    async (text) => {
      type Found = { search: { nodes: readonly { name?: string }[] } };
      const { search } = dataOf(
        await api.ask<Found>('query ($text: String!) { search(text: $text) { nodes { ... on Entity { name } } } }', {
          text,
        }),
      );
      expect(search.nodes.map(({ name }) => name)).toContain('Amir Hatami');
    },
  );

  it.each(['', '   ', '+-*', '«»'])('finds nothing for %j', async (text) => {
    const { data } = await api.ask('query ($text: String!) { search(text: $text) { nodes { __typename } } }', { text });
    expect(data).toEqual({ search: { nodes: [] } });
  });
});
