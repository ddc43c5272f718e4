import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleGraph } from '../../src/extract/article-graph.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { type Api, dataOf, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { hubArticle } from '../support/hub.ts';

const DATES = ['2012-05', null, '2015', null, '2011-01-31'];
const NEWEST_FIRST = ['2015', '2012-05', '2011-01-31', null, null];
let api: Api;

beforeAll(async () => {
  const database = await freshDatabase();
  await prepareSchema(database);
  await storeArticles(database, DATES.map(dated));
  api = await serveApi(database);
});

function dated(date: string | null, i: number): ArticleGraph {
  const { article, entities, ...rest } = hubArticle(i);
  return {
    ...rest,
    article: { ...article, publishedOn: date },
    entities: entities.map((entity) => (entity.type === 'Event' && entity.main ? { ...entity, date } : entity)),
  };
}

/** Lists by date, and where a node's date stands. */
const LISTS: readonly (readonly [list: string, date: string])[] = [
  ['articles', 'publishedOn'],
  ['articles(filter: { publisher: "PressTV" })', 'publishedOn'],
  ['quotes', 'article { publishedOn }'],
  ['claims(filter: { predicate: MET })', 'article { publishedOn }'],
  ['events(filter: { name: "rencontre" })', 'date'],
  ['events(filter: { name: "rencontre", country: "RU" })', 'date'],
  ['person(name: "amir hatami") > mentions', 'article { publishedOn }'],
  ['person(name: "amir hatami") > articles', 'publishedOn'],
  ['person(name: "amir hatami") > quotes', 'article { publishedOn }'],
  ['person(name: "amir hatami") > statements', 'article { publishedOn }'],
  ['person(name: "amir hatami") > events', 'date'],
  ['place(name: "Moscou") > events', 'date'],
];

describe.each(LISTS)('what has no date in %s', (list, date) => {
  it('counts as the oldest', async () => {
    expect(await dates(list, date, '')).toEqual(NEWEST_FIRST);
    expect(await dates(list, date, 'first: 4')).toEqual(NEWEST_FIRST.slice(0, 4));
    expect(await dates(list, date, 'last: 3')).toEqual(NEWEST_FIRST.slice(-3));
  });
});

it.each([
  ['articles', 'publishedOn'],
  ['quotes', 'article { publishedOn }'],
  ['claims(filter: { predicate: MET })', 'article { publishedOn }'],
  ['events(filter: { name: "rencontre" })', 'date'],
])('comes first in %s when the oldest do', async (list, date) => {
  expect(await dates(list, date, 'orderBy: { direction: ASC }')).toEqual(NEWEST_FIRST.toReversed());
});

it.each([
  ['articles', 'from: "2011"', ['2015', '2012-05', '2011-01-31']],
  ['articles', 'to: "2012-06"', ['2012-05', '2011-01-31']],
  ['articles', 'from: "2011-02", to: "2012"', ['2012-05']],
  ['quotes', 'to: "2014"', ['2012-05', '2011-01-31']],
  ['quotes', 'to: "2015-12", publisher: "presstv"', ['2015', '2012-05', '2011-01-31']],
  ['claims', 'to: "2011", predicate: MET', ['2011-01-31']],
  ['claims', 'from: "2012", predicate: MET, publisher: "presstv"', ['2015', '2012-05']],
])('is in no span of time: %s of %s', async (list, span, expected) => {
  const date = list === 'articles' ? 'publishedOn' : 'article { publishedOn }';
  expect(await dates(`${list}(filter: { ${span} })`, date, '')).toEqual(expected);
  const { found } = dataOf(
    await api.ask<{ found: { totalCount: number } }>(`{ found: ${list}(filter: { ${span} }) { totalCount } }`),
  );
  expect(found.totalCount).toBe(expected.length);
});

interface Dated {
  readonly date?: string | null;
  readonly article?: { readonly publishedOn: string | null };
}

async function dates(list: string, date: string, args: string): Promise<(string | null | undefined)[]> {
  const [first = '', last] = list.split(' > ');
  const asked = (field: string) =>
    `${args === '' ? field : field.endsWith(')') ? `${field.slice(0, -1)}, ${args})` : `${field}(${args})`}`;
  const nodes = `{ nodes { ${date.startsWith('article') ? date : `date: ${date}`} } }`;
  const query =
    last === undefined ? `{ list: ${asked(first)} ${nodes} }` : `{ owner: ${first} { list: ${asked(last)} ${nodes} } }`;
  type List = { readonly nodes: readonly Dated[] };
  const data = dataOf(await api.ask<{ list?: List; owner?: { list: List } }>(query));
  return (
    (data.list ?? data.owner?.list)?.nodes.map(({ date: own, article }) => (article ? article.publishedOn : own)) ?? []
  );
}
