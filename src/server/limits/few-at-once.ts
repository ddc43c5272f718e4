import type { Run } from '../../cypher-codegen/runtime/statement.ts';
import { STATEMENTS_AT_ONCE } from './limits.ts';
import { Semaphore } from './semaphore.ts';

/**
 * Has the statements of one request run few at a time, so that those of others come in between: the database shares its
 * processors among all that it was sent, and one request may need fifty.
 *
 * @param signal Aborts when the request ends.
 */
export function fewAtOnce(run: Run, signal: AbortSignal): Run {
  const semaphore = new Semaphore(STATEMENTS_AT_ONCE);
  return async (statement, parameters) => {
    const mayRun = await semaphore.acquire(signal);
    try {
      return await run(statement, parameters); // which says so when the request has ended meanwhile
    } finally {
      if (mayRun) semaphore.release();
    }
  };
}
