import { setTimeout as sleep } from 'node:timers/promises';
import type { Execution } from './database.ts';
import { GraphError, isSilence } from './errors.ts';
import type { GraphErrorCode } from './failures.ts';

/** Milliseconds between two probes of a database that does not answer. */
const PROBE_MS = 1_000;

/** Unanswered probes in a row, each of some seconds, after which a database is checked for hanging. */
const SILENT_AFTER = 2;

/** Failures that mean an outage. */
const DOWN = new Set<GraphErrorCode>(['DATABASE_UNAVAILABLE', 'DATABASE_NOT_FOUND', 'WRONG_PASSWORD', 'DISK_FULL']);

export interface OutageWatch {
  /** To be called with the end of every statement. */
  observe(execution: Execution): void;
  close(): void;
}

export interface WatchedDatabase {
  /** Resolves when the database answers a statement; rejects within some seconds otherwise. */
  readonly verify: () => Promise<void>;
  /** Has statements from now on use new connections. */
  readonly renewConnections: () => void;
  /** Ends its process, so that it is started again. */
  readonly restart: () => void;
  /** The same, if the process lives but answers nothing. */
  readonly restartIfSilent: () => Promise<void>;
  /** Called once when an outage begins and once when it ends. */
  readonly log: (line: string) => void;
}

/**
 * Learns from statements whether the database answers. From the first that gets no answer on it asks by itself, until there
 * is one; a process that lives and answers nothing, or cannot write to its disk, is started again.
 */
export function watchOutages({
  verify,
  renewConnections,
  restart,
  restartIfSilent,
  log,
}: WatchedDatabase): OutageWatch {
  const closed = new AbortController();
  let down: { readonly since: number } | null = null;
  let probing = false;

  function observe({ error, ms }: Execution): void {
    if (closed.signal.aborted) return;
    const now = performance.now();
    if (isOutage(error)) {
      begin(error);
      if (error.code === 'DISK_FULL') restart();
    } else if (down !== null && isAnswer(error) && now - ms >= down.since) {
      log(`The database answers again, after ${((now - down.since) / 1_000).toFixed(1)} s`);
      down = null;
    }
    if (isUnanswered(error) && !probing) void probe();
  }

  function begin(error: GraphError): void {
    if (down === null) log(error.message);
    down ??= { since: performance.now() };
  }

  /** Probes until there is an answer. A probe is observed like any statement. */
  async function probe(): Promise<void> {
    probing = true;
    for (let asked = 1; !closed.signal.aborted; asked++) {
      renewConnections(); // a network that cuts connections silently has most often cut all of them
      if (await answers()) break;
      if (asked % SILENT_AFTER === 0) await restartIfSilent();
      await sleep(PROBE_MS, undefined, { signal: closed.signal }).catch(() => undefined);
    }
    probing = false;
  }

  async function answers(): Promise<boolean> {
    try {
      await verify();
      return true;
    } catch (error) {
      if (isOutage(error)) begin(error);
      return !isUnanswered(error);
    }
  }

  return { observe, close: () => closed.abort() };
}

function isOutage(error: unknown): error is GraphError {
  return error instanceof GraphError && DOWN.has(error.code);
}

function isUnanswered(error: unknown): boolean {
  return isOutage(error) || isSilence(error);
}

/** Whether the database itself ended the statement. One that we cancelled says nothing about it. */
function isAnswer(error: unknown): boolean {
  return !isUnanswered(error) && !(error instanceof GraphError && error.code === 'CANCELLED');
}
