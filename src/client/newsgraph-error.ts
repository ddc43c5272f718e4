import { ERROR_CODES } from '../generated/error-codes.ts';

/** Codes that the client gives itself, where no answer of the API came. */
const OWN_CODES = {
  /** The server was not reached, or went away. */
  UNREACHABLE: 'later',
  /** What answers is not this API, or gives a code that this client does not know. */
  UNEXPECTED_ANSWER: 'no',
} as const;

const CODES = { ...ERROR_CODES, ...OWN_CODES };

/** Every code that an error may have: those of docs/errors.md, and two of the client's own. */
export type NewsgraphErrorCode = keyof typeof CODES;

/** An error as it stands in an answer of the API. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: unknown; readonly [key: string]: unknown };
}

/** Why there is no answer, or a part of it is missing. */
export class NewsgraphError extends Error {
  override readonly name = 'NewsgraphError';
  readonly code: NewsgraphErrorCode;
  /** Whether sending the same again may help. */
  readonly again: 'no' | 'at once' | 'later';
  /** Seconds that the server asks to wait; null where it does not say. */
  readonly retryAfter: number | null;
  /** All errors of the answer, with what their codes bring along: `ids` of `AMBIGUOUS`, `id` of `INTERNAL_SERVER_ERROR`. */
  readonly errors: readonly AnsweredError[];
  /** What was answered all the same: fields that failed are null in it. */
  readonly data: unknown;

  constructor(code: NewsgraphErrorCode, message: string, details: Partial<ErrorDetails> = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.again = CODES[code];
    this.retryAfter = details.retryAfter ?? null;
    this.errors = details.errors ?? [];
    this.data = details.data ?? null;
  }
}

interface ErrorDetails extends Pick<NewsgraphError, 'retryAfter' | 'errors' | 'data'> {
  readonly cause: unknown;
}

/** The code of an answered error; `UNEXPECTED_ANSWER` for one that this client does not know, as of a newer server. */
export function codeOf({ extensions }: AnsweredError): NewsgraphErrorCode {
  const code = extensions?.code;
  return isKnown(code) ? code : 'UNEXPECTED_ANSWER';
}

function isKnown(code: unknown): code is keyof typeof ERROR_CODES {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
}
