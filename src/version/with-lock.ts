import { lockUpdate } from '../generated/cypher/admin.ts';
import type { Database } from '../graph/database.ts';
import { cancelled } from '../graph/errors.ts';
import type { JobContext } from '../graph/versions.ts';

/** Longest hold of the lock, in milliseconds. After that another program may do the same work, which harms nothing. */
const LONGEST_MS = 24 * 3_600_000;

/** Milliseconds after which a waiting program says so, and between two of its lines. */
const TELL_MS = 2_000;

/** Thrown to roll back the transaction that only held the lock. */
class Done extends Error {}

/**
 * Does work while no other program does the same on the database; waits for it first. The lock belongs to an open
 * transaction, so the database frees it at once when this program dies. The work is safe without the lock, in
 * transactions of its own; the lock only saves two programs from doing it twice.
 *
 * @param progress How far the other program is, for the line that says that this one waits.
 */
export async function withLock(
  database: Database,
  { say, signal }: JobContext,
  progress: () => Promise<string>,
  work: () => Promise<void>,
): Promise<void> {
  const done = new Done();
  const waiting = setInterval(() => void tell(), TELL_MS);
  const tell = async () => {
    const far = await progress().catch(() => '');
    if (!taken) say(`Another program brings the graph up to date; waiting for it. ${far}`.trimEnd());
  };
  let taken = false;
  const locked = database.within(LONGEST_MS).write(async (run) => {
    await lockUpdate(run);
    taken = true;
    clearInterval(waiting);
    if (signal?.aborted) throw cancelled(signal);
    await work();
    throw done;
  });
  try {
    await Promise.race([locked, whenAborted(signal, () => taken)]);
  } catch (error) {
    if (error !== done) throw error;
  } finally {
    taken = true;
    clearInterval(waiting);
  }
}

/** Rejects when the signal aborts while this program still waits; work that has begun checks the signal itself. */
function whenAborted(signal: AbortSignal | undefined, hasBegun: () => boolean): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => hasBegun() || reject(cancelled(signal)), { once: true });
  });
}
