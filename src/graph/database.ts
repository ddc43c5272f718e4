import neo4j, {
  type Driver,
  isRetryableError,
  type ManagedTransaction,
  type Session,
  type SessionMode,
} from 'neo4j-driver';
import type { Run, Statement } from '../cypher-codegen/runtime/statement.ts';
import { ping } from '../generated/cypher/admin.ts';
import { cancelled, GraphError, isSilence, silent, toGraphError, unsupportedVersion } from './errors.ts';
import type { ConnectionFacts } from './failures.ts';
import { type Rows, rowsOf, type Values, withoutStack } from './rows.ts';
import { withTimeout } from './with-timeout.ts';

/** A write may take longer than a read, since it stores a whole article. */
const SHORTEST_WRITE_TIMEOUT_MS = 60_000;

/** How long a write is retried after transient failures, in milliseconds. */
const LONGEST_RETRY_MS = 10_000;

/** Time-out of the statement that probes the database, in milliseconds. */
const VERIFY_TIMEOUT_MS = 5_000;

/** First version with `CALL (variable) { … }`. */
const OLDEST_VERSION = [5, 23] as const;

export interface DatabaseSettings extends ConnectionFacts {
  readonly password: string;
  /** Most connections at a time; further statements wait. 100 unless said otherwise. */
  readonly mostConnections?: number;
  /** Called when a statement ends; for metrics and tracing. */
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
   * A function that runs one READ statement in a transaction of its own. Calls may run in parallel. A failure that the
   * driver calls retryable is retried once, within the same time-out.
   *
   * @param options.signal When it aborts, the statement is ended in the database too, and the call rejects with the error
   * that the signal was aborted with, else with `CANCELLED`.
   * @param options.timeoutMs Time-out of a statement, instead of the setting's.
   * @param options.onRow Called for each row as it arrives.
   */
  reader(options?: ReaderOptions): Run;
  /** Runs all statements of `work` in one transaction: all or nothing. `work` runs again after a transient failure. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Resolves when the database answers a statement; rejects with the reason otherwise, after six seconds at the latest. */
  verify(): Promise<void>;
  /** The same database with another time-out of statements, in milliseconds. */
  within(timeoutMs: number): Database;
  /** As the server says it: `5.26.30`, `2026.08.1`. */
  readonly version: string;
  close(): Promise<void>;
}

export interface ReaderOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly onRow?: (row: Values) => void;
}

