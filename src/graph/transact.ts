import { setTimeout as sleep } from 'node:timers/promises';
import { isRetryableError, type Session, type Transaction } from 'neo4j-driver';
import { isLost, isSilence, outcomeUnknown } from './errors.ts';
import type { ConnectionFacts } from './failures.ts';
import { withTimeout } from './with-timeout.ts';

/** How long a transaction is tried again after transient failures, in milliseconds. */
const LONGEST_RETRY_MS = 10_000;

/** Pause before it is tried again for the first time; each one after that is twice as long. Up to a fifth more or less. */
const FIRST_PAUSE_MS = 1_000;

/**
 * Does work in one transaction: all or nothing. It is done again after failures that the driver calls retryable and where the
 * connection was lost, but for a commit of which nothing was heard: that may have been done, and the work would find its own.
 *
 * @param facts.queryTimeoutMs How long a transaction may take.
 * @throws GraphError `OUTCOME_UNKNOWN` for such a commit; whatever the work, the driver or the database throws
 */
export async function transact<T>(
  session: Session,
  work: (transaction: Transaction) => Promise<T>,
  facts: ConnectionFacts,
): Promise<T> {
  const timeout = facts.queryTimeoutMs;
  let isCommitting = false;

  async function once(): Promise<T> {
    isCommitting = false;
    const transaction = await session.beginTransaction({ timeout });
    try {
      const result = await work(transaction);
      isCommitting = true;
      await transaction.commit();
      return result;
    } catch (error) {
      if (transaction.isOpen() && !isUnheard(error)) await transaction.rollback().catch(() => undefined);
      throw error;
    }
  }

  async function repeatedly(): Promise<T> {
    let endsAt: number | undefined;
    for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
      try {
        return await once();
      } catch (error) {
        endsAt ??= performance.now() + LONGEST_RETRY_MS;
        const mayBeDone = isCommitting && isUnheard(error);
        if (mayBeDone || !isTransient(error) || performance.now() > endsAt) throw error;
      }
      await sleep(pause * (0.8 + 0.4 * Math.random()));
    }
  }

  try {
    return await withTimeout(repeatedly(), timeout + LONGEST_RETRY_MS, facts);
  } catch (error) {
    throw isCommitting && isUnheard(error) ? outcomeUnknown(facts, error) : error;
  }
}

function isTransient(error: unknown): boolean {
  return isRetryableError(error) || isLost(error);
}

function isUnheard(error: unknown): boolean {
  return isSilence(error) || isLost(error);
}
