import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { cancelled } from '../graph/errors.ts';
import { type After, pagesById } from '../graph/pages.ts';

/** Articles, or other nodes, that are read and compared together. */
const BATCH = 100;

/** What a check reads by, and its end when it is broken off. */
export interface Reading {
  readonly run: Run;
  readonly signal?: AbortSignal | undefined;
}

/**
 * All rows of a statement that gives those after an id, page by page.
 *
 * @throws GraphError `CANCELLED` when the signal aborts
 */
export async function* pagesOf<Row extends { readonly id: string }>(
  { run, signal }: Reading,
  rowsAfter: (run: Run, page: After) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  const read = async (page: After) => {
    if (signal?.aborted) throw cancelled(signal);
    return rowsAfter(run, page);
  };
  yield* pagesById(read, BATCH);
}
