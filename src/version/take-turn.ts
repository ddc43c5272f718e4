import { takeTurn } from '../generated/cypher/admin.ts';
import type { Database } from '../graph/database.ts';
import { cancelled } from '../graph/errors.ts';
import type { Telling } from '../graph/versions.ts';

/** Longest time of a turn in milliseconds; what it would do after that another program may do too, which harms nothing. */
const LONGEST_MS = 24 * 3_600_000;

/** Milliseconds after which a program that waits says so, and between two lines of it. */
const TELL_MS = 2_000;

/** Ends a transaction whose work is done: it is rolled back, and has nothing to keep. */
class Done extends Error {}

/**
 * Does work while no other program does the same on the database, and waits its turn before. The turn is a lock of an open
 * transaction: when this program dies, the database gives it to the next one at once. What is done under it is safe by
 * itself, in transactions of its own; the turn only spares two programs the double work.
 *
 * @param progress How far the other program is, for the line that says that we wait.
 */
export async function inTurn(
  database: Database,
  { say, signal }: Telling,
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
  const turn = database.within(LONGEST_MS).write(async (run) => {
    await takeTurn(run);
    taken = true;
    clearInterval(waiting);
    if (signal?.aborted) throw cancelled(signal);
    await work();
    throw done;
  });
  try {
    await Promise.race([turn, whenAborted(signal, () => taken)]);
  } catch (error) {
    if (error !== done) throw error;
  } finally {
    taken = true;
    clearInterval(waiting);
  }
}

/** Rejects when the signal aborts while we still wait; work that has begun looks at the signal itself. */
function whenAborted(signal: AbortSignal | undefined, hasBegun: () => boolean): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => hasBegun() || reject(cancelled(signal)), { once: true });
  });
}
