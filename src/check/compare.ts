import { isDeepStrictEqual } from 'node:util';
import { isInt } from 'neo4j-driver';
import type { Values } from '../graph/rows.ts';

/** A node or a relationship: what it is called in differences, and its properties. */
export interface Element {
  readonly name: string;
  readonly properties: Readonly<Values>;
}

/** Characters of a value that are shown, and of these before the first that differs. */
const [SHOWN, BEFORE] = [80, 20];

/** A node as the database gives it; its labels count as a property. */
export function node({
  id,
  labels,
  properties,
}: {
  id: string;
  labels: readonly string[];
  properties: Values;
}): Element {
  return { name: id, properties: { ...properties, labels: [...labels].sort() } };
}

/** A relationship as the database gives it; of those of one type between the same two each has its own `relation`. */
export function relationship(one: { from: string; type: string; to: string; properties: Values }): Element {
  const { relation } = one.properties;
  const type = typeof relation === 'string' ? `${one.type} ${relation}` : one.type;
  return { name: `${one.from} -${type}-> ${one.to}`, properties: one.properties };
}

/**
 * What is there other than it should be, a line each. Numbers may be the driver's; what is null counts as not there.
 */
export function differences(found: readonly Element[], expected: readonly Element[]): string[] {
  const missing = new Map(expected.map((one) => [one.name, one]));
  const seen = new Set<string>();
  const lines = found.flatMap(({ name, properties }) => {
    const right = missing.get(name);
    if (right === undefined)
      return [seen.has(name) ? `${name} is there twice` : `${name} is there, and no article gives it`];
    missing.delete(name);
    seen.add(name);
    return changes(name, properties, right.properties);
  });
  return [...lines, ...[...missing.keys()].map((name) => `${name} is not there, and an article gives it`)];
}

function changes(name: string, found: Readonly<Values>, expected: Readonly<Values>): string[] {
  const properties = [...new Set([...Object.keys(found), ...Object.keys(expected)])];
  return properties.flatMap((property) => {
    const [is, right] = [plain(found[property]), plain(expected[property])];
    if (isDeepStrictEqual(is, right)) return [];
    const [shown, wanted] = [JSON.stringify(is), JSON.stringify(right)];
    const from = Math.max(0, firstDifference(shown, wanted) - BEFORE);
    return [`${name}: ${property} is ${cut(shown, from)}, expected ${cut(wanted, from)}`];
  });
}

function plain(value: unknown): unknown {
  return isInt(value) ? value.toNumber() : (value ?? null);
}

function firstDifference(a: string, b: string): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return i;
  return a.length;
}

function cut(text: string, from: number): string {
  const end = from + SHOWN;
  return `${from > 0 ? '…' : ''}${text.slice(from, end)}${end < text.length ? '…' : ''}`;
}
