import { createHash } from 'node:crypto';
import { clientError } from './errors.ts';

/** Identifies a list: name, owner, order and filter. A cursor is valid in one list only. */
export type ListIdentity = readonly unknown[];

/** The identity of a list at the root: its field, what it is ordered by if there is a choice, and conditions; `null` is none. */
export function filteredList(field: string, order: string | null, conditions: object): ListIdentity {
  return [field, order, Object.entries(conditions).filter(([, condition]) => condition !== null)];
}

/** Bytes of a cursor's checksum: enough that no cursor fits another list by chance. */
const SEAL_BYTES = 6;

/** An opaque cursor: a checksum over list and order key, then the order key. */
export function encodeCursor(list: ListIdentity, key: string): string {
  return Buffer.concat([sealOf(list, key), Buffer.from(key)]).toString('base64url');
}

/** The key that a cursor of this list holds. @throws GraphQLError INVALID_CURSOR */
export function decodeCursor(list: ListIdentity, cursor: string): string {
  const key = keyOf(cursor);
  if (key !== null && encodeCursor(list, key) === cursor) return key;
  throw invalidCursor(cursor);
}

/**
 * The order key of a cursor, without a check: a prefetched list is asked for before its owner is known. The resolver
 * must check the cursor before it answers. @throws GraphQLError INVALID_CURSOR
 */
export function unverifiedKey(cursor: string): string {
  const key = keyOf(cursor);
  if (key !== null) return key;
  throw invalidCursor(cursor);
}

function sealOf(list: ListIdentity, key: string): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([...list, key]))
    .digest()
    .subarray(0, SEAL_BYTES);
}

function keyOf(cursor: string): string | null {
  const bytes = Buffer.from(cursor, 'base64url').subarray(SEAL_BYTES);
  return bytes.length > 0 ? bytes.toString() : null;
}

function invalidCursor(cursor: string): Error {
  const shown = cursor.length > 80 ? `${cursor.slice(0, 80)}…` : cursor;
  return clientError(
    'INVALID_CURSOR',
    `"${shown}" is no cursor of this list. Expected one that a page of the same list gave, with the same order and filter. ` +
      'Take `pageInfo { endCursor }` of the page before, or leave the cursor out to start from the beginning.',
  );
}
