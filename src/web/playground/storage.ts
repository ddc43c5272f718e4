/** The part of the browser's storage that the playground uses. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear' | 'length'>;

/**
 * A storage of this playground alone. Another program's playground at the same address does not bring its tabs along,
 * and tabs kept while the graph was empty do not hide the examples once it is filled.
 */
export function namespacedStorage(storage: Storage, graph: string): KeyValueStorage {
  const prefix = `newsgraph:${graph}:`;
  const ownKeys = () => Object.keys(storage).filter((key) => key.startsWith(prefix));
  return {
    getItem: (key) => storage.getItem(prefix + key),
    setItem: (key, value) => storage.setItem(prefix + key, value),
    removeItem: (key) => storage.removeItem(prefix + key),
    clear: () => {
      for (const key of ownKeys()) storage.removeItem(key);
    },
    get length() {
      return ownKeys().length;
    },
  };
}
