import DataLoader from 'dataloader';
import type { Run } from '../codegen/runtime.ts';
import type { OwnedList, Page, Part } from './page.ts';

/** Gives the value of one key; the keys that are asked for in one tick go to the database together. */
export type Load<Value> = (key: string) => Promise<Value>;

/** The same, for a node of which fields are asked; keys of the same fields go together. */
export type LoadAsked<Value> = (key: string, fields?: readonly string[]) => Promise<Value>;

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

export function batchedAsked<Value>(
  rowsOf: (keys: readonly string[], fields: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  missing: Value,
): LoadAsked<Value> {
  const loads = new Map<string, Load<Value>>();
  return (key, fields = []) => {
    const together = fields.join();
    const load = loads.get(together) ?? batched((keys) => rowsOf(keys, fields), missing);
    loads.set(together, load);
    return load(key);
  };
}

type ListStatement<Found> = (
  run: Run,
  parameters: { readonly ids: readonly string[]; readonly page: Page },
) => Promise<ReadonlyMap<string, Found>>;

/**
 * Lists that a statement gives, a row for each owner whether it is there or not: one call for all owners whose same page is
 * asked for in one tick.
 */
export function ownedList<Found extends Part<unknown>>(
  run: Run,
  order: string,
  statement: ListStatement<Found>,
): OwnedList<Found> {
  const pages = new Map<string, Load<Found | null>>();
  return {
    order,
    part: async (ownerId, page) => {
      const key = JSON.stringify([page.lower, page.upper, page.limit, page.descending, page.counted, page.fields]);
      const load = pages.get(key) ?? batched<Found | null>((ids) => statement(run, { ids, page }), null);
      pages.set(key, load);
      const found = await load(ownerId);
      if (found === null)
        throw new Error(`The list by ${order} gave no row for ${ownerId}. Expected one, be it empty.`);
      return found;
    },
  };
}
