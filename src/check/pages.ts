import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { cancelled } from '../graph/errors.ts';

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
  rowsAfter: (run: Run, page: { readonly after: string; readonly limit: number }) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let after = ''; ; ) {
    if (signal?.aborted) throw cancelled(signal);
    const page = await rowsAfter(run, { after, limit: BATCH });
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.id;
  }
}
