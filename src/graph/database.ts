import neo4j, {
  type Driver,
  isRetryableError,
  type ManagedTransaction,
  type QueryResult,
  type Session,
} from 'neo4j-driver';
import type { Run, Statement } from '../codegen/runtime.ts';
import { ping } from '../generated/cypher.ts';
import { type ConnectionFacts, cancelled, timedOut, toGraphError, unsupportedVersion } from './errors.ts';

/** A write may take longer than a read, since it stores a whole article. */
const SHORTEST_WRITE_TIMEOUT_MS = 60_000;

/** Time that the database gets to end a statement by itself before we stop waiting for it. */
const GRACE_MS = 1_000;

/** First version with `CALL (variable) { … }`. */
const OLDEST_VERSION = [5, 23] as const;

export interface DatabaseSettings extends ConnectionFacts {
  readonly password: string;
  /** Told of every statement when it ends; for metrics and tracing. */
  readonly onStatement?: (execution: Execution) => void;
}

export interface Execution {
  /** The statement's name, such as `mention/mentions-of-entity`. A retry is an execution of its own. */
  readonly name: string;
  readonly mode: 'READ' | 'WRITE';
  readonly ms: number;
  readonly rows: number;
  readonly error?: unknown;
}

export interface Database {
  /**
   * A function that runs one READ statement in a transaction of its own. Calls may run side by side.
   *
   * @param options.signal When it aborts, the statement is ended in the database too, and the call rejects with `CANCELLED`.
   * @param options.timeoutMs Longest time of a statement, instead of the setting's.
   */
  reader(options?: { readonly signal?: AbortSignal; readonly timeoutMs?: number }): Run;
  /** Runs all statements of `work` in one transaction: all or nothing. `work` runs again after a transient failure. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Resolves when the database answers a statement; rejects with the reason otherwise. */
  verify(): Promise<void>;
  /** As the server says it: `5.26.30`, `2026.08.1`. */
  readonly version: string;
  close(): Promise<void>;
}

/**
 * Connects to a Neo4j and makes sure that it is one that can be used.
 *
 * @throws GraphError `WRONG_PASSWORD`, `UNSUPPORTED_VERSION`, `DATABASE_NOT_FOUND` or `DATABASE_UNAVAILABLE`.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    connectionLivenessCheckTimeout: 60_000,
    maxTransactionRetryTime: 10_000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'newsgraph',
  });
  const connection = connect(driver, settings);
  try {
    const version = await supportedVersion(driver, settings);
    await connection.verify();
    return { ...connection, version };
  } catch (error) {
    await driver.close();
    throw toGraphError(error, settings);
  }
}

async function supportedVersion(driver: Driver, settings: DatabaseSettings): Promise<string> {
  const { agent = 'nothing' } = await driver.getServerInfo({ database: settings.database });
  const [, version = '', major = '', minor = ''] = /^Neo4j\/((\d+)\.(\d+)\S*)/.exec(agent) ?? [];
  const [oldestMajor, oldestMinor] = OLDEST_VERSION;
  if (Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor)) return version;
  throw unsupportedVersion(agent, settings);
}

function connect(driver: Driver, settings: DatabaseSettings): Omit<Database, 'version'> {
  const { database } = settings;
  /** What the last write left, so that a read on another member of a cluster waits for it. */
  let bookmarks: readonly string[] = [];

  async function read(
    statement: Statement,
    parameters: Values,
    signal: AbortSignal | undefined,
    facts: ConnectionFacts,
  ): Promise<Rows> {
    if (signal?.aborted) throw cancelled();
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, bookmarks: [...bookmarks] });
    const result = withoutStack(() => session.run(statement.text, parameters, { timeout: facts.queryTimeoutMs }));
    try {
      return toRows(await givingUp(result, signal, facts));
    } finally {
      void closeQuietly(session);
    }
  }

  function reader({ signal, timeoutMs = settings.queryTimeoutMs }: Parameters<Database['reader']>[0] = {}): Run {
    const facts = { ...settings, queryTimeoutMs: timeoutMs };
    const once = (statement: Statement, parameters: Values) =>
      observed(statement, settings, () => read(statement, parameters, signal, facts));
    return async (statement, parameters) => {
      try {
        return await once(statement, parameters).catch((error: unknown) => {
          if (isRetryableError(error)) return once(statement, parameters);
          throw error;
        });
      } catch (error) {
        throw toGraphError(error, facts);
      }
    };
  }

  async function write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE, bookmarks: [...bookmarks] });
    const timeout = Math.max(settings.queryTimeoutMs, SHORTEST_WRITE_TIMEOUT_MS);
    try {
      const result = await session.executeWrite((transaction) => work(runIn(transaction, settings)), { timeout });
      bookmarks = session.lastBookmarks();
      return result;
    } catch (error) {
      throw toGraphError(error, { ...settings, queryTimeoutMs: timeout });
    } finally {
      await closeQuietly(session);
    }
  }

  return {
    reader,
    write,
    verify: async () => void (await ping(reader())),
    close: () => driver.close(),
  };
}

type Values = Record<string, unknown>;
type Rows = readonly Values[];

/** The driver keeps the stack of every call for its errors, and reading it costs more than a small request's GraphQL. */
function withoutStack<Result>(call: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function runIn(transaction: ManagedTransaction, settings: DatabaseSettings): Run {
  return (statement, parameters) =>
    observed(statement, settings, async () => toRows(await transaction.run(statement.text, parameters)));
}

/** Rejects when the signal aborts or the time is over, without waiting for the database to agree. */
function givingUp(
  result: PromiseLike<QueryResult>,
  signal: AbortSignal | undefined,
  facts: ConnectionFacts,
): Promise<QueryResult> {
  return new Promise((resolve, reject) => {
    const onAbort = () => settle(() => reject(cancelled()));
    const timer = setTimeout(() => settle(() => reject(timedOut(facts))), facts.queryTimeoutMs + GRACE_MS);
    const settle = (how: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      how();
    };
    signal?.addEventListener('abort', onAbort);
    result.then(
      (value) => settle(() => resolve(value)),
      (error) => settle(() => reject(error)),
    );
  });
}

/** Times a statement and tells the observer. Errors pass unchanged, since the driver's retry rule wants its own. */
async function observed(statement: Statement, settings: DatabaseSettings, run: () => Promise<Rows>): Promise<Rows> {
  const { name, mode } = statement;
  const start = performance.now();
  const ended = (end: { rows: number; error?: unknown }) =>
    settings.onStatement?.({ name, mode, ms: performance.now() - start, ...end });
  try {
    const rows = await run();
    ended({ rows: rows.length });
    return rows;
  } catch (error) {
    ended({ rows: 0, error: toGraphError(error, settings) });
    throw error;
  }
}

/** As `record.toObject()` does, which makes an iterator and a pair for every value of every row. */
function toRows({ records }: QueryResult): Rows {
  const keys = records[0]?.keys ?? [];
  return records.map((record) => {
    const row: Values = {};
    for (let i = 0; i < keys.length; i++) row[String(keys[i])] = record.get(i);
    return row;
  });
}

/** Closing a session resets its connection, which ends a statement that still runs. A broken connection is closed anyway. */
async function closeQuietly(session: Session): Promise<void> {
  await session.close().catch(() => undefined);
}
