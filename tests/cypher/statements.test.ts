import neo4j, { type ProfiledPlan, type Session } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepare, type Run, type TypedStatement } from '../../src/cypher-codegen/runtime/statement.ts';
import type { TypeTexts } from '../../src/cypher-codegen/runtime/types.ts';
import { NOTHING_GIVEN } from '../../src/extract/article/given.ts';
import { OWN_READER } from '../../src/extract/reader.ts';
import { READER_VERSION } from '../../src/extract/reader-version.ts';
import { heedDecisions, noteDecisions } from '../../src/generated/cypher/decision.ts';
import { createSpellings, mergeIdentities } from '../../src/generated/cypher/identity.ts';
import { shapes } from '../../src/generated/cypher/model.ts';
import { statements } from '../../src/generated/cypher/statements.ts';
import { makeId } from '../../src/graph/id.ts';
import { DENIED_ONLY, pairOf } from '../../src/graph/link.ts';
import { HIGHEST, LOWEST } from '../../src/graph/lists.ts';
import { lookUpKey } from '../../src/graph/look-up-key.ts';
import { ENTITY_TYPES } from '../../src/graph/nodes.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import { decisionsOn } from '../../src/ingest/decisions.ts';
import { foldLinks, linkRows } from '../../src/ingest/fold-links.ts';
import { statedLinks } from '../../src/ingest/stated-links.ts';
import { storeArticles, storeRows } from '../../src/ingest/store-articles.ts';
import { freshDatabase, sharedSettings } from '../support/database.ts';
import { hubArticle, hubArticles } from '../support/hub.ts';

let session: Session;

/** All nodes with an id of the first article, entities that other articles share included. */
const first = articleRows(hubArticle(0));
const ids = [
  first.article.id,
  first.article.publisherId,
  'RU',
  ...first.contributions.map(({ entityId }) => entityId),
  ...[first.mentions, first.quotes, first.positions, first.claims].flat().map(({ id }) => id),
];

const QUOTE = first.quotes[0]?.id ?? '';
const [DECISION] = decisionsOn('SUPPRESS', [{ id: QUOTE, about: 'A quote' }], { by: 'desk', reason: null });

/** An organisation that is taken for another here, and one whose acronym is spelled out. */
const ABBREVIATED = {
  articleId: first.article.id,
  organizationId: first.contributions.find(({ type }) => type === 'Organization')?.entityId ?? '',
  key: 'ministere',
  countryCode: 'RU',
};

/** Every property of every neighbour. */
const EVERYTHING = [...new Set(Object.values(shapes).flatMap((fields) => Object.keys(fields)))];
const NEIGHBORS =
  'subject object attributedTo evidence article publisher entity speaker person organization country location';
const PATHS = ['node', ...NEIGHBORS.split(' '), 'article.publisher', 'evidence.article', 'evidence.article.publisher'];

const PAGE = { lower: LOWEST, upper: HIGHEST, limit: 5, descending: true, counted: true, cursors: true };

const SHAPES: Readonly<Record<string, TypeTexts>> = shapes;

/** A value for every parameter, by name, so that each statement finds rows. Optional conditions are null. */
const VALUES: Readonly<Record<string, unknown>> = {
  ids,
  codes: ['RU'],
  keys: first.contributions.map(({ nameFr }) => lookUpKey(nameFr)),
  articleIds: [first.article.id],
  relationships: first.claims.map(({ subjectId, predicate, objectId }) => ({ subjectId, predicate, objectId })),
  kind: 'SUPPRESS',
  links: linkRows(foldLinks(statedLinks(first))),
  pairs: foldLinks(statedLinks(first)).map(({ sourceId, targetId }) => pairOf(sourceId, targetId)),
  ends: first.claims.map(({ subjectId, objectId }) => ({ one: subjectId, other: objectId })),
  above: DENIED_ONLY,
  types: ENTITY_TYPES.flatMap((type) => [type, type.toLowerCase()]),
  exclude: [],
  facts: false,
  avoid: [],
  denied: false,
  tied: true,
  figures: true,
  published: { from: null, lower: LOWEST, upper: HIGHEST, publisherId: null },
  most: 5,
  mostLinks: 50,
  predicates: ['MET', 'BELONGS_TO'],
  relations: ['MET', 'HOLDS_OFFICE'],
  lower: LOWEST,
  upper: HIGHEST,
  type: 'Person',
  id: ids[0],
  selected: Object.fromEntries(PATHS.map((path) => [path, EVERYTHING])),
  page: PAGE,
  limit: 5,
  readerName: OWN_READER.name,
  reader: READER_VERSION + 1,
  imported: [],
  after: '',
  readAt: '2026-11-30T19:12:05.123Z',
  skip: 0,
  nameQuery: 'hatami*',
  articleQuery: 'hatami*',
  quoteQuery: 'syrie*',
  depth: 10,
  from: first.contributions[0]?.entityId,
  to: first.contributions[5]?.entityId,
  maxLength: 6,
};
const ORDERS: Readonly<Record<string, string>> = { 'event/list-events': 'DATE', 'article/list-articles': 'TITLE' };

