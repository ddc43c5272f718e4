import { createHash } from 'node:crypto';
import { clientError } from './errors.ts';

/** What a list is: its name, its owner, order and filter. A cursor of one list is none of another. */
export type ListIdentity = readonly unknown[];

/** The identity of a list of all nodes of a type in an order, under these conditions: those of `null` are none. */
export function filteredList(name: string, order: string, conditions: object): ListIdentity {
  return [name, order, Object.entries(conditions).filter(([, condition]) => condition !== null)];
}

/** Bytes of a cursor that hold its seal: enough that no cursor fits another list by chance. */
const SEAL_BYTES = 6;

/** An opaque cursor: the place of a node in its list, its order key, behind a seal of list and key. */
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
 * The key that a cursor holds, whatever its list: for what is asked before it is known of which owner. Who reads it must
 * hold the cursor against its list before anything is answered. @throws GraphQLError INVALID_CURSOR
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
