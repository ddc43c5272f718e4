import { cancelled, timedOut } from './errors.ts';
import type { ConnectionFacts } from './failures.ts';

/** Time that the database gets to end a statement by itself before we stop waiting for it, in milliseconds. */
const GRACE_MS = 1_000;

/**
 * A result of the database, unless the signal aborts or the time is over: then it rejects without waiting for the database
 * to agree.
 *
 * @throws GraphError `CANCELLED` or `TIMEOUT`; the reason that the signal was aborted with; and what the result rejects with.
 */
export function givingUp<Result>(
  result: PromiseLike<Result>,
  timeoutMs: number,
  facts: ConnectionFacts,
  signal?: AbortSignal,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const onAbort = () => settle(() => reject(signal && cancelled(signal)));
    const timer = setTimeout(() => settle(() => reject(timedOut(facts))), timeoutMs + GRACE_MS);
    const settle = (how: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      how();
    };
    signal?.addEventListener('abort', onAbort);
    result.then(
      (value) => settle(() => resolve(value)),
      (error) => settle(() => reject(error)),
    );
  });
}
