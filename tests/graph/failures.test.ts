import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settings as ALL_SETTINGS } from '../../src/config.ts';
import { type DatabaseSettings, type Execution, openDatabase } from '../../src/graph/database.ts';
import { toGraphError, unsupportedVersion } from '../../src/graph/errors.ts';
import type { GraphErrorCode } from '../../src/graph/failures.ts';
import { graphChanged, newerGraph, schemaConflict } from '../../src/graph/version-errors.ts';
import { errorMask } from '../../src/server/errors/errors.ts';
import { breakable } from '../support/breakable.ts';
import { freshDatabase, sharedSettings, testStatement } from '../support/database.ts';
import { failure } from '../support/failure.ts';
import { FaultyBolt } from '../support/faulty-bolt.ts';

const executions: Execution[] = [];
const settings = sharedSettings();
const database = await freshDatabase({ onStatement: (execution) => executions.push(execution) });
const endless = await testStatement('endless');
const eatMemory = await testStatement('eat-memory');
const createNote = await testStatement('create-note', 'WRITE');

const open = (change: Partial<DatabaseSettings>) => openDatabase({ ...settings, ...change });

/** Each kind of failure, provoked. A new kind without one does not compile. */
const PROVOKED: Readonly<Record<GraphErrorCode, readonly (readonly [string, () => Promise<unknown>])[]>> = {
  TIMEOUT: [
    ['a read', () => database.reader({ timeoutMs: 100 })(endless, {})],
    ['a read that the database has stopped', async () => Promise.reject(stopped())],
  ],
  TOO_MUCH: [
    ['a read', () => database.reader()(eatMemory, {})],
    ['a write', () => database.write((run) => run({ ...eatMemory, mode: 'WRITE' }, {}))],
    ['the sum of all', async () => Promise.reject(failed('Neo.TransientError.General.MemoryPoolOutOfMemoryError'))],
    ['the heap', async () => Promise.reject(failed('Neo.TransientError.General.OutOfMemoryError'))],
    ['a GQL status', async () => Promise.reject(failed('Neo.Other', { gqlStatus: '51N73' }))],
  ],
  CANCELLED: [['a client that has gone', () => database.reader({ signal: AbortSignal.timeout(50) })(endless, {})]],
  DATABASE_UNAVAILABLE: [
    ['nobody listens', () => open({ uri: 'bolt://127.0.0.1:1' })],
    ['no such host', () => open({ uri: 'bolt://graph.invalid' })],
    ['one that has gone', goneWhileServing],
    ['one that goes while somebody logs in', () => goneAtLogin('cut')],
    ['the same with a reset', () => goneAtLogin('reset')],
  ],
  DATABASE_NOT_FOUND: [['another name', () => open({ database: 'chronicle' })]],
  WRONG_PASSWORD: [['another password', () => open({ user: 'archivist', password: 'wrong' })]],
  UNSUPPORTED_VERSION: [['an old one', async () => Promise.reject(unsupportedVersion('Neo4j/4.4.1', settings))]],
  CONFLICT: [
    ['a node that is there', async () => Promise.reject(failed('Neo.ClientError.Schema.ConstraintValidationFailed'))],
  ],
  DISK_FULL: [
    ['no room', async () => Promise.reject(failed('Neo.DatabaseError', { message: 'No space left on device' }))],
  ],
  OUTCOME_UNKNOWN: [['a commit without an answer', commitWithoutAnswer]],
  NEWER_GRAPH: [['one of a later version', async () => Promise.reject(newerGraph(9, 2))]],
  GRAPH_CHANGED: [['one that another has changed', async () => Promise.reject(graphChanged(9, 2))]],
  SCHEMA_CONFLICT: [
    ['an index of others', async () => Promise.reject(schemaConflict('the index "a"', 'the index "b"'))],
  ],
};

const CASES = Object.entries(PROVOKED).flatMap(([code, ways]) =>
  ways.map(([what, fail]) => [code, what, fail] as const),
);

beforeAll(async () => {
  await database.write((run) => run(createNote, { text: 'there' }));
});

describe('a failure has two texts', () => {
  it.each(CASES)('%s: %s', async (code, _what, fail) => {
    const error = await failure(fail());
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/Expected .*\. .*[.…]$/s);

    const { message, extensions } = errorMask({ error: () => {}, info: () => {} }).toClient(error);
    expect(message).toMatch(/^[A-Z].*\. Expected .*\. .*\.$/s);
    expect(message).toBe(error.forClient.message);
    expect(extensions).toEqual({ code: error.forClient.code });
    for (const secret of SECRETS) expect(message.toLowerCase()).not.toContain(secret.toLowerCase());
  });

  it('tells the operator where the database is, and what to set', async () => {
    const { message } = await failure(open({ uri: 'bolt://127.0.0.1:1' }));
    expect(message).toContain('127.0.0.1:1');
    expect(message).toContain('NEO4J_URI');
    expect((await failure(open({ database: 'chronicle' }))).message).toContain('"chronicle"');
  });
});

/** What no client may learn, whatever it asks. */
const SECRETS = [
  ...[
    new URL(settings.uri).host,
    new URL(settings.uri).port,
    '127.0.0.1',
    'localhost',
    'graph.invalid',
    'bolt',
    'port',
  ],
  ...['neo4j', 'archivist', settings.password, 'chronicle'],
  ...[...ALL_SETTINGS.map(({ name }) => name), 'npm start', 'db.memory', 'dbms.'],
];

describe('a transaction that is out of memory', () => {
  it.each([
    ['read', () => database.reader()(eatMemory, {})],
    ['write', () => database.write((run) => run({ ...eatMemory, mode: 'WRITE' }, {}))],
  ])('is not sent again: %s', async (_, send) => {
    executions.length = 0;
    expect(await failure(send())).toMatchObject({ code: 'TOO_MUCH' });
    expect(executions.map(({ name }) => name)).toEqual(['tests/eat-memory']);
    await database.verify();
  });
});

async function goneWhileServing(): Promise<unknown> {
  const bolt = await breakable(Number(new URL(settings.uri).port));
  const behind = await open({ uri: `bolt://127.0.0.1:${bolt.port}` });
  afterAll(() => behind.close());
  bolt.break();
  return behind.reader()(endless, {});
}

/** Of an answer only what says the version of the protocol comes, and a little of what is said to the login. */
async function goneAtLogin(kind: 'cut' | 'reset'): Promise<unknown> {
  const bolt = await FaultyBolt.before(Number(new URL(settings.uri).port));
  afterAll(() => bolt.close());
  bolt.inject({ kind, of: 'answer', afterBytes: 20 });
  return open({ uri: `bolt://127.0.0.1:${bolt.port}` });
}

async function commitWithoutAnswer(): Promise<unknown> {
  const bolt = await FaultyBolt.before(Number(new URL(settings.uri).port));
  afterAll(() => bolt.close());
  const behind = await open({ uri: `bolt://127.0.0.1:${bolt.port}` });
  afterAll(() => behind.close());
  bolt.inject({ kind: 'reset at commit', isPassedOn: true });
  return behind.write((run) => run(createNote, { text: 'not known' }));
}

function failed(code: string, rest: { readonly message?: string; readonly gqlStatus?: string } = {}): unknown {
  return toGraphError(Object.assign(new Error(`It failed at ${settings.uri}.`), { code, ...rest }), settings);
}

function stopped(): unknown {
  return failed('Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration');
}
