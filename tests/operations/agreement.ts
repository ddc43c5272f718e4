import type { GraphQLFormattedError } from 'graphql';
import type { ReferenceAnswer } from '../model/reference.ts';
import type { Answer } from '../support/api.ts';

/** What of an answer is the same on both sides: everything but the text of cursors. */
export interface Comparable {
  readonly data: unknown;
  /** Where data is null for a fault, or stands without data. */
  readonly nulls: readonly string[];
  /** Faults, each once. */
  readonly errors: readonly string[];
}

/**
 * Both sides of a comparison. Where a fault nulls what others stand below, any one of them may be told: the errors of the
 * server are then held against all faults that there are.
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

/** The place on the way to a fault where data is null. */
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
