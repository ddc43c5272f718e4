import { beforeAll, expect, it } from 'vitest';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { makeId } from '../../src/graph/id.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import { retractArticles } from '../../src/ingest/retract-articles.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { SPELLED, USED, USED_AGAIN } from '../ingest/identities.ts';
import { type Api, dataOf, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

const OLD = makeId('Organization', 'abc', null);
const CHOSEN = makeId('Organization', 'agence bretonne de cartographie', null);
const NAME = 'Agence bretonne de cartographie';
const PERSON = makeId('Person', 'lina dubrac');

let api: Api;
let retract: () => Promise<unknown>;
let version: string;

beforeAll(async () => {
  const database = await freshDatabase();
  version = database.version;
  await prepareSchema(database);
  await storeArticles(
    database,
    [SPELLED, USED, USED_AGAIN].map((text) => extractGraph(text)),
  );
  api = await serveApi(database);
  const ids = [articleRows(extractGraph(SPELLED)).article.id];
  retract = () => retractArticles(database, ids, { by: 'desk', reason: null });
});

const ask = async (query: string, id: string) => dataOf(await api.ask(`query ($id: ID!) { ${query} }`, { id }));

it.each([
  ['node', 'node(id: $id) { id ... on Organization { name aliases mentions { totalCount nodes { text reason } } } }'],
  ['nodes', `nodes(ids: [$id, "${CHOSEN}", "${PERSON}"]) { id }`],
  ['neighborhood', 'neighborhood(id: $id, depth: 2) { nodes { id } edges { source target relation } }'],
  ['neighborhood without it', `neighborhood(id: "${PERSON}", depth: 2, exclude: [$id]) { nodes { id } }`],
  [
    'path from it',
    `path(from: $id, to: "${PERSON}") { length nodes { ... on Entity { id } } steps { relation forward } }`,
  ],
  ['path to it', `path(from: "${PERSON}", to: $id) { length nodes { ... on Entity { name } } }`],
  ['path around it', `path(from: "${PERSON}", to: "${makeId('Person', 'marc aubier')}", avoid: [$id]) { length }`],
  ['path to itself', `path(from: "${CHOSEN}", to: $id) { length nodes { ... on Entity { id } } }`],
  [
    'claims by subject',
    'claims(filter: { subject: $id }) { totalCount nodes { id subject { ... on Entity { id } } } }',
  ],
  ['claims by object', 'claims(filter: { object: $id, subjectName: "Marc Aubier" }) { totalCount nodes { id } }'],
  ['claims by id and name', `claims(filter: { subject: $id, subjectName: "${NAME}" }) { totalCount }`],
  ['quotes by speaker', 'quotes(filter: { speaker: $id }) { totalCount nodes { text } }'],
  ['quotes by who is named', 'quotes(filter: { mentions: [$id] }) { totalCount nodes { text } }'],
  ['articles by who is named', 'articles(filter: { mentions: [$id] }) { totalCount nodes { id } }'],
  ['claims by month', 'timeline(about: $id) { months { date claims } undated }'],
  ['people by their body', 'people(filter: { organization: $id }) { totalCount nodes { name } }'],
])('answers for the id of an acronym as for that of its organisation: %s', async (_what, query) => {
  const [old, chosen] = [await ask(query, OLD), await ask(query, CHOSEN)];
  expect(old).toEqual(chosen);
  expect(JSON.stringify(old)).not.toContain(OLD);
  expect(JSON.stringify(old)).not.toMatch(/null|"totalCount":0|nodes":\[\]/);
});

it('shows one of the ids, and by what it was told', async () => {
  const mentions = 'mentions { nodes { text reason article { publishedOn } } }';
  const data = await ask(`node(id: $id) { id ... on Organization { name aliases ${mentions} } }`, OLD);
  expect(data).toMatchObject({ node: { id: CHOSEN, name: NAME, aliases: ['ABC'] } });
  expect(JSON.stringify(data)).toContain(
    JSON.stringify({ text: 'ABC', reason: 'ACRONYM', article: { publishedOn: '2019-01-01' } }),
  );
});

// Neo4j 2026.08.1 refuses this retraction, of which nothing is done then: it finds a node that the transaction has deleted.
it('answers for the acronym itself once the article that spelled it out is gone', async ({ skip }) => {
  skip(version.startsWith('2026'));
  await retract();
  expect(await ask('node(id: $id) { id ... on Organization { name } }', OLD)).toEqual({
    node: { id: OLD, name: 'ABC' },
  });
  expect(await ask('node(id: $id) { id }', CHOSEN)).toEqual({ node: null });
});
