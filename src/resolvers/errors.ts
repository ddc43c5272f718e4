import { GraphQLError } from 'graphql';

/** Codes of expected failures. They are part of the API, and stay. */
export type ErrorCode =
  | 'AMBIGUOUS'
  | 'BAD_USER_INPUT'
  | 'INVALID_CURSOR'
  | 'INVALID_ID'
  | 'NOT_FOUND'
  | 'PAGE_TOO_LARGE';

/** An error for clients: what went wrong, what was expected, how to mend it; and a stable code. */
export function clientError(code: ErrorCode, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}
