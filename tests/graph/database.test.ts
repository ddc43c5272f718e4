import { setTimeout as sleep } from 'node:timers/promises';
import { int } from 'neo4j-driver';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, type DatabaseSettings, type Execution, openDatabase } from '../../src/graph/database.ts';
import { breakable } from '../support/breakable.ts';
import { freshDatabase, sharedSettings, testStatement } from '../support/database.ts';
import { failure } from '../support/failure.ts';
import { FaultyBolt } from '../support/faulty-bolt.ts';
import { until } from '../support/until.ts';

const executions: Execution[] = [];
const onStatement = (execution: Execution) => void executions.push(execution);
const database = await freshDatabase({ onStatement });
const endless = await testStatement('endless');
const countEndless = await testStatement('count-endless');
const createNote = await testStatement('create-note', 'WRITE');
const listNotes = await testStatement('list-notes');

beforeEach(() => {
  executions.length = 0;
});

describe('a reader', () => {
  it('gives rows as objects, with whole numbers as the driver has them', async () => {
    expect(await database.reader()(countEndless, {})).toEqual([{ running: int(0) }]);
  });

  it('refuses to write', async () => {
    await expect(database.reader()(createNote, { text: 'no' })).rejects.toThrow(/read access mode/i);
    expect(await notes()).not.toContain('no');
  });

  it('tells the observer of every statement', async () => {
    await database.reader()(countEndless, {});
    expect(executions).toEqual([{ name: 'tests/count-endless', mode: 'READ', ms: expect.any(Number), rows: 1 }]);
  });

  it('passes an unexpected error on as it is', async () => {
    const fault = await testStatement('syntax-fault');
    await expect(database.reader()(fault, {})).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.SyntaxError' });
    expect(executions).toMatchObject([{ name: 'tests/syntax-fault', rows: 0, error: expect.any(Error) }]);
  });

  it('stops a statement that takes too long, in the database too', async () => {
    const hasty = await openDatabase({ ...sharedSettings(), queryTimeoutMs: 200 });
    const error = await failure(hasty.reader()(endless, {}));
    expect(error.code).toBe('TIMEOUT');
    expect(error.message).toContain('after 200 ms');
    await hasty.close();
    await untilNoneRuns();
  });

  it('gives a statement another time-out where one is named', async () => {
    const error = await failure(database.reader({ timeoutMs: 150 })(endless, {}));
    expect(error).toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('after 150 ms') });
  });

  it('ends the statement of a client that has gone, in the database too', async () => {
    const client = new AbortController();
    const answer = failure(database.reader({ signal: client.signal })(endless, {}));
    while ((await running()) === 0) await sleep(10);
    client.abort();
    expect((await answer).code).toBe('CANCELLED');
    await untilNoneRuns();
  });

  it('tells of rows as they come, and ends when these are enough', async () => {
    const enough = new Error('enough');
    const client = new AbortController();
    let seen = 0;
    const onRow = () => {
      if (++seen === 2_500) client.abort(enough);
    };
    const read = database.reader({ signal: client.signal, onRow });
    await expect(read(await testStatement('many-rows'), {})).rejects.toBe(enough);
    expect(executions.at(-1)?.error).toBe(enough);
    expect(seen).toBeLessThan(100_000);
    await expect(read(countEndless, {})).rejects.toBe(enough);
  });

  it('asks nothing for a client that goes while it waits for a connection', async () => {
    const narrow = await openDatabase({ ...sharedSettings(), mostConnections: 1 });
    const [holder, client] = [new AbortController(), new AbortController()];
    const held = failure(narrow.reader({ signal: holder.signal })(endless, {}));
    await until('the only connection is taken', async () => (await running()) === 1);
    const waiting = failure(narrow.reader({ signal: client.signal })(endless, {}));
    client.abort();
    expect((await waiting).code).toBe('CANCELLED');
    holder.abort();
    expect((await held).code).toBe('CANCELLED');
    expect(await narrow.reader()(countEndless, {})).toEqual([{ running: int(0) }]);
    await narrow.close();
    await untilNoneRuns();
  });

  it('has one deadline for a statement and its retry', async () => {
    const bolt = await breakable(Number(new URL(sharedSettings().uri).port));
    const behind = await openDatabase({ ...sharedSettings(), uri: `bolt://127.0.0.1:${bolt.port}`, onStatement });
    const answer = failure(behind.reader({ timeoutMs: 8_000 })(endless, {}));
    await until('it runs', async () => (await running()) === 1);
    await sleep(5_000);
    bolt.break();
    await bolt.mend();
    expect((await answer).code).toBe('TIMEOUT');
    const [first, second, ...more] = executions.filter(({ name }) => name === endless.name).map(({ ms }) => ms);
    expect(more).toEqual([]);
    expect((first ?? 0) + (second ?? Number.POSITIVE_INFINITY)).toBeLessThan(5_000 + 8_000);
    await behind.close();
    bolt.break();
    await untilNoneRuns();
  });

  it('asks nothing for a client that went before', async () => {
    const error = await failure(database.reader({ signal: AbortSignal.abort() })(endless, {}));
    expect(error.code).toBe('CANCELLED');
    expect(await running()).toBe(0);
  });

  it('serves on after a cancelled statement', async () => {
    const read = database.reader();
    const counts = await Promise.all(Array.from({ length: 50 }, () => read(countEndless, {})));
    expect(counts.flat()).toEqual(Array.from({ length: 50 }, () => ({ running: int(0) })));
  });
});

