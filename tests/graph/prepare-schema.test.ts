import { afterAll, expect, it } from 'vitest';
import { cacheDirOf } from '../../src/config.ts';
import { indexes, lockGraph, setMade } from '../../src/generated/cypher/admin.ts';
import { schemaStatements } from '../../src/generated/cypher/schema.ts';
import { openDatabase } from '../../src/graph/database.ts';
import { hasSchema, prepareSchema } from '../../src/graph/prepare-schema.ts';
import { startLocalNeo4j } from '../../src/neo4j/local-neo4j.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { change } from '../version/first-version.ts';

const dataDir = await temporaryFolder();
const neo4j = await startLocalNeo4j({ dataDir, cacheDir: cacheDirOf(process.env), log: console.warn });
const database = await openDatabase({ ...neo4j, database: 'neo4j', queryTimeoutMs: 5_000 });
afterAll(async () => {
  await database.close();
  await neo4j.stop();
});

it('makes every constraint and index, also when several programs start at once, and again without a change', async () => {
  await Promise.all([prepareSchema(database), prepareSchema(database), prepareSchema(database)]);
  const wanted = schemaStatements.map(({ name }) => name);
  const names = async () => (await indexes(database.reader())).map(({ name }) => name);
  expect(await names()).toEqual(expect.arrayContaining(wanted));
  const before = await names();
  await prepareSchema(database);
  expect(await names()).toEqual(before);
});

async function definitions() {
  const found = await indexes(database.reader());
  return new Map(found.map((index) => [index.name, index]));
}

/** Says that these were made for the graph, besides what the model has. */
function note(...names: readonly string[]): Promise<void> {
  return database.write(async (run) => {
    await lockGraph(run, { version: 1 });
    await setMade(run, { names: [...schemaStatements.map(({ name }) => name), ...names] });
  });
}

it('makes anew what differs, drops what was made for an earlier model, and leaves alone what is of others', async () => {
  for (const text of [
    'DROP INDEX texts',
    'CREATE FULLTEXT INDEX texts FOR (n:Article) ON EACH [n.title]',
    'DROP INDEX Claim_byDate',
    'CREATE INDEX Claim_byDate FOR (n:Claim) ON (n.date)',
    'DROP CONSTRAINT Quote_id_key',
    'CREATE INDEX Quote_id_key FOR (n:Quote) ON (n.id)',
    'CREATE INDEX Claim_former FOR (n:Claim) ON (n.former)',
    'CREATE CONSTRAINT Former_key FOR (n:Former) REQUIRE n.key IS UNIQUE',
    'CREATE INDEX theirs FOR (n:Whale) ON (n.name)',
    'CREATE INDEX theirs_too FOR (n:Article) ON (n.language)',
    'DROP INDEX Event_byDate',
    'CREATE INDEX theirs_alike FOR (n:Event) ON (n.byDate)',
  ])
    await change(database, text);
  await note('Claim_former', 'Former_key', 'gone_already');
  expect(await hasSchema(database)).toBe(false);
  await prepareSchema(database);
  expect(await hasSchema(database)).toBe(true);
  const found = await definitions();
  expect(found.get('texts')).toMatchObject({
    properties: ['titleWords', 'textWords'],
    analyzer: 'whitespace',
    state: 'ONLINE',
  });
  expect(found.get('Claim_byDate')).toMatchObject({ properties: ['byDate'], state: 'ONLINE' });
  expect(found.get('Quote_id_key')).toMatchObject({ owner: 'Quote_id_key' });
  expect(['Claim_former', 'Former_key', 'Event_byDate'].filter((name) => found.has(name))).toEqual([]);
  expect(['theirs', 'theirs_too', 'theirs_alike'].every((name) => found.has(name))).toBe(true);
});

it.each([
  ['a name for other labels', ['DROP INDEX texts', 'CREATE FULLTEXT INDEX texts FOR (n:Whale) ON EACH [n.song]']],
  [
    'a full-text index by another name',
    ['DROP INDEX texts', 'CREATE FULLTEXT INDEX songs FOR (n:Article) ON EACH [n.titleWords, n.textWords]'],
  ],
  [
    'an index where a constraint is needed',
    ['DROP CONSTRAINT Claim_id_key', 'CREATE INDEX whales FOR (n:Claim) ON (n.id)'],
  ],
])('changes nothing where others stand in the way: %s', async (_, texts) => {
  for (const text of texts) await change(database, text);
  await note();
  await database.write((run) => setMade(run, { names: ['Claim_id_key'] }));
  const before = await definitions();
  await expect(prepareSchema(database)).rejects.toMatchObject({
    code: 'SCHEMA_CONFLICT',
    message: expect.stringMatching(/Newsgraph needs the \w+ index "\w+" for .*, and the database has .*Drop or rename/),
  });
  expect(await definitions()).toEqual(before);
  for (const name of ['texts', 'songs', 'whales']) await change(database, `DROP INDEX ${name} IF EXISTS`);
  await prepareSchema(database);
  expect(await hasSchema(database)).toBe(true);
});