const all = Object.values(statements).filter(({ name }) => !name.startsWith('admin/'));
const reading = all.filter(({ mode }) => mode === 'READ');
const paged = reading.filter(({ name, parameters }) => 'page' in parameters && !/\+counts?$/.test(name));
const following = reading.filter(({ name }) =>
  /^traversal\/.*(neighbors|among)$|^entity\/link-counts|^claim\/months/.test(name),
);

/** Filters that an index serves, by statement, and the order where it serves but one. */
const PERSON = makeId('Person', 'amir hatami');
const WITNESS = makeId('Person', 'temoin 3');
const MINISTRY = makeId('Organization', 'ministere', 'RU');
const RUSSIA = makeId('Country', 'RU');
const SUMMIT = makeId('Event', 'sommet', '2010');
const PREDICATES = ['MET', 'PARTICIPATED_IN'];
const KINDS = ['ATTACK', 'MEETING'];
const publishedBy = { publisherId: first.article.publisherId };
const published = { from: '2012-01-01', lower: '2012', upper: '2017-12-31~' };
const FILTERS: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  'article/list-articles': [
    publishedBy,
    { mentionIds: [PERSON], orderBy: 'PUBLISHED_ON' },
    { mentionIds: [PERSON, WITNESS] },
    { mentionIds: [PERSON, RUSSIA], ...publishedBy, orderBy: 'PUBLISHED_ON' },
  ],
  'claim/filtered-claims-of-entity': [{ ...published, predicates: PREDICATES }],
  'claim/list-claims': [
    { subjectId: PERSON },
    { objectId: PERSON },
    { speakerId: PERSON },
    { predicates: ['MET'] },
    { predicates: PREDICATES },
    { predicates: PREDICATES, ...published },
    { subjectId: PERSON, predicates: PREDICATES },
    { subjectId: PERSON, predicates: ['KILLED'] },
    { objectId: SUMMIT, predicates: PREDICATES },
    { subjectId: PERSON, objectId: WITNESS },
    { subjectId: WITNESS, ...publishedBy },
    publishedBy,
    published,
    { ...publishedBy, ...published },
  ],
  'event/list-events': [
    { countryCode: 'RU' },
    { kinds: KINDS },
    { kinds: ['CRIME'] },
    { countryCode: 'RU', kinds: KINDS },
  ],
  'organization/list-organizations': [{ countryCode: 'RU' }],
  'person/list-people': [
    { organizationId: MINISTRY },
    { countryId: RUSSIA },
    { organizationId: MINISTRY, countryId: RUSSIA },
  ],
  'place/list-places': [{ countryCode: 'RU' }],
  'quote/list-quotes': [
    { speakerId: PERSON },
    { mentionIds: [SUMMIT] },
    { mentionIds: [SUMMIT], speakerId: WITNESS },
    { words: 'sommet' },
    publishedBy,
    published,
    { ...publishedBy, ...published },
  ],
};

beforeAll(async () => {
  const database = await freshDatabase();
  await prepareSchema(database);
  await storeArticles(database, hubArticles(0, 30));
  const url = 'https://news.example/1';
  const desk = { name: 'desk', version: 1 };
  await storeRows(database, [articleRows(hubArticle(30), { ...NOTHING_GIVEN, url }, desk)]);
  await database.write(async (run) => {
    await noteDecisions(run, { decisions: DECISION ? [DECISION] : [] });
    await mergeIdentities(run, {
      identities: [{ ...ABBREVIATED, id: ABBREVIATED.organizationId, entityId: MINISTRY, reason: 'ACRONYM' }],
    });
    await createSpellings(run, { spellings: [{ ...ABBREVIATED, keys: [ABBREVIATED.key] }] });
    await heedDecisions(run, { heeded: [{ articleId: first.article.id, decisionId: DECISION?.id ?? '' }] });
  });
  const { uri, user, password } = sharedSettings();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  session = driver.session({ database: 'neo4j' });
  afterAll(() => driver.close());
});

describe.each(all.map((statement) => [statement.name, statement] as const))('%s', (_name, statement) => {
  it('is planned without a warning, as what its header says', async () => {
    const explain: Run = async ({ text }, parameters) => {
      const result = session.run(`EXPLAIN ${text}`, parameters);
      expect(await result.keys()).toEqual(Object.keys({ ...statement.row, ...statement.lists }));
      const summary = await result.summary();
      expect(summary.notifications).toEqual([]);
      expect(summary.queryType === 'r' ? 'READ' : 'WRITE').toBe(statement.mode);
      return [];
    };
    await prepare(statement, shapes).rows(explain, given(statement));
    expect.assertions(3);
  });
});

