import { GraphQLError } from 'graphql';

/** Codes of expected failures; they stay. */
export type ErrorCode =
  | 'AMBIGUOUS'
  | 'BAD_USER_INPUT'
  | 'INVALID_CURSOR'
  | 'INVALID_ID'
  | 'NOT_FOUND'
  | 'PAGE_TOO_LARGE';

/** An error that a client may see: what went wrong, what was expected, how to mend it; and a code that stays. */
export function clientError(code: ErrorCode, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}
