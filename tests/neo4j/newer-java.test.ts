import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheDirOf } from '../../src/config.ts';
import { openDatabase } from '../../src/graph/database.ts';
import { findJava } from '../../src/neo4j/java.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/neo4j/local-neo4j.ts';
import { RELEASES, releaseForJava } from '../../src/neo4j/versions.ts';
import { testStatement } from '../support/database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const [oldest, newest] = RELEASES;
if (!oldest || !newest) throw new Error('There are two releases.');

const homes = await javaHomes();
const oldHome = await homeFor(oldest.version);
const newHome = await homeFor(newest.version);
if (!newHome) console.warn(`Neo4j ${newest.version} is not tested: no Java ${newest.java.from} or later was found.`);

const dataDir = await temporaryFolder();
let running: LocalNeo4j | undefined;
afterAll(() => running?.stop());

describe.runIf(newHome)('with a newer Java', { timeout: 900_000 }, () => {
  it.runIf(oldHome)('starts a graph with the older release', async () => {
    await startWith(oldHome);
    await withDatabase(async (database) => {
      await database.write(async (run) => run(await testStatement('create-note', 'WRITE'), { text: 'old' }));
      expect(database.version).toBe(oldest.version);
    });
  });

  it('runs the newer release, on a graph of the older one too', async () => {
    await startWith(newHome);
    await withDatabase(async (database) => {
      expect(database.version).toBe(newest.version);
      expect(await database.reader()(await testStatement('list-notes'), {})).toEqual(oldHome ? [{ text: 'old' }] : []);
    });
  });

  it.runIf(oldHome)('refuses to go back, which would fail half-way', async () => {
    await expect(startWith(oldHome)).rejects.toMatchObject({
      code: 'STORE_TOO_NEW',
      message: expect.stringContaining(`written by Neo4j ${newest.version}`),
    });
  });
});

async function startWith(javaHome: string | undefined): Promise<void> {
  await running?.stop();
  const paths = { path: process.env['PATH'], javaHome };
  running = await startLocalNeo4j({ dataDir, cacheDir: cacheDirOf(process.env), log: console.warn, paths });
}

async function withDatabase(
  work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<void>,
): Promise<void> {
  if (!running) throw new Error('No Neo4j runs.');
  const database = await openDatabase({ ...running, database: 'neo4j', queryTimeoutMs: 5_000 });
  await work(database);
  await database.close();
}

/** Where JDKs usually are. */
async function javaHomes(): Promise<string[]> {
  const { JAVA_HOME, HOME = '' } = process.env;
  const folders = [
    '/usr/lib/jvm',
    '/opt/java',
    join(HOME, '.sdkman/candidates/java'),
    '/Library/Java/JavaVirtualMachines',
  ];
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder).catch(() => []);
      return names.flatMap((name) => [join(folder, name), join(folder, name, 'Contents', 'Home')]);
    }),
  );
  return [...(JAVA_HOME ? [JAVA_HOME] : []), ...found.flat()];
}

async function homeFor(version: string): Promise<string | undefined> {
  for (const home of homes) {
    const java = await findJava(home, undefined);
    if (java && releaseForJava(java.feature)?.version === version) return home;
  }
  return undefined;
}
