import { beforeAll, describe, expect, it } from 'vitest';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { type Api, dataOf, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { hubArticles } from '../support/hub.ts';

/** Lists with several nodes, all different: a cursor of one is invalid in every other. */
const LISTS: readonly string[] = [
  'people',
  'people(orderBy: { direction: DESC })',
  'people(filter: { name: "temoin" })',
  'people(filter: { country: "RU" })',
  'organizations',
  'events',
  'events(orderBy: { direction: ASC })',
  'events(orderBy: { field: NAME })',
  'events(filter: { kind: MEETING })',
  'events(filter: { country: "RU" })',
  'quotes',
  'quotes(filter: { publisher: "PressTV" })',
  'claims',
  'claims(orderBy: { direction: ASC })',
  'claims(filter: { predicate: MET })',
  'claims(filter: { publisher: "PressTV" })',
  'claims(filter: { from: "2000" })',
  'articles',
  'articles(orderBy: { field: TITLE })',
  'articles(orderBy: { field: TITLE, direction: ASC })',
  'search(text: "hatami")',
  'search(text: "Hatami rencontre")',
  'person(name: "amir hatami") > mentions',
  'person(name: "amir hatami") > claims',
  'person(name: "amir hatami") > statements',
  'person(name: "amir hatami") > articles',
  'person(name: "amir hatami") > events',
  'country(code: "RU") > mentions',
  'country(code: "RU") > articles',
  'country(code: "RU") > events',
  'country(code: "RU") > positions',
  'organization(name: "ministere") > positions',
  'place(name: "Moscou") > events',
];

let api: Api;

beforeAll(async () => {
  const database = await freshDatabase();
  await prepareSchema(database);
  await storeArticles(database, hubArticles(0, 5));
  api = await serveApi(database);
});

describe('a cursor', () => {
  it.each(LISTS)('of %s is one of that list alone', async (own) => {
    const cursor = await cursorOf(own);
    expect(await codeOf(own, cursor)).toBeUndefined();
    for (const other of LISTS) {
      if (other !== own) expect([other, await codeOf(other, cursor)]).toEqual([other, 'INVALID_CURSOR']);
    }
  });

  it('is of one list where the same filter is written in other words', async () => {
    const cursor = await cursorOf('people(filter: { name: "temoin" })');
    expect(await codeOf('people(filter: { name: "TÉMOIN", country: null })', cursor)).toBeUndefined();
    expect(await codeOf('people(orderBy: null, filter: { name: "Témoin" })', cursor)).toBeUndefined();
  });

  it.each(['', ' 1', '0x1', 'abc', '1.5', '-5', 'Infinity', 'WyJzZWFyY2giLCItNSJd', 'WyJieURhdGUiLCIyMDE4Il0'])(
    'is never %j',
    async (text) => {
      for (const list of ['search(text: "hatami")', 'claims', 'person(name: "amir hatami") > claims'])
        expect([list, await codeOf(list, text)]).toEqual([list, 'INVALID_CURSOR']);
    },
  );

  it.each([' ', '=', '\\n'])('has nothing behind it: %j', async (behind) => {
    for (const list of ['search(text: "hatami")', 'people', 'person(name: "amir hatami") > mentions'])
      expect(await codeOf(list, `${await cursorOf(list)}${behind}`)).toBe('INVALID_CURSOR');
  });

  it('is held against its list when that comes along with its owner, too', async () => {
    const cursor = await cursorOf('country(code: "RU") > mentions');
    const query = `{ person(name: "amir hatami") { name mentions(after: "${cursor}") { nodes { text } } } }`;
    const { errors } = await api.ask(query);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['INVALID_CURSOR']);
  });
});

describe('a page of no nodes', () => {
  const PAGE =
    '{ totalCount nodes { __typename } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

  it.each(LISTS.filter((list) => !list.startsWith('search')))(
    'of %s tells its length, and that more follow',
    async (list) => {
      const { totalCount } = await ask<{ totalCount: number }>(list, '', '{ totalCount }');
      const cursors = { startCursor: null, endCursor: null };
      expect(await ask(list, 'first: 0', PAGE)).toEqual({
        totalCount,
        nodes: [],
        edges: [],
        pageInfo: { hasNextPage: true, hasPreviousPage: false, ...cursors },
      });
      expect(await ask(list, 'last: 0', PAGE)).toMatchObject({
        totalCount,
        nodes: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: true, ...cursors },
      });
    },
  );

  it('of an empty list is followed by none', async () => {
    expect(await ask('people(filter: { name: "nobody" })', 'first: 0', PAGE)).toMatchObject({
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
    });
  });

  it('of a search tells whether there are hits', async () => {
    const selection = '{ nodes { __typename } pageInfo { hasNextPage endCursor } }';
    const found = { nodes: [], pageInfo: { hasNextPage: true, endCursor: null } };
    expect(await ask('search(text: "hatami")', 'first: 0', selection)).toEqual(found);
    expect(await ask('search(text: "nobody")', 'first: 0', selection)).toMatchObject({
      pageInfo: { hasNextPage: false },
    });
  });
});

/** The cursor of the first node. */
async function cursorOf(list: string): Promise<string> {
  const { edges } = await ask<{ edges: readonly { cursor: string }[] }>(list, 'first: 1', '{ edges { cursor } }');
  const [edge] = edges;
  if (edge === undefined) throw new Error(`${list} is empty.`);
  return edge.cursor;
}

async function codeOf(list: string, after: string): Promise<unknown> {
  const { errors } = await api.ask(queryOf(list, `after: "${after}"`, '{ edges { cursor } }'));
  return errors?.[0]?.extensions['code'];
}

async function ask<List = unknown>(list: string, args: string, selection: string): Promise<List> {
  const data = dataOf(await api.ask<{ list?: List; owner?: { list: List } }>(queryOf(list, args, selection)));
  const found = data.list ?? data.owner?.list;
  if (found === undefined) throw new Error(`No list at ${list}.`);
  return found;
}

function queryOf(list: string, args: string, selection: string): string {
  const [first = '', last] = list.split(' > ');
  if (last === undefined) return `{ list: ${withArguments(first, args)} ${selection} }`;
  return `{ owner: ${first} { list: ${withArguments(last, args)} ${selection} } }`;
}

function withArguments(field: string, args: string): string {
  if (args === '') return field;
  return field.endsWith(')') ? `${field.slice(0, -1)}, ${args})` : `${field}(${args})`;
}
