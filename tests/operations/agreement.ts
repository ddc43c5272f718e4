import type { GraphQLFormattedError } from 'graphql';
import type { ReferenceAnswer } from '../model/reference.ts';
import type { Answer } from '../support/api.ts';

/** The part of an answer that must agree: everything but the text of cursors. */
export interface Comparable {
  readonly data: unknown;
  /** Paths where data is null because of a fault. */
  readonly nulls: readonly string[];
  /** Faults, each once. */
  readonly errors: readonly string[];
}

/**
 * Both sides of a comparison. Of several faults below one null, either side may report any. So the server's errors are
 * checked against all faults that there are.
 */
export function compared(server: Answer<unknown>, reference: ReferenceAnswer): { got: Comparable; right: Comparable } {
  const got = comparable(server.data, server.errors ?? []);
  const right = comparable(reference.data, reference.errors);
  const faults = comparable(null, reference.faults).errors;
  const isTold = got.errors.every((error) => faults.includes(error)) && got.errors.length > 0;
  return { got, right: isTold ? { ...right, errors: got.errors } : right };
}

function comparable(
  data: unknown,
  errors: readonly Pick<GraphQLFormattedError, 'message' | 'path' | 'extensions'>[],
): Comparable {
  return {
    data: masked(data ?? null),
    nulls: distinct(errors.map(({ path }) => (path === undefined ? 'request' : nullOn(path, data)))),
    errors: distinct(errors.map(textOf)),
  };
}

/** The null in the data on the path to a fault. */
function nullOn(path: readonly (string | number)[], data: unknown): string {
  let place = data;
  const way: (string | number)[] = [];
  for (const step of path) {
    if (place === null || typeof place !== 'object') break;
    place = Object.entries(place).find(([key]) => key === String(step))?.[1] ?? null;
    way.push(step);
  }
  return JSON.stringify(way);
}

function textOf({ message, path, extensions }: Pick<GraphQLFormattedError, 'message' | 'path' | 'extensions'>): string {
  const words = message.replace(/^".*" is no cursor/s, 'That is no cursor');
  return JSON.stringify({ words, path, code: extensions?.['code'], ids: extensions?.['ids'] });
}

function masked(value: unknown, key = ''): unknown {
  if (/cursor/i.test(key) && typeof value === 'string') return 'a cursor';
  if (Array.isArray(value)) return value.map((item) => masked(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, masked(inner, name)]));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
