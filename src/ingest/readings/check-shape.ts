import type { z } from 'zod';
import { type Faults, type Path, shown } from './faults.ts';
import { claim, entity, frame, type Line, MOST_INSIDE, position, quote } from './form.ts';

type Issue = z.core.$ZodIssue;

/**
 * The line that a value is; `null` where it is none, and what is against it is added to the faults. The elements of lists are
 * checked one by one, so that no more is looked at than is told.
 */
export function checkShape(value: unknown, faults: Faults): Line | null {
  const outer = frame.safeParse(value);
  note(outer.error, [], value, faults);
  if (!outer.success) return null;
  const entities = checkAll('entities', entity, outer.data.entities, faults);
  const quotes = checkAll('quotes', quote, outer.data.quotes, faults);
  const positions = checkAll('positions', position, outer.data.positions, faults);
  const claims = checkAll('claims', claim, outer.data.claims, faults);
  return faults.any ? null : { ...outer.data, entities, quotes, positions, claims };
}

function checkAll<Item>(name: string, schema: z.ZodType<Item>, values: readonly unknown[], faults: Faults): Item[] {
  const sound: Item[] = [];
  for (const [i, value] of values.entries()) {
    if (faults.full) break;
    if (isTooLong([name, i], value, faults)) continue;
    const { data, error } = schema.safeParse(value);
    if (error === undefined) sound.push(data);
    else note(error, [name, i], value, faults);
  }
  return sound;
}

/** Lists that are longer than any, of which nothing is looked at. */
function isTooLong(path: Path, value: unknown, faults: Faults): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const long = Object.entries(value).filter(([, list]) => Array.isArray(list) && list.length > MOST_INSIDE);
  for (const [name] of long) faults.add([...path, name], `expected at most ${MOST_INSIDE} elements`);
  return long.length > 0;
}

function note(error: z.core.$ZodError | undefined, path: Path, value: unknown, faults: Faults): void {
  for (const issue of error?.issues ?? []) {
    if (faults.full) return;
    const at = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) faults.add([...at, key], 'the form has no such field. Remove it');
    else faults.add(at, reasonOf(issue, valueAt(value, issue.path)));
  }
}

function reasonOf(issue: Issue, value: unknown): string {
  if (value === undefined) return 'it is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `it is ${shown(value)}. Expected ${issue.expected}`;
    case 'invalid_value':
      return `it is ${shown(value)}. Expected ${issue.values.map((one) => shown(one)).join(', ')}`;
    case 'invalid_union':
      return `it is ${shown(value)}. Expected Person, Organization, Place, Country or Event`;
    case 'invalid_format':
      return `it is ${shown(value)}. Expected a ref such as "e1"`;
    case 'custom':
      return `it is ${shown(value)}; ${issue.message}`;
    default:
      return issue.message;
  }
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}
