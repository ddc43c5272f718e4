import type { FastifyError } from 'fastify';
import type { ClientError, HttpFault } from '../errors/client-error.ts';
import { ERROR_CODES, type RequestErrorCode } from '../errors/error-codes.ts';
import { MAX_BODY_BYTES, REQUEST_TIMEOUT_MS } from '../limits/limits.ts';

interface RequestError extends ClientError {
  readonly extensions: { readonly code: RequestErrorCode };
}

/** An error with a code of this server's own. */
export function requestError(code: RequestErrorCode, message: string): RequestError {
  return { message, extensions: { code } };
}

/** Thrown in a hook or handler to refuse a request: it is answered with the status of the code. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
  readonly fault: HttpFault;

  constructor(fault: HttpFault) {
    super(fault.error.message);
    this.fault = fault;
  }
}

/** @param headers Of the answer. */
export function refused(code: RequestErrorCode, message: string, headers: HttpFault['headers'] = {}): RefusedRequest {
  return new RefusedRequest({ status: ERROR_CODES[code].status, error: requestError(code, message), headers });
}

/**
 * The client's fault behind an error of a hook or of Fastify, by the status that Fastify gives it; `null` when it is
 * ours.
 */
export function requestFault(error: FastifyError | RefusedRequest): HttpFault | null {
  if (error instanceof RefusedRequest) return error.fault;
  const status = error.statusCode ?? 500;
  if (status < 400 || status > 499) return null;
  const found = BY_CODE[error.code] ?? BY_STATUS[status];
  if (found === undefined) return { status, error: unmet(error.message) };
  return { status: ERROR_CODES[found.extensions.code].status, error: found };
}

/** For faults that only Fastify describes, such as a byte range outside a file. */
function unmet(reason: string): ClientError {
  return requestError(
    'BAD_REQUEST',
    `The request cannot be met: ${reason}. Expected headers that fit what is asked for. Leave out those that are not needed.`,
  );
}

export const BODY_TOO_LARGE = `The body is too large. Expected at most ${MAX_BODY_BYTES} bytes, decompressed. Ask for less in one request, and send long values as variables.`;

const BY_CODE: Readonly<Record<string, RequestError>> = {
  FST_ERR_BAD_URL: requestError(
    'BAD_REQUEST',
    'The path is not a valid one. Expected percent signs to stand before two hexadecimal digits, as in /graphql?query=%7Bx%7D. ' +
      'Encode it with encodeURIComponent.',
  ),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: requestError(
    'BAD_REQUEST',
    'The body is not as long as content-length says. Expected its length in bytes. Leave the header to your HTTP client.',
  ),
};

const BY_STATUS: Readonly<Record<number, RequestError>> = {
  403: unknownPath('this path'), // a path that leads out of the folder of static files
  413: requestError('BODY_TOO_LARGE', BODY_TOO_LARGE),
  415: requestError(
    'UNSUPPORTED_MEDIA_TYPE',
    'The body is of a type that is not read here. Expected JSON. Send the header "content-type: application/json".',
  ),
};

/** What is said of a connection whose bytes are no HTTP request, or come too slowly. `code` is Node's. */
export function connectionFault(code: string | undefined): HttpFault {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return {
      status: 408,
      error: requestError(
        'REQUEST_TIMEOUT',
        `The request was not there after ${REQUEST_TIMEOUT_MS / 1000} s. Expected its headers and body by then. Send it again, in one go.`,
      ),
    };
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    return {
      status: 431,
      error: requestError(
        'HEADERS_TOO_LARGE',
        'The headers and the address are too long. Expected at most 16 kB together. Send the operation as the body of a POST.',
      ),
    };
  }
  return {
    status: 400,
    error: requestError(
      'BAD_REQUEST',
      'This is not an HTTP request. Expected one of HTTP/1.1, such as POST /graphql with a JSON body. Send it with an HTTP client, not TLS.',
    ),
  };
}

/** The answer to a path that nothing serves. */
export function unknownPath(path: string): RequestError {
  return requestError(
    'UNKNOWN_PATH',
    `Nothing is served at ${path}. Expected /graphql, /explore, /schema.graphql, /possible-types.json, /healthz or /readyz. ` +
      'Open /explore in a browser, or send /graphql a POST with a JSON body.',
  );
}

/** The answer to a path that is served, but not to this method. */
export function wrongMethod(method: string, path: string, allowed: readonly string[]): ClientError {
  return requestError(
    'METHOD_NOT_ALLOWED',
    `${path} does not take ${method}. Expected ${allowed.join(' or ')}. Use one of them.`,
  );
}
