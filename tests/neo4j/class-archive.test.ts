import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cacheDirOf } from '../../src/config.ts';
import { openDatabase } from '../../src/graph/database.ts';
import type { Exercise, ServerAccess } from '../../src/neo4j/class-archive.ts';
import { findJava } from '../../src/neo4j/java.ts';
import { startLocalNeo4j } from '../../src/neo4j/local-neo4j.ts';
import { releaseForJava } from '../../src/neo4j/versions.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const java = await findJava(process.env['JAVA_HOME'], process.env['PATH']);
const release = java && releaseForJava(java.feature);
if (!release) throw new Error('The tests need a Java that runs a Neo4j.');
const cacheDir = join(await temporaryFolder(), 'cache');
await mkdir(cacheDir);
const jars = `neo4j-${release.version}`;
await symlink(join(cacheDirOf(process.env), jars), join(cacheDir, jars));
const archive = `${jars}-java-${java.build}.jsa`;

/** How often a server was used for its classes. */
let exercised = 0;

/** Is of use although it fails in the end. */
const exercise: Exercise = async (server) => {
  await ask(server);
  exercised++;
  throw new Error('It fails in the end.');
};

async function ask(server: ServerAccess): Promise<void> {
  const database = await openDatabase({ ...server, database: 'neo4j', queryTimeoutMs: 60_000 });
  await database.verify();
  await database.close();
}

/** Starts a Neo4j on a new folder, asks it something and ends it. Gives the steps that were told, and what it printed. */
async function start() {
  const dataDir = await temporaryFolder();
  const steps: string[] = [];
  const step = <T>(what: string | (() => string), work: () => Promise<T>) => {
    steps.push(typeof what === 'string' ? what : what());
    return work();
  };
  const neo4j = await startLocalNeo4j({ dataDir, cacheDir, exercise, step, log: console.warn });
  await ask(neo4j);
  await neo4j.stop();
  return { steps, printed: await readFile(join(dataDir, 'neo4j', 'logs', 'console.log'), 'utf8') };
}

it('makes an archive of the classes in use at the first start, and starts from it', { timeout: 900_000 }, async () => {
  const first = await start();
  expect(first.steps).toEqual([expect.stringMatching(/^Preparing .* once$/), 'Starting Neo4j']);
  expect((await readdir(cacheDir)).sort()).toEqual([jars, archive]);
  const second = await start();
  expect(second.steps).toEqual(['Starting Neo4j']);
  expect(exercised).toBe(1);
  for (const { printed } of [first, second]) expect(printed).not.toMatch(/archive|\[cds/i);
});
