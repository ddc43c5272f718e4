import { beforeAll, describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/edtf.ts';
import { nameKey } from '../../src/graph/name-key.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { type Api, dataOf, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { hubArticle } from '../support/hub.ts';

const DATES = ['2016', '2016-12-31', '2017', '2017-03', '2017-03-14', '2017-03-15', '2017-04', '2018-01-01', null];
const PUBLISHERS = ['Presse', 'Journal', 'Presse'];

const FILTERS: readonly Filter[] = [
  { publisher: 'PRESSE' },
  { from: '2017' },
  { from: '2017-03-15' },
  { to: '2017' },
  { to: '2017-03-14' },
  { from: '2017-03-15', to: '2017-03-15' },
  { from: '2017-02', to: '2017-03' },
  { from: '2018', to: '2016' },
  { publisher: 'Journal', from: '2017-03-15' },
  { publisher: 'Journal', to: '2017-03-14' },
  { publisher: 'Journal', from: '2017-02', to: '2017-03' },
];

const LISTS = ['articles', 'claims', 'quotes'] as const;
const ORDERS = {
  articles: ['PUBLISHED_ON', 'TITLE'],
  claims: ['PUBLISHED_ON'],
  quotes: ['PUBLISHED_ON'],
} as const;

/** As long as all lists here are. */
const QUERIES = {
  articles: `query ($filter: ArticleFilter, $orderBy: ArticleOrder) {
    list: articles(first: 100, filter: $filter, orderBy: $orderBy) {
      totalCount
      nodes { id publishedOn publisher { name } }
    }
  }`,
  claims: `query ($filter: ClaimFilter, $orderBy: ClaimOrder) {
    list: claims(first: 100, filter: $filter, orderBy: $orderBy) {
      totalCount
      nodes { id article { publishedOn publisher { name } } }
    }
  }`,
  quotes: `query ($filter: QuoteFilter, $orderBy: QuoteOrder) {
    list: quotes(first: 100, filter: $filter, orderBy: $orderBy) {
      totalCount
      nodes { id article { publishedOn publisher { name } } }
    }
  }`,
};

interface Filter {
  readonly publisher?: string;
  readonly from?: string;
  readonly to?: string;
}

interface Published {
  readonly publishedOn: string | null;
  readonly publisher: { readonly name: string } | null;
}

interface Found {
  readonly list: {
    readonly totalCount: number;
    readonly nodes: readonly (Published & { readonly id: string; readonly article?: Published })[];
  };
}

const CASES = LISTS.flatMap((list) =>
  ORDERS[list].flatMap((field) =>
    (['ASC', 'DESC'] as const).flatMap((direction) => FILTERS.map((filter) => ({ list, field, direction, filter }))),
  ),
);

let api: Api;

beforeAll(async () => {
  const database = await freshDatabase();
  await prepareSchema(database);
  const articles = [...DATES, ...DATES].map((publishedOn, i) => ({
    publishedOn,
    publisher: PUBLISHERS[i % 4] ?? null,
  }));
  await storeArticles(
    database,
    articles.map((head, i) => ({ ...hubArticle(i), article: { ...hubArticle(i).article, ...head } })),
  );
  api = await serveApi(database);
});

describe.each(CASES)('$list by $field $direction with $filter', ({ list, field, direction, filter }) => {
  it('are those of the whole list that may have been published so', async () => {
    const order = { field, direction };
    const whole = (await ask(list, order, {})).nodes;
    const expected = whole.filter((node) => meets(node.article ?? node, filter)).map(({ id }) => id);
    const found = await ask(list, order, filter);
    expect(found.nodes.map(({ id }) => id)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
  });
});

async function ask(list: keyof typeof QUERIES, orderBy: object, filter: Filter): Promise<Found['list']> {
  return dataOf(await api.ask<Found>(QUERIES[list], { orderBy, filter })).list;
}

function meets({ publishedOn, publisher }: Published, filter: Filter): boolean {
  if (filter.publisher !== undefined && nameKey(publisher?.name ?? '') !== nameKey(filter.publisher)) return false;
  if (filter.from === undefined && filter.to === undefined) return true;
  if (publishedOn === null) return false;
  const [first, last] = [days(filter.from).earliest, days(filter.to).latest];
  return days(publishedOn).latest >= first && days(publishedOn).earliest <= last;
}

function days(date = '0000/9999') {
  const parsed = parseEdtf(date);
  if (parsed === null) throw new Error(`No date: ${date}`);
  return parsed;
}
