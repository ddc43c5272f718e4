import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cacheDirOf } from '../../src/config.ts';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/neo4j/local-neo4j.ts';
import { shareLocalNeo4j } from '../../src/neo4j/share-local-neo4j.ts';
import { testStatement } from '../support/database.ts';
import { serversOn } from '../support/servers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { until } from '../support/until.ts';

const dataDir = join(await temporaryFolder(), 'data');
const home = join(dataDir, 'neo4j');
const log: string[] = [];
const options = { dataDir, cacheDir: cacheDirOf(process.env), log: (line: string) => void log.push(line) };
let neo4j: LocalNeo4j;
let database: Database;

beforeAll(async () => {
  // As a start leaves it that was killed before Neo4j was told of the password.
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'password'), 'chosen-by-a-killed-start\n', { mode: 0o600 });
  neo4j = await startLocalNeo4j(options);
  database = await openDatabase({ ...neo4j, database: 'neo4j', queryTimeoutMs: 5_000 });
});

afterAll(async () => {
  await database?.close();
  await neo4j?.stop();
});

it('takes up a password that was written but not set', async () => {
  expect(neo4j.password).toBe('chosen-by-a-killed-start');
  await database.verify();
});

it('listens on loopback alone', () => {
  expect(neo4j.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  expect(neo4j.isUp()).toBe(true);
});

it('keeps its files from other users', async () => {
  expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600);
  for (const folder of [home, dataDir]) expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

it('refuses a second server on the folder and says who has it', async () => {
  await expect(startLocalNeo4j(options)).rejects.toMatchObject({
    code: 'FOLDER_IN_USE',
    message: expect.stringContaining(`in use by process ${process.pid}`),
  });
  await database.verify();
});

it('is shared with a program that wants the same graph', async () => {
  const shared = await shareLocalNeo4j(options);
  expect(shared).toMatchObject({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password });
  await shared.stop();
  await database.verify();
});

it('starts the server again when it dies, with all that was stored', async () => {
  await database.write(async (run) => run(await testStatement('create-note', 'WRITE'), { text: 'kept' }));
  const [server = 0, ...others] = serversOn(dataDir);
  expect(others).toEqual([]);
  process.kill(server, 'SIGKILL');
  await until('the server is down', () => !neo4j.isUp());
  await expect(database.verify()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await until('the server is up', () => neo4j.isUp());
  expect(await database.reader()(await testStatement('list-notes'), {})).toEqual([{ text: 'kept' }]);
  expect(log).toContainEqual(expect.stringMatching(/^Neo4j has ended \(signal SIGKILL\)/));
  expect(serversOn(dataDir)).not.toContain(server);
});

it('leaves no process and no lock behind when it is stopped', async () => {
  await database.close();
  await neo4j.stop();
  expect(serversOn(dataDir)).toEqual([]);
  await expect(readFile(join(home, 'lock.json'))).rejects.toMatchObject({ code: 'ENOENT' });
});
