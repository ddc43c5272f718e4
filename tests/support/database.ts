import { readFile } from 'node:fs/promises';
import neo4j from 'neo4j-driver';
import { afterAll, inject } from 'vitest';
import type { Statement } from '../../src/cypher-codegen/runtime/statement.ts';
import { type Database, type DatabaseSettings, openDatabase } from '../../src/graph/database.ts';

/** Settings of this run's Neo4j. It has just started, so that a first statement may take seconds. */
export function sharedSettings(): DatabaseSettings {
  return { ...inject('neo4j'), database: 'neo4j', queryTimeoutMs: 120_000 };
}

/** The database of this run without a node, for one test file; it is closed when the file is done. */
export async function freshDatabase(settings: Partial<DatabaseSettings> = {}): Promise<Database> {
  await wipe();
  const database = await openDatabase({ ...sharedSettings(), ...settings });
  afterAll(() => database.close());
  return database;
}

/** A statement of the tests, from a `.cypher` file in this folder. */
export async function testStatement(name: string, mode: Statement['mode'] = 'READ'): Promise<Statement> {
  return { name: `tests/${name}`, mode, text: await readFile(new URL(`./${name}.cypher`, import.meta.url), 'utf8') };
}

/** Deletes all nodes. */
export async function wipe(): Promise<void> {
  const { uri, user, password, database } = sharedSettings();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const { text } = await testStatement('wipe', 'WRITE');
  await driver.session({ database }).run(text);
  await driver.close();
}
