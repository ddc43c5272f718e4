import { afterAll, expect, it } from 'vitest';
import { cacheDirOf } from '../../src/config.ts';
import { indexes, schemaStatements } from '../../src/generated/cypher.ts';
import { openDatabase } from '../../src/graph/database.ts';
import { startLocalNeo4j } from '../../src/graph/local/local-neo4j.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

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
