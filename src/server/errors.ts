import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger, FastifyError } from 'fastify';
import { GraphQLError, type GraphQLErrorExtensions, type GraphQLFormattedError } from 'graphql';
import { GraphError } from '../graph/errors.ts';
import { MAX_BODY_BYTES } from './limits.ts';

const UNEXPECTED = 'INTERNAL_SERVER_ERROR';

/** What a client may know of an error. `extensions.code` is stable; `extensions.id` is there when the rest was masked. */
export interface ClientError {
  readonly message: string;
  readonly extensions: GraphQLErrorExtensions & { readonly code: string };
}

/** The one place that decides what of an error leaves the server. */
export interface ErrorMask {
  /** Any thrown value: a failure that the graph expects, in its words; else `Internal error` with the id of its log line. */
  toClient(error: unknown): ClientError;
  /** The same for Apollo Server's `formatError`. A GraphQL error with a code of its own passes as it stands. */
  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
  /** The same for what Fastify raises before a request reaches GraphQL: status and error. */
  toHttp(error: FastifyError): { readonly status: number; readonly error: ClientError };
}

/**
 * Makes the mask. One failure that surfaces in many fields is logged once and has one id.
 */
export function errorMask(log: Pick<FastifyBaseLogger, 'error'>): ErrorMask {
  const idOfFailure = new WeakMap<object, string>();

  function logged(failure: object): string {
    const known = idOfFailure.get(failure);
    if (known !== undefined) return known;
    const id = randomUUID();
    idOfFailure.set(failure, id);
    log.error({ err: failure, errorId: id }, 'Internal error');
    return id;
  }

  function toClient(error: unknown): ClientError {
    if (error instanceof GraphError) return { message: error.message, extensions: { code: error.code } };
    const failure = error instanceof Error ? error : new Error(`Thrown: ${String(error)}`);
    return { message: 'Internal error', extensions: { code: UNEXPECTED, id: logged(failure) } };
  }

  function format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const cause = unwrapResolverError(error);
    const isCoded = cause instanceof GraphQLError && formatted.extensions?.['code'] !== UNEXPECTED;
    return isCoded ? formatted : { ...formatted, ...toClient(cause) };
  }

  return { toClient, format, toHttp: (error) => requestError(error) ?? { status: 500, error: toClient(error) } };
}

/** Faults of the request itself, by the status that Fastify gives them. */
function requestError(error: FastifyError): { status: number; error: ClientError } | null {
  const status = error.statusCode ?? 500;
  if (status < 400 || status > 499) return null;
  const [code, message] = REQUEST_FAULTS[status] ?? ['BAD_REQUEST', error.message];
  return { status, error: { message, extensions: { code } } };
}

const REQUEST_FAULTS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: [
    'BAD_REQUEST',
    'The body is not valid JSON. Expected an object such as {"query":"{ articles { totalCount } }"}. ' +
      'Check it for missing quotes, commas or braces.',
  ],
  413: [
    'BODY_TOO_LARGE',
    `The body is too large. Expected at most ${MAX_BODY_BYTES} bytes. Ask for less in one request, and send long values as variables.`,
  ],
  415: [
    'UNSUPPORTED_MEDIA_TYPE',
    'The body is of a type that is not read here. Expected JSON. Send the header "content-type: application/json".',
  ],
};

/** The answer to a path that nothing serves. */
export function unknownPath(method: string, url: string): ClientError {
  return {
    message:
      `Nothing is served at ${method} ${url.split('?')[0]}. Expected /graphql, /healthz or /readyz. ` +
      'Open /graphql in a browser for the playground, or send it a POST with a JSON body.',
    extensions: { code: 'NOT_FOUND' },
  };
}
