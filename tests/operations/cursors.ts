import type { CursorSlot, WrittenOperation } from './write.ts';

/** The cursors that an answer holds for the variables of an operation. */
export type Cursors = Readonly<Record<string, string>>;

/** The cursor of the first list of each slot's name that has one. */
export function cursorsIn(data: unknown, slots: readonly CursorSlot[]): Cursors {
  const found = slots.map(({ variable, key, end }) => [variable, cursorAt(data, key, end)] as const);
  return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** The cursors, each shifted to the next variable, so that most belong to another list. */
export function rotated(cursors: Cursors): Cursors {
  const names = Object.keys(cursors);
  return Object.fromEntries(names.map((name, i) => [name, cursors[names[(i + 1) % names.length] ?? name] ?? '']));
}

export function withCursors(operation: WrittenOperation, cursors: Cursors): WrittenOperation {
  return { ...operation, variables: { ...operation.variables, ...cursors } };
}

function cursorAt(value: unknown, key: string, end: CursorSlot['end']): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const found = (name === key ? endOf(inner, end) : null) ?? cursorAt(inner, key, end);
    if (found !== null) return found;
  }
  return null;
}

function endOf(list: unknown, end: CursorSlot['end']): string | null {
  const cursor = valueAt(valueAt(list, 'pageInfo'), end);
  return typeof cursor === 'string' ? cursor : null;
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : null;
}
