import DataLoader from 'dataloader';
import { memoized } from '../cypher-codegen/runtime/memoized.ts';

/**
 * Gives the value of a key under some options. Keys that are asked for in one tick, under options that are the same, go to
 * the database together.
 */
export type Load<Options, Value> = (key: string, options: Options) => Promise<Value>;

/**
 * Loads from a statement that takes all keys at once.
 *
 * @param missing Stands for a key without a row: a value, or the error that its load ends with.
 * @param textOf Options are the same when their texts are.
 */
export function loader<Options extends object, Value>(
  rowsOf: (keys: readonly string[], options: Options) => Promise<ReadonlyMap<string, Value>>,
  missing: (key: string) => Value | Error,
  textOf: (options: Options) => string = JSON.stringify,
): Load<Options, Value> {
  const loaders = new Map<string, DataLoader<string, Value>>();
  // The same object comes with every node of an operation.
  const under = memoized((options: Options): DataLoader<string, Value> => {
    const text = textOf(options);
    const known = loaders.get(text);
    if (known) return known;
    const made = new DataLoader<string, Value>(async (keys) => {
      const rows = await rowsOf(keys, options);
      return keys.map((key) => rows.get(key) ?? missing(key));
    });
    loaders.set(text, made);
    return made;
  });
  return (key, options) => under(options).load(key);
}
