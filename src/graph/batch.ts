import DataLoader from 'dataloader';
import type { Run } from '../codegen/runtime.ts';
import type { Listed, OwnedList, Page } from './page.ts';

/** Gives the value of one key; the keys that are asked for in one tick go to the database together. */
export type Load<Value> = (key: string) => Promise<Value>;

/** Loads by key from a statement that takes all keys at once; `missing` stands for a key without a row. */
export function batched<Value>(
  rowsOf: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  missing: Value,
): Load<Value> {
  const loader = new DataLoader<string, Value>(async (keys) => {
    const rows = await rowsOf(keys);
    return keys.map((key) => rows.get(key) ?? missing);
  });
  return (key) => loader.load(key);
}

type PageStatement<Row> = (
  run: Run,
  parameters: Page & { readonly ids: readonly string[] },
) => Promise<ReadonlyMap<string, readonly Row[]>>;

type CountStatement = (
  run: Run,
  parameters: { readonly ids: readonly string[] },
) => Promise<ReadonlyMap<string, { readonly total: number }>>;

/** A list of owners' rows: one call of the statement for all owners whose same page is asked for in one tick. */
export function ownedList<Row extends Listed>(
  run: Run,
  order: string,
  statement: PageStatement<Row>,
  countStatement: CountStatement,
): OwnedList<Row> {
  const pages = new Map<string, Load<readonly Row[]>>();
  const counts = batched((ids) => countStatement(run, { ids }), { total: 0 });
  return {
    order,
    page: (ownerId, page) => {
      const key = JSON.stringify([page.lower, page.upper, page.limit, page.descending, page.fields]);
      const load = pages.get(key) ?? batched((ids) => statement(run, { ids, ...page }), []);
      pages.set(key, load);
      return load(ownerId);
    },
    count: async (ownerId) => (await counts(ownerId)).total,
  };
}
