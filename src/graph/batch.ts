import DataLoader from 'dataloader';
import { memoized } from '../codegen/memoized.ts';
import type { Selected } from '../codegen/selection.ts';

/**
 * Gives the value of a key under some options. Keys that are asked for in one tick, under options that are the same, go to
 * the database together.
 */
export interface Loader<Options, Value> {
  readonly load: (key: string, options: Options) => Promise<Value>;
  /** Takes a value that has come by another way, so that it is not asked for again. */
  readonly prime: (key: string, options: Options, value: Value) => void;
}

/** What stands for a key without a row: a value, or the error that its load ends with. */
type Missing<Value> = (key: string) => Value | Error;

/** Loads from a statement that takes all keys at once; options are the same when their texts are. */
export function batchedUnder<Options extends object, Value>(
  rowsOf: (keys: readonly string[], options: Options) => Promise<ReadonlyMap<string, Value>>,
  missing: Missing<Value>,
  textOf: (options: Options) => string,
): Loader<Options, Value> {
  const loaders = new Map<string, DataLoader<string, Value>>();
  // The same object comes with every node of an operation.
  const under = memoized((options: Options): DataLoader<string, Value> => {
    const text = textOf(options);
    const known = loaders.get(text);
    if (known) return known;
    const loader = new DataLoader<string, Value>(async (keys) => {
      const rows = await rowsOf(keys, options);
      return keys.map((key) => rows.get(key) ?? missing(key));
    });
    loaders.set(text, loader);
    return loader;
  });
  return {
    load: (key, options) => under(options).load(key),
    prime: (key, options, value) => void under(options).prime(key, value),
  };
}

export function batchedSelected<Value>(
  rowsOf: (keys: readonly string[], selected: Selected) => Promise<ReadonlyMap<string, Value>>,
  missing: Missing<Value>,
): Loader<Selected, Value> {
  return batchedUnder(rowsOf, missing, textOfSelection);
}

/** The same object comes with every request of an operation. */
export const textOfSelection = memoized((selected: Selected) => JSON.stringify(selected));
