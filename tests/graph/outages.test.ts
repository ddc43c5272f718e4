import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { NOT_OURS } from '../../src/neo4j/share-local-neo4j.ts';
import { connect } from '../../src/programs/connect.ts';
import { PLANNED, serveApi } from '../support/api.ts';
import { breakable } from '../support/breakable.ts';
import { freshDatabase, sharedSettings } from '../support/database.ts';
import { failure } from '../support/failure.ts';
import { until } from '../support/until.ts';

await freshDatabase();
const { uri, user, password } = sharedSettings();
const bolt = await breakable(Number(new URL(uri).port));
const log: string[] = [];
const { database, close } = await connect(
  readConfig({ NEO4J_URI: `bolt://127.0.0.1:${bolt.port}`, NEO4J_USER: user, NEO4J_PASSWORD: password }),
  () => Promise.reject(new Error('A Neo4j is given.')),
  { log: (line) => void log.push(line) },
);
afterAll(async () => {
  await close();
  bolt.break();
});
const api = await serveApi(database, PLANNED);
const readyz = () => fetch(`${api.url}/readyz`);

beforeEach(() => {
  log.length = 0;
});

it.each([
  ['one of the user', { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: password }, /Start it, or correct NEO4J_URI;/],
  [
    'a managed one',
    { DATA_DIR: '/graphs/news' },
    /starts it again by itself; .* Its logs are in \/graphs\/news\/neo4j\/logs\.$/,
  ],
])('a Neo4j that is gone is told of with what to do: %s', async (_, environment, advice) => {
  const gone = { uri: 'bolt://127.0.0.1:1', user, password, ...NOT_OURS };
  const opened = connect(readConfig(environment), () => Promise.resolve(gone), { log: () => {} });
  const { code, message } = await failure(opened);
  expect(code).toBe('DATABASE_UNAVAILABLE');
  expect(message).toMatch(advice);
  expect(message.includes('NEO4J_URI')).toBe('NEO4J_URI' in environment);
});

describe('an outage of the database', () => {
  it('is told to the operator once when it begins and once when it ends, and to clients without a place', async () => {
    bolt.break();
    const texts: string[] = [];
    for (let i = 0; i < 20; i++) {
      const { errors } = await api.ask('{ articles { totalCount } }');
      expect(errors?.[0]?.extensions['code']).toBe('DATABASE_UNAVAILABLE');
      const answer = await readyz();
      expect(answer.status).toBe(503);
      texts.push(JSON.stringify(errors), await answer.text());
    }
    expect(log).toEqual([expect.stringContaining(`127.0.0.1:${bolt.port} does not answer`)]);
    for (const text of texts) expect(text.toLowerCase()).not.toMatch(/127\.0\.0\.1|econnrefused|neo4j|bolt/);
    expect(texts.join()).not.toContain(String(bolt.port));

    await bolt.mend();
    await until('the end is told', () => log.length > 1);
    expect(log.slice(1)).toEqual([expect.stringMatching(/^The database answers again, after \d+\.\d s$/)]);
    expect((await readyz()).status).toBe(200);
    expect(log).toHaveLength(2);
  });

  it('is told again when it comes again, though nobody but the server asks', async () => {
    bolt.break();
    expect((await readyz()).status).toBe(503);
    await bolt.mend();
    await until('the end is told', () => log.length > 1);
    bolt.break();
    expect((await readyz()).status).toBe(503);
    await bolt.mend();
    await until('the second end is told', () => log.length > 3);
    expect(log.map((line) => line.includes('answers again'))).toEqual([false, true, false, true]);
  });
});
