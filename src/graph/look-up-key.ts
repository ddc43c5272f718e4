import { createHash } from 'node:crypto';
import { nameKey } from './name-key.ts';
import { LONGEST_KEY } from './order-key.ts';

/** UTF-16 code units of a long name that stand before its digest: together they are one more than any other key has. */
const BEGINNING = LONGEST_KEY - 64;

/** What a look-up by name compares: the name, folded and whole. A long one ends in a digest, since an index takes 8 kB at most. */
export function lookUpKey(name: string): string {
  const key = nameKey(name);
  if (key.length <= LONGEST_KEY) return key;
  return `${key.slice(0, BEGINNING)}#${createHash('sha256').update(key).digest('hex')}`;
}
