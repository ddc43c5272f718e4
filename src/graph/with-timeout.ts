import { cancelled, timedOut } from './errors.ts';
import type { ConnectionFacts } from './failures.ts';

/** Time that the database gets to end a statement by itself before we stop waiting for it, in milliseconds. */
const GRACE_MS = 1_000;

/**
 * Waits for a result of the database, but no longer than the time-out, and not after the signal aborts.
 *
 * @throws GraphError `CANCELLED` or `TIMEOUT`; the signal's reason; whatever the result rejects with.
 */
export function withTimeout<Result>(
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
