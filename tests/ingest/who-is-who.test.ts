import { beforeEach, expect, it } from 'vitest';
import { checkGraph } from '../../src/check/check-graph.ts';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { READER_VERSION } from '../../src/extract/reader-version.ts';
import { entitiesById } from '../../src/generated/cypher/entity.ts';
import type { Database } from '../../src/graph/database.ts';
import { makeId } from '../../src/graph/id.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { MODEL_VERSION, VERSIONS } from '../../src/graph/versions.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import type { ArticleRows } from '../../src/ingest/complete-rows.ts';
import { retractArticles } from '../../src/ingest/retract-articles.ts';
import { createMissing, storeRows } from '../../src/ingest/store-articles.ts';
import { reread } from '../../src/reread/reread.ts';
import { suppressFacts, unsuppressFacts } from '../../src/suppress/suppress-facts.ts';
import { bringUpToDate } from '../../src/version/bring-up-to-date.ts';
import { backup, empty, restore } from '../backup/support.ts';
import { dumpOf } from '../model/dump.ts';
import { rowsWithoutSuppressed } from '../model/suppressed.ts';
import { preparedDump } from '../reliability/prepared-dump.ts';
import { freshDatabase, wipe } from '../support/database.ts';
import { plainDump } from '../support/plain-dump.ts';
import { change } from '../version/first-version.ts';
import { BOTH, ELSEWHERE, IN_SMALL, SPELLED, SPELLED_OTHERWISE, USED, USED_AGAIN, USES_IT } from './identities.ts';

const ACRONYM = makeId('Organization', 'abc', null);
const AGENCY = makeId('Organization', 'agence bretonne de cartographie', null);
const BY = { by: 'desk', reason: 'It is false.' };

let database: Database;

beforeEach(async () => {
  database ??= await freshDatabase();
  await wipe();
});

const rowsOf = (text: string) => articleRows(extractGraph(text));

async function store(...texts: readonly string[]): Promise<void> {
  await storeRows(database, texts.map(rowsOf));
}

/** Holds the graph against what these articles give, and gives the names of its organisations by id. */
async function expectGiven(articles: readonly ArticleRows[]): Promise<ReadonlyMap<string, string>> {
  expect(await preparedDump(database)).toEqual(dumpOf(articles));
  expect(await checkGraph(database, {})).toMatchObject({ differences: 0, first: [] });
  const ids = [ACRONYM, AGENCY];
  const found = await entitiesById(database.reader(), { ids, selected: { node: ['id', 'nameFr'] }, lists: {} });
  return new Map([...found].map(([id, { node }]) => [id, node.nameFr]));
}

const NAMED = new Map([[AGENCY, 'Agence bretonne de cartographie']]);

it.each([
  ['spelled out first', [[SPELLED], [USED]]],
  ['used first', [[USED], [SPELLED]]],
  ['together', [[USED, SPELLED]]],
])('takes an acronym for the one organisation whose name has its letters, %s', async (_when, batches) => {
  for (const batch of batches) await store(...batch);
  expect(await expectGiven([SPELLED, USED].map(rowsOf))).toEqual(NAMED);
});

it('keeps the ids of what articles state', async () => {
  await store(USED);
  const before = rowsOf(USED);
  await store(SPELLED);
  const { nodes } = await plainDump(database);
  const ids = new Set(nodes.map(({ properties }) => properties['id']));
  for (const facts of [before.mentions, before.claims, before.positions, before.quotes]) {
    expect(facts.length).toBeGreaterThan(0);
    for (const { id } of facts) expect(ids).toContain(id);
  }
});

it('undoes it when the article that spells it out is retracted', async () => {
  await store(SPELLED, USED, USED_AGAIN);
  await retractArticles(database, [rowsOf(SPELLED).article.id], BY);
  expect(await expectGiven([USED, USED_AGAIN].map(rowsOf))).toEqual(new Map([[ACRONYM, 'ABC']]));
  await retractArticles(database, [rowsOf(USED).article.id, rowsOf(USED_AGAIN).article.id], BY);
  await expectGiven([]);
});

it.each([
  ['another name with the same letters', SPELLED_OTHERWISE],
  ['another country', ELSEWHERE],
  ['what is written in small letters', IN_SMALL],
])('keeps apart what is not certain, for %s', async (_why, text) => {
  await store(SPELLED, USED);
  await store(text);
  const apart = await expectGiven([SPELLED, USED, text].map(rowsOf));
  expect([...apart.keys()].sort()).toEqual([ACRONYM, AGENCY].sort());
  await retractArticles(database, [rowsOf(text).article.id], BY);
  expect(await expectGiven([SPELLED, USED].map(rowsOf))).toEqual(NAMED);
});

it('takes what everybody knows by an acronym for no other body of these letters', async () => {
  const texts = [
    'date 2019-01-01 Le Parti socialiste guinéen (PSG) a accusé Marc Aubier de fraude. Le PSG a démenti.\n',
    'date 2019-01-02 Le PSG a nommé Lina Dubrac. Lina Dubrac, directrice du PSG, a salué la décision.\n',
  ];
  await store(...texts);
  await expectGiven(texts.map(rowsOf));
  const { nodes } = await plainDump(database);
  const bodies = nodes.filter(({ labels }) => labels.includes('Organization'));
  expect(bodies.map(({ properties }) => properties['nameFr'])).toEqual(
    expect.arrayContaining(['PSG', 'Parti socialiste guinéen']),
  );
  expect(nodes.filter(({ labels }) => labels.includes('Identity'))).toEqual([]);
});

