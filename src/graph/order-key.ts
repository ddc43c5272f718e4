import { fold } from '../extract/text/fold.ts';

/** UTF-16 code units of a name that are compared; nobody asks for a longer one. */
export const LONGEST_KEY = 500;

/**
 * Names without case and diacritics in the order of a dictionary: a tab, which no folded name holds, sorts before all that
 * does. An index takes no more than 8 kB.
 */
export function orderKey(name: string, id: string): string {
  return `${fold(name).slice(0, LONGEST_KEY)}\t${id}`;
}
