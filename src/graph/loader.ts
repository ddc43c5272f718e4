import DataLoader from 'dataloader';
import { memoized } from '../cypher-codegen/runtime/memoized.ts';

/**
 * Loads the value of a key with some options. Keys that are asked for in one tick with the same options share a
 * statement.
 */
export type Load<Options, Value> = (key: string, options: Options) => Promise<Value>;

/**
 * Loads from a statement that takes all keys at once.
 *
 * @param missing The value, or the error, for a key without a row.
 * @param textOf Options with the same text are the same.
 */
export function loader<Options extends object, Value>(
  rowsOf: (keys: readonly string[], options: Options) => Promise<ReadonlyMap<string, Value>>,
  missing: (key: string) => Value | Error,
  textOf: (options: Options) => string = JSON.stringify,
): Load<Options, Value> {
  const loaders = new Map<string, DataLoader<string, Value>>();
  // All nodes of an operation come with the same options object.
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