it('heeds what is suppressed: a mention that spells the acronym out, and facts of who is taken for another', async () => {
  await store(SPELLED, USED);
  const [spelling, use] = [SPELLED, USED].map((text) => rowsWithoutSuppressed(extractGraph(text)));
  const acronyms = rowsOf(SPELLED).mentions.filter(({ text }) => text === 'ABC');
  const [claim] = rowsOf(USED).claims;
  const [office] = rowsOf(USED).positions;
  const ids = [claim, office].flatMap((one) => one?.id ?? []);
  expect(ids).toHaveLength(2);
  await suppressFacts(database, ids, BY);
  const held = (all: readonly string[]) => [spelling, use].flatMap((given) => given?.(new Set(all)) ?? []);
  expect(await expectGiven(held(ids))).toEqual(NAMED);
  const words = acronyms.map(({ id }) => id);
  await suppressFacts(database, words, BY);
  const apart = await expectGiven(held([...ids, ...words]));
  expect([...apart.keys()].sort()).toEqual([ACRONYM, AGENCY].sort());
  await unsuppressFacts(database, words);
  expect(await expectGiven(held(ids))).toEqual(NAMED);
  await unsuppressFacts(database, ids);
  expect(await expectGiven(held([]))).toEqual(NAMED);
});

it('gives the same graph in every order of articles that spell acronyms out and use them', {
  timeout: 900_000,
}, async () => {
  const texts = [SPELLED, USED, BOTH, USES_IT, USED_AGAIN];
  const expected = dumpOf(texts.map(rowsOf));
  expect(expected.nodes.filter(({ labels }) => labels.includes('Identity'))).toHaveLength(2);
  const orders = ordersOf(texts);
  expect(orders).toHaveLength(120);
  for (const [i, order] of orders.entries()) {
    await wipe();
    const together = [1, 2, 3][i % 3] ?? 1;
    await store(...order.slice(0, together));
    for (const text of order.slice(together)) await store(text);
    expect(await plainDump(database), `order ${i}`).toEqual(expected);
  }
});

it('is the same read again, built anew and restored from a backup', async () => {
  await prepareSchema(database);
  const texts = [SPELLED, USED, USED_AGAIN, BOTH, USES_IT];
  await store(...texts);
  const before = await expectGiven(texts.map(rowsOf));
  for (const version of [READER_VERSION, READER_VERSION + 1]) {
    const report = await reread(database, {}, () => {}, version);
    expect(report).toMatchObject({ differences: new Map(), failed: [] });
    expect(await expectGiven(texts.map(rowsOf))).toEqual(before);
  }
  const path = await backup(database);
  await empty(database);
  expect(await restore(database, path)).toMatchObject({ created: texts.length, failed: [] });
  expect(await expectGiven(texts.map(rowsOf))).toEqual(before);
  const held = await plainDump(database);
  const version = MODEL_VERSION + 1;
  await bringUpToDate(database, { say: () => {} }, [...VERSIONS, { version, how: 'built anew' }]);
  const { nodes, relationships } = await plainDump(database);
  const isGraph = ({ labels }: { readonly labels: readonly string[] }) => labels.includes('Newsgraph');
  expect(nodes.filter((node) => !isGraph(node))).toEqual(held.nodes.filter((node) => !isGraph(node)));
  expect(relationships).toEqual(held.relationships);
});

it('is found wrong where the graph says otherwise who is who, and mended by reading all again', async () => {
  const texts = [SPELLED, USED, BOTH, USES_IT];
  await store(...texts);
  for (const text of [
    `MATCH (identity:Identity {id: $id}) SET identity.entityId = 'organization_0000000000000000000000'`,
    `MATCH (identity:Identity {id: $id}) SET identity.key = 'xyz'`,
    `MATCH (identity:Identity {id: $id}) DETACH DELETE identity`,
    `CREATE (:Identity {id: 'organization_0000000000000000000000', key: 'abc', entityId: $id, reason: 'ACRONYM'})`,
    `MATCH (identity:Identity {id: $id})<-[tie:IDENTIFIES]-() DELETE tie`,
    `MATCH (:Organization)<-[tie:SPELLS_OUT]-() DELETE tie`,
  ]) {
    await change(database, text, { id: ACRONYM });
    expect((await checkGraph(database, {})).differences, text).toBeGreaterThan(0);
    await reread(database, {}, () => {}, READER_VERSION + 1);
    expect(await expectGiven(texts.map(rowsOf)), text).toEqual(NAMED);
  }
});

it.each([
  ['nothing where no organisation has a name of one word', 'Marc Aubier a rencontré Lina Dubrac à Paris.', []],
  ['nothing where everybody knows the acronym', 'L’OTAN a critiqué l’Organisation des Nations unies (ONU).', []],
  ['who bears it where one has', 'La société Renault a critiqué Lina Dubrac.', ['organizations-named']],
  ['that it is spelled out', SPELLED, ['organizations-named', 'create-spellings']],
])('asks and writes %s', async (_what, text, expected) => {
  const sent: string[] = [];
  await store();
  await database.write((run) =>
    createMissing(
      (statement, parameters) => {
        sent.push(statement.name);
        return run(statement, parameters);
      },
      [rowsOf(text)],
    ),
  );
  expect(sent).toContain('article/create-articles');
  expect(sent.filter((name) => name.startsWith('identity/'))).toEqual(expected.map((name) => `identity/${name}`));
});

function ordersOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((first, i) => ordersOf(items.toSpliced(i, 1)).map((others) => [first, ...others]));
}
