import { NewsgraphError, type NewsgraphErrorCode } from '../../../client/newsgraph-error.ts';

/** Seconds until the same is asked again, where the server does not say how many. */
const AGAIN_S = 3;

/** The server cannot answer now, but will. */
const PASSING: readonly NewsgraphErrorCode[] = ['UNREACHABLE', 'DATABASE_UNAVAILABLE', 'STARTING', 'OVERLOADED'];

/** How often an answer that came too late is asked for again: the database has made ready for it meanwhile. */
const MOST_LATE = 2;

/**
 * Milliseconds until the page asks again by itself; null where that would not help.
 *
 * @param attempt How often it was asked again.
 */
export function againIn({ code, retryAfter }: NewsgraphError, attempt: number): number | null {
  if (!PASSING.includes(code) && (code !== 'TIMEOUT' || attempt >= MOST_LATE)) return null;
  return 1_000 * (retryAfter ?? AGAIN_S);
}

/** A fault of the page counts as one of the answer: it is said on the page. */
export function asError(reason: unknown): NewsgraphError {
  if (reason instanceof NewsgraphError) return reason;
  return new NewsgraphError('UNEXPECTED_ANSWER', String(reason), { cause: reason });
}
