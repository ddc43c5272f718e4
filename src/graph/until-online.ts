import { setTimeout as sleep } from 'node:timers/promises';
import { indexes } from '../generated/cypher/admin.ts';
import type { Database } from './database.ts';
import { cancelled } from './errors.ts';
import type { JobContext } from './versions.ts';

/** Milliseconds between two checks, at first and at most. */
const [FIRST_LOOK_MS, LAST_LOOK_MS] = [10, 1_000];

/** Milliseconds between two lines of progress. */
const TELL_MS = 5_000;

/**
 * Waits until all of these indexes are built, which takes minutes in a large graph, and reports progress.
 */
export async function untilOnline(
  database: Database,
  names: readonly string[],
  { say, signal }: JobContext,
): Promise<void> {
  const run = database.reader();
  let told = performance.now();
  for (let wait = FIRST_LOOK_MS; ; wait = Math.min(2 * wait, LAST_LOOK_MS)) {
    if (signal?.aborted) throw cancelled(signal);
    const building = (await indexes(run)).filter(({ name, state }) => state === 'POPULATING' && names.includes(name));
    if (building.length === 0) return;
    if (performance.now() - told > TELL_MS) {
      told = performance.now();
      say(`Indexes: ${building.map(({ name, percent }) => `${name} ${Math.floor(percent)} %`).join(', ')}`);
    }
    await sleep(wait);
  }
}