describe.each(reading.map((statement) => [statement.name, statement] as const))('%s', (_name, statement) => {
  it('gives rows of the types that its header promises', async () => {
    const run: Run = async ({ text }, parameters) =>
      (await session.run(text, parameters)).records.map((row) => row.toObject());
    const rows = await prepare(statement, shapes).rows(run, given(statement));
    expect(rows.flatMap(({ nodes, ...row }) => nodes ?? [row]).length).toBeGreaterThan(0);
  });
});

describe('a page', () => {
  it('costs the same whatever the degree of its owner, and so does following links', async () => {
    const small = await costs();
    const database = await freshDatabase();
    for (const from of [0, 100, 200]) await storeArticles(database, hubArticles(from, from + 100));
    const large = await costs();
    for (const [name, hits] of small) {
      expect
        .soft(large.get(name), `${name}: database hits of a page at ten times the degree`)
        .toBeLessThanOrEqual(hits * 1.2);
    }
  });
});

function given({ name, parameters, lists = {} }: TypedStatement): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([parameter, type]) => {
      if (parameter === 'orderBy') return [parameter, ORDERS[fileOf(name)]];
      if (parameter === 'lists')
        return [parameter, Object.fromEntries(Object.entries(lists).map(([list, { order }]) => [list, asked(order)]))];
      if (parameter === 'filter') return [parameter, unconditional(type)];
      if (/^LIST.*!$/.test(type) && !(parameter in VALUES)) return [parameter, []];
      return [parameter, type.endsWith('!') ? VALUES[parameter] : null];
    }),
  );
}

/** The statement in whose file a text is written, in whatever way it is sent. */
function fileOf(name: string): string {
  return name.replace(/\+.*/, '');
}

/** The page that is asked of a prefetched list, in its own order. */
function asked(order: 'ASC' | 'DESC'): object {
  return { ...VALUES, page: { ...PAGE, descending: order === 'DESC' } };
}

/** A filter with no more conditions than there have to be. */
function unconditional(type: string): Record<string, unknown> {
  const fields: TypeTexts = SHAPES[type.replace('!', '')] ?? {};
  return Object.fromEntries(Object.entries(fields).map(([name, of]) => [name, of.endsWith('!') ? VALUES[name] : null]));
}

/** What is asked where links of hubs are followed. */
const FOLLOWED: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { relations: ['MET', 'HOLDS_OFFICE'] },
  { exclude: [WITNESS] },
  { published: { ...published, publisherId: first.article.publisherId } },
  { predicates: ['MET'] },
];

/** Database hits, by statement and by what is asked: of a page of five rows, or where five links of each entity are followed. */
async function costs(): Promise<ReadonlyMap<string, number>> {
  await session.run('CALL db.prepareForReplanning(600)'); // else plans rest on what the indexes held some time ago
  return new Map([...(await costsOfPages()), ...(await costsOfFollowing())]);
}

async function costsOfFollowing(): Promise<ReadonlyMap<string, number>> {
  const hits = new Map<string, number>();
  const hubs = [PERSON, MINISTRY, RUSSIA, SUMMIT];
  for (const statement of following) {
    for (const asked of FOLLOWED) {
      const profile: Run = async ({ text }, parameters) => {
        const { summary } = await session.run(`PROFILE ${text}`, parameters);
        if (summary.profile) hits.set(`${statement.name} ${JSON.stringify(asked)}`, total(summary.profile));
        return [];
      };
      await prepare(statement, shapes).rows(profile, { ...given(statement), ids: hubs, id: PERSON, ...asked });
    }
  }
  return hits;
}

async function costsOfPages(): Promise<ReadonlyMap<string, number>> {
  const hits = new Map<string, number>();
  for (const statement of paged) {
    for (const asked of [{}, ...(FILTERS[fileOf(statement.name)] ?? [])]) {
      const name = `${statement.name} ${JSON.stringify(asked)}`;
      const profile: Run = async ({ text }, parameters) => {
        const { summary } = await session.run(`PROFILE ${text}`, parameters);
        if (summary.profile) hits.set(name, total(summary.profile));
        return [];
      };
      const values = given(statement);
      const { orderBy = values['orderBy'], ...conditions } = asked;
      const filter = { ...unconditional(statement.parameters['filter'] ?? ''), ...conditions };
      await prepare(statement, shapes).rows(profile, { ...values, orderBy, filter, page: { ...PAGE, counted: false } });
    }
  }
  return hits;
}

function total(plan: ProfiledPlan): number {
  return plan.children.reduce((sum, child) => sum + total(child), plan.dbHits);
}
