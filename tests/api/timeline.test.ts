import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { HIGHEST, LOWEST } from '../../src/graph/lists.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { timelineOf } from '../../src/resolvers/timeline.ts';
import { type Api, dataOf, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { hubArticle } from '../support/hub.ts';

/** When articles were published, and the span of the timeline that they fall into. */
const SPANS = [
  ['2016-12-31', '2016-12'],
  ['2017', '2017'],
  ['2017-01', '2017-01'],
  ['2017-01-09', '2017-01'],
  ['2017-01-30/2017-02-02', '2017-01/2017-02'],
  ['2017-11/2018-02', '2017-11/2018-02'],
  ['2018-01-01/2018-12-31', '2018'],
  ['2018-06-01/2018-06-03', '2018-06'],
  [null, null],
] as const;

const PUBLISHERS = ['Presse', 'Journal'] as const;

interface Timeline {
  readonly months: readonly { readonly date: string; readonly claims: number }[];
  readonly undated: number;
  readonly truncated: boolean;
}

let database: Database;
let api: Api;

beforeAll(async () => {
  database = await freshDatabase();
  await prepareSchema(database);
  await storeArticles(
    database,
    SPANS.flatMap(([publishedOn], i) =>
      PUBLISHERS.map((publisher, j) => {
        const article = hubArticle(2 * i + j);
        return { ...article, article: { ...article.article, publishedOn, publisher } };
      }),
    ),
  );
  api = await serveApi(database);
});

const CONDITIONS = [
  {},
  { about: 'Amir Hatami' },
  { about: 'Témoin 3' },
  { about: 'nobody' },
  { predicates: ['MET'] },
  { about: 'Amir Hatami', predicates: ['MET', 'KILLED'], publisher: 'journal' },
  { publisher: 'Presse' },
  { from: '2017-02' },
  { about: 'Amir Hatami', to: '2017-01-15' },
  { from: '2017-01-31', to: '2017-12', publisher: 'Presse' },
  { basis: ['COREFERENCE'] },
  { basis: ['VERB'] },
] as const;

describe.each(CONDITIONS)('the timeline of %j', (conditions) => {
  it('counts the claims that lists give', async () => {
    const { about, ...others } = { about: undefined, ...conditions };
    const claims = await claimsOf(about, others);
    const found = await ask({ aboutName: about, ...others });
    const spans = SPANS.map(([publishedOn, date]) => ({
      date,
      claims: claims.filter((one) => one === publishedOn).length,
    }));
    const expected = new Map<string | null, number>();
    for (const { date, claims: count } of spans) expected.set(date, (expected.get(date) ?? 0) + count);
    expect(found).toEqual({
      months: [...expected]
        .flatMap(([date, count]) => (date === null || count === 0 ? [] : [{ date, claims: count }]))
        .sort((a, b) => (a.date < b.date ? -1 : 1)),
      undated: expected.get(null),
      truncated: false,
    });
  });
});

it('counts the newest where there are more than are read, and says so', async () => {
  const published = { from: null, lower: LOWEST, upper: HIGHEST, publisherId: null };
  const conditions = { id: null, published, predicates: null, bases: null };
  const whole = await timelineOf(database.reader(), conditions, 1_000);
  const all = whole.months.reduce((sum, { claims }) => sum + claims, whole.undated);
  expect(whole.truncated).toBe(false);
  expect(await timelineOf(database.reader(), conditions, all)).toEqual(whole);
  const [newest] = whole.months.slice(-1);
  const few = await timelineOf(database.reader(), conditions, 2);
  expect(few.truncated).toBe(true);
  expect(few.months.map(({ date }) => date)).toEqual([newest?.date]);
});

it('refuses ids that are no entity’s', async () => {
  const { errors } = await api.ask('{ timeline(about: "article_QX_OVy5HJC4zsGoT68M3M6") { undated } }');
  expect(errors?.[0]?.extensions['code']).toBe('INVALID_ID');
});

async function ask(variables: object): Promise<Timeline> {
  const query = `query ($aboutName: String, $predicates: [Predicate!], $basis: [ClaimBasis!], $publisher: String, $from: Date, $to: Date) {
    timeline(aboutName: $aboutName, predicates: $predicates, basis: $basis, publisher: $publisher, from: $from, to: $to) {
      months { date claims } undated truncated
    }
  }`;
  return dataOf(await api.ask<{ timeline: Timeline }>(query, variables)).timeline;
}

/** When the articles were published of all claims that meet the conditions. */
async function claimsOf(about: string | undefined, filter: object): Promise<readonly (string | null)[]> {
  const nodes =
    '{ nodes { subject { name } object { name } article { publishedOn } } pageInfo { hasNextPage endCursor } }';
  const dates: (string | null)[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const query = `query ($filter: ClaimFilter, $after: String) { claims(first: 100, filter: $filter, after: $after) ${nodes} }`;
    const { claims }: { claims: Claims } = dataOf(await api.ask<{ claims: Claims }>(query, { filter, after }));
    const meant = claims.nodes.filter(({ subject, object }) => !about || [subject.name, object.name].includes(about));
    dates.push(...meant.map(({ article }) => article.publishedOn));
    [after, more] = [claims.pageInfo.endCursor, claims.pageInfo.hasNextPage];
  }
  return dates;
}

interface Claims {
  readonly nodes: readonly {
    readonly subject: { readonly name: string };
    readonly object: { readonly name: string };
    readonly article: { readonly publishedOn: string | null };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
