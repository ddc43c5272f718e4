import type { ApolloServerErrorCode } from '@apollo/server/errors';
import type { ClientGraphErrorCode } from '../../graph/failures.ts';
import type { ErrorCode } from '../../resolvers/errors.ts';
import type { LimitErrorCode } from '../limits/limit-errors.ts';

/** Codes of requests that are refused before they reach GraphQL. */
export type RequestErrorCode =
  | 'BAD_REQUEST'
  | 'BODY_TOO_LARGE'
  | 'HEADERS_TOO_LARGE'
  | 'HOST_NOT_ALLOWED'
  | 'METHOD_NOT_ALLOWED'
  | 'ORIGIN_NOT_ALLOWED'
  | 'REQUEST_TIMEOUT'
  | 'STARTING'
  | 'UNKNOWN_PATH'
  | 'UNSUPPORTED_ENCODING'
  | 'UNSUPPORTED_MEDIA_TYPE';

/** Every code that `extensions.code` of an error may have. */
export type AnyErrorCode =
  | ErrorCode
  | ClientGraphErrorCode
  | LimitErrorCode
  | RequestErrorCode
  | `${ApolloServerErrorCode}`;

/** What a code means to an HTTP client. */
export interface ErrorCodeMeaning {
  /**
   * Status of a request that is refused with it. Where only a field failed it is 200; where nothing was answered, 503.
   */
  readonly status: number;
  /** The status for clients that accept `application/json` rather than `application/graphql-response+json`. */
  readonly statusAsJson?: 200;
  /** Whether sending the same request again may help: at once, or later. */
  readonly again: 'no' | 'at once' | 'later';
}

/** Every code; docs/errors.md says what each means and what to do. A code without an entry does not compile. */
export const ERROR_CODES: Readonly<Record<AnyErrorCode, ErrorCodeMeaning>> = {
  BAD_REQUEST: { status: 400, again: 'no' },
  HOST_NOT_ALLOWED: { status: 403, again: 'no' },
  ORIGIN_NOT_ALLOWED: { status: 403, again: 'no' },
  UNKNOWN_PATH: { status: 404, again: 'no' },
  METHOD_NOT_ALLOWED: { status: 405, again: 'no' },
  REQUEST_TIMEOUT: { status: 408, again: 'at once' },
  BODY_TOO_LARGE: { status: 413, again: 'no' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, again: 'no' },
  UNSUPPORTED_ENCODING: { status: 415, again: 'no' },
  HEADERS_TOO_LARGE: { status: 431, again: 'no' },
  GRAPHQL_PARSE_FAILED: { status: 400, statusAsJson: 200, again: 'no' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, statusAsJson: 200, again: 'no' },
  OPERATION_RESOLUTION_FAILURE: { status: 400, statusAsJson: 200, again: 'no' },
  OPERATION_TOO_LARGE: { status: 400, again: 'no' },
  COST_TOO_HIGH: { status: 400, again: 'no' },
  ANSWER_TOO_LARGE: { status: 400, again: 'no' },
  MORE_ERRORS: { status: 200, again: 'no' },
  BAD_USER_INPUT: { status: 400, statusAsJson: 200, again: 'no' },
  PERSISTED_QUERY_NOT_FOUND: { status: 200, again: 'no' },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 200, again: 'no' },
  AMBIGUOUS: { status: 200, again: 'no' },
  INVALID_CURSOR: { status: 200, again: 'no' },
  INVALID_ID: { status: 200, again: 'no' },
  NOT_FOUND: { status: 200, again: 'no' },
  PAGE_TOO_LARGE: { status: 200, again: 'no' },
  TIMEOUT: { status: 200, again: 'later' },
  TOO_MUCH: { status: 200, again: 'later' },
  CANCELLED: { status: 200, again: 'at once' },
  DATABASE_UNAVAILABLE: { status: 503, again: 'later' },
  CONFLICT: { status: 200, again: 'at once' },
  OVERLOADED: { status: 503, again: 'later' },
  STARTING: { status: 503, again: 'later' },
  INTERNAL_SERVER_ERROR: { status: 500, again: 'later' },
};
