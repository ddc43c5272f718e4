import { clientError } from './errors.ts';

/** An opaque cursor: the order of the list and the key in it. */
export function encodeCursor(order: string, key: string): string {
  return Buffer.from(JSON.stringify([order, key])).toString('base64url');
}

/** The key that a cursor of a list in this order holds. @throws GraphQLError INVALID_CURSOR */
export function decodeCursor(order: string, cursor: string): string {
  const decoded = parse(Buffer.from(cursor, 'base64url').toString());
  if (Array.isArray(decoded) && decoded.length === 2) {
    const [decodedOrder, key]: readonly unknown[] = decoded;
    if (decodedOrder === order && typeof key === 'string') return key;
  }
  throw clientError(
    'INVALID_CURSOR',
    `"${cursor}" is no cursor of this list. Expected a cursor that a page of the same list gave, in the same order. ` +
      'Take `pageInfo { endCursor }` of the page before, or leave the cursor out to start from the beginning.',
  );
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
