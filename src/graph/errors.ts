import { thisCommand } from '../../scripts/commands.mjs';
import {
  type ConnectionFacts,
  FAILURES,
  FOR_CLIENTS,
  type ForClient,
  type GraphErrorCode,
  toMend,
} from './failures.ts';

/**
 * An expected failure of the graph, in two texts that each say what went wrong, what was expected and how to mend it:
 * `message` is the operator's, with address, user and setting; `forClient` names nothing of them.
 */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly code: GraphErrorCode;
  readonly forClient: ForClient;

  constructor(code: GraphErrorCode, message: string, cause?: unknown, forClient: ForClient = FOR_CLIENTS[code]) {
    super(message, { cause });
    this.code = code;
    this.forClient = forClient;
  }
}

/**
 * The expected failure behind an error of the driver, or the error itself when it is none of them.
 * Codes of Neo4j: https://neo4j.com/docs/status-codes/current/errors/all-errors/
 */
export function toGraphError(error: unknown, facts: ConnectionFacts): unknown {
  if (!(error instanceof Error) || error instanceof GraphError) return error;
  const code = isLost(error) ? 'ServiceUnavailable' : 'code' in error ? String(error.code) : '';
  if (TIMED_OUT.test(code)) return timedOut(facts, error);
  const signs = [code, 'gqlStatus' in error ? String(error.gqlStatus) : '', error.message];
  const found = FAILURES.find(({ matches }) => signs.some((sign) => matches.test(sign)));
  return found ? new GraphError(found.code, found.text(facts, error.message), error) : error;
}

/** The second comes where a transaction is stopped that waits for a lock. */
const TIMED_OUT = /Transaction\.(?:TransactionTimedOut|LockClientStopped)/;

/** Whether a statement read a node that a writer had deleted since the statement found it: the same again reads what is there now. */
export function isOfChange(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'Neo.ClientError.Statement.EntityNotFound';
}

/** The error of an aborted signal: its own reason, or else `CANCELLED`, since the client is gone. */
export function cancelled({ reason }: AbortSignal): unknown {
  return reason instanceof DOMException ? new GraphError('CANCELLED', FOR_CLIENTS.CANCELLED.message) : reason;
}

/** @param cause The database's error that it stopped the statement; undefined when it has not answered at all. */
export function timedOut({ uri, queryTimeoutMs }: ConnectionFacts, cause?: unknown): GraphError {
  const what = `was stopped after ${queryTimeoutMs} ms. Expected it to end sooner.`;
  const less = 'Ask for less at once (a smaller `first`, fewer levels)';
  return new GraphError(
    'TIMEOUT',
    `A statement at ${uri} ${what} ${less}, or raise the limit: QUERY_TIMEOUT=20000 ${thisCommand()}.`,
    cause,
    { code: 'TIMEOUT', message: `A part of the answer ${what} ${less}, or try again later.` },
  );
}

/** Whether a time-out came from us and not from the database, which has not answered at all. */
export function isSilence(error: unknown): boolean {
  return error instanceof GraphError && error.code === 'TIMEOUT' && error.cause === undefined;
}

/** Whether the driver lost the connection: while it was made, in a statement, or at a commit. */
export function isLost(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return LOST.has(String(error.code)) || CUT_WHILE_MADE.test(error.message);
}

/** The driver's own codes; failures of the database have others. */
const LOST = new Set(['ServiceUnavailable', 'SessionExpired']);

/** These have the code of any fault of the protocol where a connection ends while somebody logs in. */
const CUT_WHILE_MADE = /^(Failed to connect to server|Failed to establish connection|Connection was closed by server)/;

export function silent(facts: ConnectionFacts): GraphError {
  return new GraphError(
    'DATABASE_UNAVAILABLE',
    `The Neo4j at ${facts.uri} has said nothing for ${facts.queryTimeoutMs} ms to a question that takes it milliseconds. ` +
      'Expected a server with memory and processor time to spare. ' +
      toMend(facts, 'Look at its log and its load, or start it again.'),
  );
}

/** @param cause Why nothing was heard of a commit. */
export function outcomeUnknown({ uri }: ConnectionFacts, cause: unknown): GraphError {
  return new GraphError(
    'OUTCOME_UNKNOWN',
    `The connection to the Neo4j at ${uri} was lost while something was being stored, so that nobody here knows whether it was: ` +
      'all of it is in the graph, or nothing. Expected an answer. Repeat what you did: what is there stays as it is.',
    cause,
  );
}

export function unsupportedVersion(found: string, facts: ConnectionFacts): GraphError {
  return new GraphError(
    'UNSUPPORTED_VERSION',
    `The server at ${facts.uri} says that it is ${found}. Expected Neo4j 5.23 or later, such as Neo4j/5.26.0, since ` +
      'statements are written with CALL (variable) { … }. Update that server, or leave out NEO4J_URI to have one managed here.',
  );
}
