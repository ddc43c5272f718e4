import { nameKey } from './name-key.ts';

/** How much of a name is compared, in UTF-16 code units. */
export const LONGEST_KEY = 500;

/**
 * A key that sorts names as a dictionary does, without case and diacritics. A tab separates the id: no folded name
 * holds one, and it sorts before everything else. Names are cut, since an index takes 8 kB at most.
 */
export function orderKey(name: string, id: string): string {
  return `${nameKey(name).slice(0, LONGEST_KEY)}\t${id}`;
}
