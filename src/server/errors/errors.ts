import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger, FastifyError } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, isValueNode } from 'graphql';
import { GraphError } from '../../graph/errors.ts';
import { requestFault } from '../http/request-faults.ts';
import type { ClientError, HttpFault } from './client-error.ts';

/** UTF-16 code units of a message: graphql-js shows whole values in its own. */
const LONGEST_MESSAGE = 2_000;

const UNEXPECTED = 'INTERNAL_SERVER_ERROR';

/** The one place that decides what of an error leaves the server. */
export interface ErrorMask {
  /** Any thrown value: a failure that the graph expects, in its words for clients; else `Internal error` with the id of its log line. */
  toClient(error: unknown): ClientError;
  /**
   * The same for Apollo Server's `formatError`. A GraphQL error with a code of its own passes as it stands, and so do the
   * words of graphql-js and Apollo about what was sent, which have none: they get one.
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

  /** Told to the operator where somebody looks into what single requests met; an outage has lines of its own. */
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
 * The code of an error without one, when it is what graphql-js or Apollo Server says of a request: of a value, when that is
 * where it points to; of the request as a whole, when it belongs to no field and stands for no other error. `null` for any
 * other: a fault of ours.
 */
function codeOfUncoded(error: unknown): 'BAD_REQUEST' | 'BAD_USER_INPUT' | null {
  if (!(error instanceof GraphQLError)) return null;
  if (error.nodes?.length && error.nodes.every(isValueNode)) return 'BAD_USER_INPUT';
  if (error.path || error.originalError) return null;
  return error.extensions['http'] === undefined ? 'BAD_USER_INPUT' : 'BAD_REQUEST';
}
