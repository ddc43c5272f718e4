import { beforeAll, describe, expect, it } from 'vitest';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { type Api, dataOf, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { hubArticles } from '../support/hub.ts';

const ARTICLES = 23;

/** Every list of the schema that has more than one page here: how to select it, and how long it is. */
const LISTS: readonly (readonly [path: string, length: number])[] = [
  ['articles', ARTICLES],
  ['articles(orderBy: { field: TITLE, direction: ASC })', ARTICLES],
  ['people', ARTICLES + 1],
  ['people(orderBy: { field: NAME, direction: DESC })', ARTICLES + 1],
  ['organizations', ARTICLES + 1],
  ['events', ARTICLES + 1],
  ['events(orderBy: { field: NAME, direction: ASC })', ARTICLES + 1],
  ['quotes', ARTICLES],
  ['claims', 5 * ARTICLES],
  ['claims(filter: { predicate: MET })', ARTICLES],
  ['claims(filter: { predicates: [MET, LOCATED_IN] })', 2 * ARTICLES],
  ['claims(filter: { predicates: [] })', 0],
  ['claims(filter: { basis: [VERB, HEADLINE] })', 5 * ARTICLES],
  ['claims(filter: { predicate: MET, basis: [NOUN] })', 0],
  ['claims(filter: { subjectName: "amir hatami", predicates: [MET, PARTICIPATED_IN] })', 2 * ARTICLES],
  ['events(filter: { kinds: [MEETING, ATTACK] })', ARTICLES + 1],
  ['people(filter: { organizationName: "ministere" })', ARTICLES + 1],
  ['people(filter: { country: "RU" }, orderBy: { direction: DESC })', ARTICLES + 1],
  ['articles(filter: { mentionNames: ["amir hatami", "Moscou"] })', ARTICLES],
  ['quotes(filter: { mentionNames: ["Sommet"] })', ARTICLES],
  ['quotes(filter: { text: "voici" })', ARTICLES],
  ['claims(filter: { publisher: "PressTV" })', 5 * ARTICLES],
  ['claims(filter: { publisher: "presstv" }, orderBy: { field: PUBLISHED_ON, direction: ASC })', 5 * ARTICLES],
  ['claims(filter: { from: "2010", to: "2014" })', 5 * 13],
  ['quotes(filter: { publisher: "PressTV" })', ARTICLES],
  ['articles(filter: { publisher: "PressTV" })', ARTICLES],
  ['people(filter: { name: "nobody" })', 0],
  ['articles(filter: { publisher: "nobody" })', 0],
  ['person(name: "amir hatami") > mentions', ARTICLES],
  ['person(name: "amir hatami") > articles', ARTICLES],
  ['person(name: "amir hatami") > claims', 2 * ARTICLES],
  ['person(name: "amir hatami") > claims(predicates: [MET, KILLED])', ARTICLES],
  ['person(name: "amir hatami") > quotes', ARTICLES],
  ['person(name: "amir hatami") > statements', ARTICLES],
  ['person(name: "amir hatami") > events', ARTICLES],
  ['organization(name: "ministere") > positions', ARTICLES + 1],
  ['country(code: "ru") > organizations', ARTICLES + 1],
  ['country(code: "ru") > events', ARTICLES + 1],
  ['country(code: "ru") > positions', ARTICLES + 1],
  ['place(name: "Moscou") > events', ARTICLES],
  ['event(name: "Sommet") > participants', ARTICLES],
];

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

let api: Api;

beforeAll(async () => {
  const database = await freshDatabase();
  await prepareSchema(database);
  await storeArticles(database, hubArticles(0, ARTICLES));
  api = await serveApi(database);
});

describe.each(LISTS)('%s', (path, length) => {
  it('gives the same nodes in pages, forward and backward, as in one', async () => {
    const whole = await all(path);
    const forward = await walk(path, 'first', 'after');
    const backward = await walk(path, 'last', 'before');
    expect(new Set(whole).size).toBe(length);
    expect(forward).toEqual(whole);
    expect(backward).toEqual(whole);
  });
});

it.each(LISTS)('%s says how long it is without a page', async (path, length) => {
  expect((await ask<{ readonly totalCount: number }>(path, '{ totalCount }')).totalCount).toBe(length);
});

/** All ids of a list, in its order; more than a hundred are read in pages of a hundred. */
async function all(path: string): Promise<readonly string[]> {
  return walk(path, 'first', 'after', 100);
}

async function walk(path: string, size: 'first' | 'last', from: 'after' | 'before', count = 7) {
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Page = await read(path, `${size}: ${count}${cursor === null ? '' : `, ${from}: "${cursor}"`}`);
    const ids = page.edges.map(({ node }) => node.id);
    if (size === 'first') found.push(...ids);
    else found.unshift(...ids);
    expect(size === 'first' ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage).toBe(cursor !== null);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    const more = size === 'first' ? hasNextPage : hasPreviousPage;
    cursor = more ? (size === 'first' ? endCursor : startCursor) : null;
    if (cursor === null) expect(page.totalCount).toBe(found.length);
  } while (cursor !== null);
  return found;
}

async function read(path: string, args: string): Promise<Page> {
  const selection =
    '{ totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
  return ask(withArguments(path, args), selection);
}

function withArguments(path: string, args: string): string {
  return path.endsWith(')') ? `${path.slice(0, -1)}, ${args})` : `${path}(${args})`;
}

async function ask<List>(path: string, selection: string): Promise<List> {
  const [first, last] = path.split(' > ');
  const query =
    last === undefined ? `{ list: ${first} ${selection} }` : `{ owner: ${first} { list: ${last} ${selection} } }`;
  const data = dataOf(await api.ask<{ list?: List; owner?: { list: List } }>(query));
  const found = data.list ?? data.owner?.list;
  if (found === undefined) throw new Error(`No list at ${path}.`);
  return found;
}
