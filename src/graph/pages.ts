/** Behind which id a page begins, and how long it is at most. */
export interface After {
  readonly after: string;
  readonly limit: number;
}

/**
 * All rows of a statement that gives those after an id in the order of ids, a page at a time.
 *
 * @param size Rows of a page.
 * @example for await (const page of pagesById((after) => storedTexts(run, after), 100)) …
 */
export async function* pagesById<Row extends { readonly id: string }>(
  read: (after: After) => Promise<readonly Row[]>,
  size: number,
): AsyncGenerator<readonly Row[]> {
  for (let after = ''; ; ) {
    const page = await read({ after, limit: size });
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.id;
  }
}
