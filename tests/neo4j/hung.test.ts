import { afterAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { startLocalNeo4j } from '../../src/neo4j/local-neo4j.ts';
import { connect } from '../../src/programs/connect.ts';
import { testStatement } from '../support/database.ts';
import { serversOn } from '../support/servers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { until } from '../support/until.ts';

const dataDir = await temporaryFolder();
const log: string[] = [];
const config = readConfig({
  ...process.env,
  NEO4J_URI: '',
  NEO4J_PASSWORD: '',
  DATA_DIR: dataDir,
  QUERY_TIMEOUT: '500',
});
let restarts = 0;
const { database, close } = await connect(config, startLocalNeo4j, {
  log: (line) => void log.push(line),
  onRestart: () => restarts++,
});
afterAll(close);
const countEndless = await testStatement('count-endless');
const createNote = await testStatement('create-note', 'WRITE');

it('starts a Neo4j again that lives but does not answer, and tells it once', async () => {
  await database.write((run) => run(createNote, { text: 'kept' }));
  log.length = 0;
  restarts = 0;
  const [hung] = serversOn(dataDir);
  if (hung === undefined) throw new Error('No Neo4j runs on the folder.'); // 0 would stop this test itself
  process.kill(hung, 'SIGSTOP');
  await expect(database.reader()(countEndless, {})).rejects.toMatchObject({ code: 'TIMEOUT' });
  await until('all is told', () => log.length === 5);
  expect(await database.reader({ timeoutMs: 30_000 })(await testStatement('list-notes'), {})).toEqual([
    { text: 'kept' },
  ]);
  expect(serversOn(dataDir)).not.toContain(hung);
  expect(restarts).toBe(1);
  expect(new Set(log)).toEqual(
    new Set([
      expect.stringContaining('has said nothing for 5000 ms'),
      expect.stringContaining('Neo4j lives but has answered nothing'),
      expect.stringContaining('Neo4j has ended (signal SIGKILL)'),
      expect.stringContaining('Neo4j is up again'),
      expect.stringContaining('The database answers again, after'),
    ]),
  );
});

it('leaves a Neo4j alone that is only slow to end a statement', async () => {
  log.length = 0;
  const [before] = serversOn(dataDir);
  const endless = await testStatement('endless');
  const reader = database.reader();
  await Promise.all(
    Array.from({ length: 20 }, () => expect(reader(endless, {})).rejects.toMatchObject({ code: 'TIMEOUT' })),
  );
  await database.verify();
  expect(serversOn(dataDir)).toEqual([before]);
  expect(log).toEqual([]);
});
