import neo4j, { isRetryableError, type Session, type SessionMode, type Transaction } from 'neo4j-driver';
import type { Run, Statement } from '../cypher-codegen/runtime/statement.ts';
import { ping } from '../generated/cypher/admin.ts';
import { Drivers } from './drivers.ts';
import {
  cancelled,
  GraphError,
  isLost,
  isOfChange,
  isSilence,
  silent,
  timedOut,
  toGraphError,
  unsupportedVersion,
} from './errors.ts';
import type { ConnectionFacts } from './failures.ts';
import { type Rows, rowsOf, type Values, withoutStack } from './rows.ts';
import { transact } from './transact.ts';
import { withTimeout } from './with-timeout.ts';

/** A write may take longer than a read, since it stores a whole article. */
const SHORTEST_WRITE_TIMEOUT_MS = 60_000;

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
   * A function that runs one READ statement in a transaction of its own. Calls may run in parallel. A statement
   * whose connection was lost, or that failed by what the driver calls retryable, is sent once more within its time-out;
   * one that met a node which a writer had just deleted, until it meets none.
   *
   * @param options.signal When it aborts, the statement is ended in the database too, and the call rejects with the error
   * that the signal was aborted with, else with `CANCELLED`.
   * @param options.timeoutMs Time-out of a statement, instead of the setting's.
   * @param options.onRow Called for each row as it arrives.
   */
  reader(options?: ReaderOptions): Run;
  /**
   * Runs all statements of `work` in one transaction: all or nothing. `work` runs again after a transient failure.
   *
   * @throws GraphError `OUTCOME_UNKNOWN` where the connection was lost while it was being committed
   */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Resolves when the database answers a statement; rejects with the reason otherwise, after six seconds at the latest. */
  verify(): Promise<void>;
  /**
   * Has all statements from now on use new connections. The old ones end when nothing runs on them that is waited for; those
   * that a network has silently cut would count for `mostConnections` until the system gives them up, after many minutes.
   */
  renewConnections(): void;
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
  const open = () =>
    neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
      maxConnectionPoolSize: settings.mostConnections ?? 100,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      connectionLivenessCheckTimeout: 60_000,
      disableAutoCommitRetries: true, // we retry ourselves, within the deadline
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'newsgraph',
    });
  const drivers = new Drivers(open);
  try {
    const version = await supportedVersion(drivers, settings);
    const database = databaseOn(drivers, settings, version);
    await database.verify();
    return database;
  } catch (error) {
    await drivers.close();
    throw toGraphError(error, settings);
  }
}

async function supportedVersion(drivers: Drivers, settings: DatabaseSettings): Promise<string> {
  const { agent = 'nothing' } = await drivers.use((driver) => driver.getServerInfo({ database: settings.database }));
  const [, version = '', major = '', minor = ''] = /^Neo4j\/((\d+)\.(\d+)\S*)/.exec(agent) ?? [];
  const [oldestMajor, oldestMinor] = OLDEST_VERSION;
  if (Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor)) return version;
  throw unsupportedVersion(agent, settings);
}

function databaseOn(drivers: Drivers, all: DatabaseSettings, version: string): Database {
  const { database } = all;
  /** Lets a read on another member of a cluster wait for earlier writes. */
  const bookmarkManager = neo4j.bookmarkManager();

  /** Does some work in a session, and closes it without waiting for that. */
  function inSession<Result>(
    defaultAccessMode: SessionMode,
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    return drivers.use(async (driver) => {
      const session = driver.session({ database, defaultAccessMode, bookmarkManager });
      try {
        return await work(session);
      } finally {
        void closeQuietly(session);
      }
    });
  }

  async function read(
    statement: Statement,
    parameters: Values,
    { signal, onRow }: ReaderOptions,
    { facts, endsAt }: Deadline,
  ): Promise<Rows> {
    if (signal?.aborted) throw cancelled(signal);
    const timeout = Math.max(1, Math.ceil(endsAt - performance.now()));
    return inSession(neo4j.session.READ, (session) => {
      const result = withoutStack(() => session.run(statement.text, parameters, { timeout }));
      return withTimeout(rowsOf(result, onRow), timeout, facts, signal);
    });
  }

  function over(settings: DatabaseSettings): Database {
    function reader(options: ReaderOptions = {}): Run {
      const { timeoutMs = settings.queryTimeoutMs } = options;
      const facts = { ...settings, queryTimeoutMs: timeoutMs };
      return async (statement, parameters) => {
        const deadline = { facts, endsAt: performance.now() + timeoutMs };
        const once = () => observed(statement, facts, () => read(statement, parameters, options, deadline));
        for (let wasLost = false; ; ) {
          try {
            return await once();
          } catch (error) {
            const again =
              performance.now() < deadline.endsAt && (isOfChange(error) || (!wasLost && isWorthRetrying(error, facts)));
            if (!again) throw isOfChange(error) ? timedOut(facts, error) : toGraphError(error, facts);
            wasLost ||= !isOfChange(error);
          }
        }
      };
    }

    async function write<T>(work: (run: Run) => Promise<T>): Promise<T> {
      const timeout = Math.max(settings.queryTimeoutMs, SHORTEST_WRITE_TIMEOUT_MS);
      const facts = { ...settings, queryTimeoutMs: timeout };
      try {
        return await inSession(neo4j.session.WRITE, (session) =>
          transact(session, (transaction) => work(runIn(transaction, facts)), facts),
        );
      } catch (error) {
        throw toGraphError(error, facts);
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
      renewConnections: () => drivers.renew(),
      close: () => drivers.close(),
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
  return (isRetryableError(error) || isLost(error)) && !isTooMuch(toGraphError(error, facts));
}

function isTooMuch(error: unknown): boolean {
  return error instanceof GraphError && error.code === 'TOO_MUCH';
}

function runIn(transaction: Transaction, facts: ObservedFacts): Run {
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
