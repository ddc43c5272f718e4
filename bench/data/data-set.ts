import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { cacheDirOf } from '../../src/config.ts';
import { openDatabase } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { startLocalNeo4j } from '../../src/neo4j/local-neo4j.ts';
import { type ChildSettings, openDriver } from '../arms/child.ts';
import { CLAIMS_AN_ARTICLE, generateArticles } from './articles.ts';
import { load } from './load.ts';

/** One statement may take all that they may take together: some of the peer's take more than this project allows. */
const ONE_TAKES_ALL = { 'db.memory.transaction.max': '0' };

const ROOT = join(import.meta.dirname, '..', '.data');

/** A Neo4j that holds a generated set of so many claims. */
export interface DataSet {
  readonly claims: number;
  readonly settings: ChildSettings;
  readonly driver: Driver;
  readonly version: string;
  readonly size: Size;
  /** Seconds that loading took; null when an earlier run had loaded it. */
  readonly loadSeconds: number | null;
  close(): Promise<void>;
}

export interface Size {
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * Opens a set, and loads it first when it is not there. Each has a Neo4j of its own that stays for later runs, unless
 * one is given.
 *
 * @param uri A Neo4j that is empty or holds the set; NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE go with it.
 * @throws Error when the Neo4j that was given holds something else
 */
export async function openDataSet(
  claims: number,
  uri: string | undefined,
  log: (line: string) => void,
): Promise<DataSet> {
  const { settings, stop } = await openNeo4j(String(claims), uri, log);
  const driver = openDriver(settings);
  const database = await openDatabase({ ...settings, queryTimeoutMs: 60_000 });
  const articles = Math.ceil(claims / CLAIMS_AN_ARTICLE);
  const present = await count(driver, 'MATCH (n:Article) RETURN count(n)');
  let loadSeconds: number | null = null;
  if (present === 0) {
    log(`Loading ${claims.toLocaleString('en')} claims`);
    await prepareSchema(database);
    loadSeconds = await load(database, generateArticles(claims), progress(articles, log));
  } else if (present !== articles) {
    throw new Error(
      `The graph holds ${present} articles. Expected none, or the ${articles} of this set. ` +
        'Empty the database, remove bench/.data, or give another with --neo4j.',
    );
  }
  await database.close();
  return {
    claims,
    settings,
    driver,
    version: database.version,
    loadSeconds,
    size: {
      nodes: await count(driver, 'MATCH (n) RETURN count(n)'),
      relationships: await count(driver, 'MATCH ()-[r]->() RETURN count(r)'),
    },
    close: async () => {
      await driver.close();
      await stop();
    },
  };
}

/** The Neo4j that is given, or one that is run here on the kept data of this name. */
export async function openNeo4j(name: string, given: string | undefined, log: (line: string) => void) {
  const { NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '', NEO4J_DATABASE = 'neo4j' } = process.env;
  const common = { database: NEO4J_DATABASE, profiled: false };
  if (given) {
    const settings: ChildSettings = { uri: given, user: NEO4J_USER, password: NEO4J_PASSWORD, ...common };
    return { settings, stop: async () => {} };
  }
  const dataDir = join(ROOT, name);
  mkdirSync(dataDir, { recursive: true });
  const { uri, user, password, stop } = await startLocalNeo4j({
    dataDir,
    cacheDir: cacheDirOf(process.env),
    log,
    settings: ONE_TAKES_ALL,
  });
  return { settings: { uri, user, password, ...common } satisfies ChildSettings, stop };
}

function progress(articles: number, log: (line: string) => void): (stored: number) => void {
  let told = 0;
  return (stored) => {
    if (stored - told < articles / 10) return;
    told = stored;
    log(`  ${Math.round((stored / articles) * 100)} %`);
  };
}

async function count(driver: Driver, text: string): Promise<number> {
  const { records } = await driver.executeQuery(text);
  return Number(records[0]?.get(0));
}