/**
 * Connects to a Neo4j and makes sure that it is one that can be used.
 *
 * @throws GraphError `WRONG_PASSWORD`, `UNSUPPORTED_VERSION`, `DATABASE_NOT_FOUND` or `DATABASE_UNAVAILABLE`.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    maxConnectionPoolSize: settings.mostConnections ?? 100,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    connectionLivenessCheckTimeout: 60_000,
    maxTransactionRetryTime: LONGEST_RETRY_MS,
    disableAutoCommitRetries: true, // we retry ourselves, within the deadline
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'newsgraph',
  });
  try {
    const version = await supportedVersion(driver, settings);
    const database = databaseOn(driver, settings, version);
    await database.verify();
    return database;
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

function databaseOn(driver: Driver, all: DatabaseSettings, version: string): Database {
  const { database } = all;
  /** Lets a read on another member of a cluster wait for earlier writes. */
  const bookmarkManager = neo4j.bookmarkManager();
  const openSession = (defaultAccessMode: SessionMode) =>
    driver.session({ database, defaultAccessMode, bookmarkManager });

  async function read(
    statement: Statement,
    parameters: Values,
    { signal, onRow }: ReaderOptions,
    { facts, endsAt }: Deadline,
  ): Promise<Rows> {
    if (signal?.aborted) throw cancelled(signal);
    const timeout = Math.max(1, Math.ceil(endsAt - performance.now()));
    const session = openSession(neo4j.session.READ);
    const result = withoutStack(() => session.run(statement.text, parameters, { timeout }));
    try {
      return await withTimeout(rowsOf(result, onRow), timeout, facts, signal);
    } finally {
      void closeQuietly(session);
    }
  }

  function over(settings: DatabaseSettings): Database {
    function reader(options: ReaderOptions = {}): Run {
      const { timeoutMs = settings.queryTimeoutMs } = options;
      const facts = { ...settings, queryTimeoutMs: timeoutMs };
      return async (statement, parameters) => {
        const deadline = { facts, endsAt: performance.now() + timeoutMs };
        const once = () => observed(statement, facts, () => read(statement, parameters, options, deadline));
        try {
          return await once().catch((error: unknown) => {
            if (isWorthRetrying(error, facts) && performance.now() < deadline.endsAt) return once();
            throw error;
          });
        } catch (error) {
          throw toGraphError(error, facts);
        }
      };
    }

    async function write<T>(work: (run: Run) => Promise<T>): Promise<T> {
      const timeout = Math.max(settings.queryTimeoutMs, SHORTEST_WRITE_TIMEOUT_MS);
      const facts = { ...settings, queryTimeoutMs: timeout };
      const session = openSession(neo4j.session.WRITE);
      const result = session.executeWrite((transaction) => work(runIn(transaction, facts)), { timeout });
      try {
        return await withTimeout(result, timeout + LONGEST_RETRY_MS, facts);
      } catch (error) {
        throw toGraphError(error, facts);
      } finally {
        void closeQuietly(session);
      }
    }

    return {
      version,
      reader,
      write,
      verify: async () => {
        await ping(reader({ timeoutMs: VERIFY_TIMEOUT_MS })).catch((error: unknown) => {
          throw isSilence(error) ? silent({ ...settings, queryTimeoutMs: VERIFY_TIMEOUT_MS }) : error;
        });
      },
      within: (queryTimeoutMs) => over({ ...settings, queryTimeoutMs }),
      close: () => driver.close(),
    };
  }

  return over(all);
}

interface Deadline {
  readonly facts: ConnectionFacts;
  /** By the clock of `performance.now()`. */
  readonly endsAt: number;
}

/** The driver would also retry a transaction that ran out of memory, in vain. */
function isWorthRetrying(error: unknown, facts: ConnectionFacts): boolean {
  return isRetryableError(error) && !isTooMuch(toGraphError(error, facts));
}

function isTooMuch(error: unknown): boolean {
  return error instanceof GraphError && error.code === 'TOO_MUCH';
}

function runIn(transaction: ManagedTransaction, facts: ObservedFacts): Run {
  return (statement, parameters) =>
    observed(statement, facts, async () => {
      try {
        return await withTimeout(rowsOf(transaction.run(statement.text, parameters)), facts.queryTimeoutMs, facts);
      } catch (error) {
        const known = toGraphError(error, facts);
        throw isTooMuch(known) ? known : error; // any other stays the driver's, whose retry rule wants its own
      }
    });
}

type ObservedFacts = ConnectionFacts & Pick<DatabaseSettings, 'onStatement'>;

/** Times a statement and tells the observer. Errors pass unchanged, since the driver's retry rule wants its own. */
async function observed({ name, mode }: Statement, facts: ObservedFacts, run: () => Promise<Rows>): Promise<Rows> {
  const start = performance.now();
  const ended = (end: { rows: number; error?: unknown }) =>
    facts.onStatement?.({ name, mode, ms: performance.now() - start, ...end });
  try {
    const rows = await run();
    ended({ rows: rows.length });
    return rows;
  } catch (error) {
    ended({ rows: 0, error: toGraphError(error, facts) });
    throw error;
  }
}

/** Closing a session resets its connection, which ends a statement that still runs. A broken connection is closed anyway. */
async function closeQuietly(session: Session): Promise<void> {
  await session.close().catch(() => undefined);
}
