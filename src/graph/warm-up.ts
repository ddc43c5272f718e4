import { statements } from '../generated/cypher.ts';
import type { Database } from './database.ts';
import { GraphError } from './errors.ts';

/**
 * Has the database plan every reading statement, one after the other, so that nobody's first question waits for it: a
 * server that has just started takes up to a second for some. Ends early when the signal aborts or the database goes.
 */
export async function warmUp(database: Database, signal: AbortSignal): Promise<void> {
  const run = database.reader({ signal });
  try {
    for (const { name, text, mode } of Object.values(statements)) {
      if (mode === 'READ') await run({ name: `warm-up/${name}`, text: `EXPLAIN ${text}`, mode }, {});
    }
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
  }
}
