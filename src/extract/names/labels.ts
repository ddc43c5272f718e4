import type { NameSpan } from './name-span.ts';

/** The labels of the BILOU scheme: outside, and begin, inside, last, unit of each type. */
export const NAME_TYPES = ['Person', 'Organization', 'Place'] as const;
export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + 4 * NAME_TYPES.length;

export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

export function labelOf(type: number, part: number): number {
  return 1 + 4 * type + part;
}

/** True where a name goes on behind `label`. */
function open(label: number): boolean {
  return label !== OUTSIDE && (label - 1) % 4 <= INSIDE;
}

/** True where a name has begun before `label`. */
function continued(label: number): boolean {
  const part = (label - 1) % 4;
  return label !== OUTSIDE && (part === INSIDE || part === LAST);
}

export function mayStart(label: number): boolean {
  return !continued(label);
}

export function mayEnd(label: number): boolean {
  return !open(label);
}

export function mayFollow(before: number, after: number): boolean {
  if (open(before) !== continued(after)) return false;
  return !open(before) || (before - 1) >> 2 === (after - 1) >> 2;
}

/** For each label those that may stand before it. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, after) =>
  Array.from({ length: LABEL_COUNT }, (_, before) => before).filter((before) => mayFollow(before, after)),
);

/** The names that the labels of one sentence spell out; `units` gives their offsets. */
export function toNames(
  labels: ArrayLike<number>,
  units: readonly { readonly start: number; readonly end: number }[],
): NameSpan[] {
  const names: NameSpan[] = [];
  let start = -1;
  for (let i = 0; i < units.length; i++) {
    const label = labels[i] ?? OUTSIDE;
    const unit = units[i];
    if (label === OUTSIDE || unit === undefined) continue;
    const part = (label - 1) % 4;
    if (part === BEGIN || part === UNIT) start = unit.start;
    const type = NAME_TYPES[(label - 1) >> 2];
    if ((part === LAST || part === UNIT) && type !== undefined) names.push({ type, start, end: unit.end });
  }
  return names;
}

/** `BEGIN`, `INSIDE`, `LAST` or `UNIT` of a label that is not `OUTSIDE`. */
export function partOf(label: number): number {
  return (label - 1) & 3;
}

/** 0 for `OUTSIDE`, else 1 for the first of `NAME_TYPES`, and so on. */
export function typeOf(label: number): number {
  return label === OUTSIDE ? 0 : 1 + ((label - 1) >> 2);
}
