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

/** Loads by key under some options; keys that are asked for under equal ones in one tick go together. */
function batchedUnder<Options, Value>(
  rowsOf: (keys: readonly string[], options: Options) => Promise<ReadonlyMap<string, Value>>,
  missing: Value,
): (key: string, options: Options) => Promise<Value> {
  const loads = new Map<string, Load<Value>>();
  return (key, options) => {
    const together = JSON.stringify(options);
    const load = loads.get(together) ?? batched((keys) => rowsOf(keys, options), missing);
    loads.set(together, load);
    return load(key);
  };
}

export function batchedAsked<Value>(
  rowsOf: (keys: readonly string[], fields: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  missing: Value,
): LoadAsked<Value> {
  const load = batchedUnder(rowsOf, missing);
  return (key, fields = []) => load(key, fields);
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
  const load = batchedUnder<Page, Found | null>((ids, page) => statement(run, { ids, page }), null);
  return {
    order,
    part: async (ownerId, page) => {
      const found = await load(ownerId, page);
      if (found === null)
        throw new Error(`The list by ${order} gave no row for ${ownerId}. Expected one, be it empty.`);
      return found;
    },
  };
}