describe('a write', () => {
  it('keeps what all its statements did', async () => {
    const made = await database.write(async (run) => {
      await run(createNote, { text: 'one' });
      return run(createNote, { text: 'two' });
    });
    expect(made).toEqual([{ text: 'two' }]);
    expect(await notes()).toEqual(expect.arrayContaining(['one', 'two']));
    expect(executions.map(({ name, mode }) => [name, mode])).toContainEqual(['tests/create-note', 'WRITE']);
  });

  it('leaves nothing behind when a statement fails half-way', async () => {
    const fault = await testStatement('syntax-fault');
    const half = database.write(async (run) => {
      await run(createNote, { text: 'half' });
      await run(fault, {});
    });
    await expect(half).rejects.toThrow();
    expect(await notes()).not.toContain('half');
  });

  it('leaves nothing behind when the work itself fails', async () => {
    const half = database.write(async (run) => {
      await run(createNote, { text: 'half' });
      throw new Error('no more');
    });
    await expect(half).rejects.toThrow('no more');
    expect(await notes()).not.toContain('half');
  });
});

describe('a write over a network that fails', () => {
  const calls: string[] = [];
  let bolt: FaultyBolt;
  let behind: Database;

  beforeEach(async () => {
    calls.length = 0;
    bolt = await FaultyBolt.before(Number(new URL(sharedSettings().uri).port));
    behind = await openDatabase({ ...sharedSettings(), uri: `bolt://127.0.0.1:${bolt.port}` });
  });
  afterEach(async () => {
    await behind.close();
    bolt.close();
  });

  const write = (text: string, before = () => {}) =>
    behind.write(async (run) => {
      calls.push(text);
      if (calls.length === 1) before();
      return run(createNote, { text });
    });
  const times = async (text: string) => (await notes()).filter((note) => note === text).length;

  it('is done again where the connection was lost before it was committed', async () => {
    await write('again', () => bolt.inject({ kind: 'reset', of: 'answer', afterBytes: 0 }));
    expect(calls).toHaveLength(2);
    expect(await times('again')).toBe(1);
  });

  it.each([
    ['was done', true, 1],
    ['was not done', false, 0],
  ])('is not done again where nobody knows whether it was committed: it %s', async (text, isPassedOn, there) => {
    bolt.inject({ kind: 'reset at commit', isPassedOn });
    const { code, message } = await failure(write(text));
    expect(code).toBe('OUTCOME_UNKNOWN');
    expect(message).toContain('all of it is in the graph, or nothing.');
    expect(calls).toHaveLength(1);
    expect(await times(text)).toBe(there);
  });
});

describe('connections that a network cuts without a word', () => {
  it('are given up when they are renewed, while what runs on others goes on', async () => {
    const bolt = await FaultyBolt.before(Number(new URL(sharedSettings().uri).port));
    const uri = `bolt://127.0.0.1:${bolt.port}`;
    const behind = await openDatabase({ ...sharedSettings(), uri, mostConnections: 1 });
    bolt.inject({ kind: 'half-open', of: 'request', afterBytes: 0 });
    expect((await failure(behind.reader({ timeoutMs: 500 })(listNotes, {}))).code).toBe('TIMEOUT');
    await bolt.mend();
    expect(bolt.swallowing).toBe(1);
    behind.renewConnections();
    await until('those are given up', () => bolt.swallowing === 0);
    const client = new AbortController();
    const runs = failure(behind.reader({ signal: client.signal })(endless, {}));
    await until('it runs', async () => (await running()) === 1);
    behind.renewConnections();
    expect(await behind.reader()(countEndless, {})).toEqual([{ running: int(1) }]);
    client.abort();
    expect((await runs).code).toBe('CANCELLED');
    await behind.close();
    bolt.close();
    await untilNoneRuns();
  });
});

describe('opening', () => {
  it('says the version', () => {
    expect(database.version).toMatch(/^(5\.26|20\d\d\.\d\d)\.\d+$/);
  });

  it('also goes by a routing address', async () => {
    const routed = await openDatabase({ ...sharedSettings(), uri: sharedSettings().uri.replace('bolt:', 'neo4j:') });
    await routed.verify();
    await routed.close();
  });

  it.each<[string, { scheme?: string } & Partial<DatabaseSettings>, string, RegExp]>([
    ['a wrong password', { password: 'wrong' }, 'WRONG_PASSWORD', /refuses the user "neo4j"/],
    ['a database that is not there', { database: 'nowhere' }, 'DATABASE_NOT_FOUND', /no database "nowhere"/],
    ['a port without a server', { uri: 'bolt://127.0.0.1:1' }, 'DATABASE_UNAVAILABLE', /ECONNREFUSED/],
    ['a host that is not there', { uri: 'bolt://nowhere.invalid' }, 'DATABASE_UNAVAILABLE', /ENOTFOUND|EAI_AGAIN/],
    ['encryption where there is none', { scheme: 'neo4j+s' }, 'DATABASE_UNAVAILABLE', /does not answer/],
  ])('fails at once for %s', async (_, { scheme, ...change }, code, text) => {
    const settings = { ...sharedSettings(), ...change };
    const uri = scheme ? settings.uri.replace('bolt', scheme) : settings.uri;
    const error = await failure(openDatabase({ ...settings, uri }));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(text);
    expect(error.message).toMatch(/Expected .*\. .*\.$/);
  });
});

async function running(): Promise<number> {
  const [row] = await database.reader()(countEndless, {});
  return Number(row?.['running']);
}

async function untilNoneRuns(): Promise<void> {
  await until('none runs', async () => (await running()) === 0);
}

async function notes(): Promise<unknown[]> {
  return (await database.reader()(listNotes, {})).map(({ text }) => text);
}
