import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger, FastifyError } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, isValueNode } from 'graphql';
import { GraphError } from '../../graph/errors.ts';
import { requestFault } from '../http/request-faults.ts';
import type { ClientError, HttpFault } from './client-error.ts';

/** Longest message, in UTF-16 code units: those of graphql-js contain whole values. */
const LONGEST_MESSAGE = 2_000;

const UNEXPECTED = 'INTERNAL_SERVER_ERROR';

/** The one place that decides what clients see of an error. */
export interface ErrorMask {
  /**
   * Of any thrown value: an expected failure of the graph gives its text for clients; all else `Internal error` and the
   * id of its log line.
   */
  toClient(error: unknown): ClientError;
  /**
   * The same for Apollo Server's `formatError`. A GraphQL error that has a code passes unchanged. Messages of
   * graphql-js and Apollo about the request have none, and get one.
   */
  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
  /** The same for what Fastify raises before a request reaches GraphQL: status and error. */
  toHttp(error: FastifyError): HttpFault;
}

/**
 * Makes the mask. One failure that surfaces in many fields is logged once and has one id.
 */
export function errorMask(log: Pick<FastifyBaseLogger, 'error' | 'info'>): ErrorMask {
  const idOfFailure = new WeakMap<object, string>();

  function logged(failure: object): string {
    const known = idOfFailure.get(failure);
    if (known !== undefined) return known;
    const id = randomUUID();
    idOfFailure.set(failure, id);
    log.error({ err: failure, errorId: id }, 'Internal error');
    return id;
  }

  /** Logged at `info`: an outage of the database is logged once, by outages.ts. */
  function expected(error: GraphError): ClientError {
    log.info({ code: error.code }, error.message);
    const { code, message } = error.forClient;
    return { message, extensions: { code } };
  }

  function toClient(error: unknown): ClientError {
    if (error instanceof GraphError) return expected(error);
    const failure = error instanceof Error ? error : new Error(`Thrown: ${String(error)}`);
    return { message: 'Internal error', extensions: { code: UNEXPECTED, id: logged(failure) } };
  }

  function format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const { message, ...rest } = coded(formatted, error);
    return { ...rest, message: message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message };
  }

  function coded(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const cause = unwrapResolverError(error);
    if (cause instanceof GraphQLError && formatted.extensions?.['code'] !== UNEXPECTED) return formatted;
    const code = codeOfUncoded(error);
    return code === null ? { ...formatted, ...toClient(cause) } : { ...formatted, extensions: { code } };
  }

  return { toClient, format, toHttp: (error) => requestFault(error) ?? { status: 500, error: toClient(error) } };
}

/**
 * A code for an error of graphql-js or Apollo Server about the request, which has none: `BAD_USER_INPUT` where it
 * points to a value, `BAD_REQUEST` or `BAD_USER_INPUT` where it is of no field and wraps no other error. `null` for any
 * other: our fault.
 */
function codeOfUncoded(error: unknown): 'BAD_REQUEST' | 'BAD_USER_INPUT' | null {
  if (!(error instanceof GraphQLError)) return null;
  if (error.nodes?.length && error.nodes.every(isValueNode)) return 'BAD_USER_INPUT';
  if (error.path || error.originalError) return null;
  return error.extensions['http'] === undefined ? 'BAD_USER_INPUT' : 'BAD_REQUEST';
}
