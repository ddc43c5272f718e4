import DataLoader from 'dataloader';
import { memoized } from '../codegen/memoized.ts';
import type { Run } from '../codegen/runtime.ts';
import type { Selected } from '../codegen/selection.ts';
import type { OwnedList, Part, Wanted } from './page.ts';

/** Gives the value of one key; the keys that are asked for in one tick go to the database together. */
export type Load<Value> = (key: string) => Promise<Value>;

/** The same, for a node that carries what is selected; keys of the same selection go together. */
export type LoadSelected<Value> = (key: string, selected: Selected) => Promise<Value>;

/** What stands for a key without a row: a value, or the error that its load ends with. */
type Missing<Value> = (key: string) => Value | Error;

/** Loads by key from a statement that takes all keys at once. */
export function batched<Value>(
  rowsOf: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  missing: Missing<Value>,
): Load<Value> {
  const loader = new DataLoader<string, Value>(async (keys) => {
    const rows = await rowsOf(keys);
    return keys.map((key) => rows.get(key) ?? missing(key));
  });
  return (key) => loader.load(key);
}

/** Loads by key under some options; keys that are asked for under options of the same text in one tick go together. */
function batchedUnder<Options, Value>(
  rowsOf: (keys: readonly string[], options: Options) => Promise<ReadonlyMap<string, Value>>,
  missing: Missing<Value>,
  textOf: (options: Options) => string,
): (key: string, options: Options) => Promise<Value> {
  const loads = new Map<string, Load<Value>>();
  return (key, options) => {
    const text = textOf(options);
    const load = loads.get(text) ?? batched((keys) => rowsOf(keys, options), missing);
    loads.set(text, load);
    return load(key);
  };
}

export function batchedSelected<Value>(
  rowsOf: (keys: readonly string[], selected: Selected) => Promise<ReadonlyMap<string, Value>>,
  missing: Missing<Value>,
): LoadSelected<Value> {
  return batchedUnder(rowsOf, missing, textOfSelection);
}

/** The same object comes with every request of an operation. */
const textOfSelection = memoized((selected: Selected) => JSON.stringify(selected));

type ListStatement<Found> = (
  run: Run,
  parameters: Wanted & { readonly ids: readonly string[] },
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
  const load = batchedUnder<Wanted, Found>(
    (ids, wanted) => statement(run, { ids, ...wanted }),
    (id) => new Error(`The list by ${order} gave no row for ${id}. Expected one, be it empty.`),
    textOfWanted,
  );
  return { order, part: load };
}

function textOfWanted({ page, selected }: Wanted): string {
  const { lower, upper, limit, descending, counted, cursors } = page;
  const bounds = `${lower.length} ${lower}${upper.length} ${upper}`;
  return `${limit} ${descending} ${counted} ${cursors} ${bounds}${textOfSelection(selected)}`;
}
