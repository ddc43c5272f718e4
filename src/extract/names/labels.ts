import type { Span } from '../article-graph.ts';
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

/** True where no name has begun before the label. */
export function mayStart(label: number): boolean {
  return label === OUTSIDE || partOf(label) === BEGIN || partOf(label) === UNIT;
}

/** True where no name goes on behind the label. */
export function mayEnd(label: number): boolean {
  return label === OUTSIDE || partOf(label) >= LAST;
}

export function mayFollow(before: number, after: number): boolean {
  return mayEnd(before) === mayStart(after) && (mayEnd(before) || typeOf(before) === typeOf(after));
}

/** For each label those that may stand before it. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, after) =>
  Array.from({ length: LABEL_COUNT }, (_, before) => before).filter((before) => mayFollow(before, after)),
);

/** The names that labels spell out: type as of `typeOf`, first and last unit. */
export function* namesIn(labels: ArrayLike<number>): Generator<{ type: number; first: number; last: number }> {
  let first = 0;
  for (let last = 0; last < labels.length; last++) {
    const label = labels[last] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    if (mayStart(label)) first = last;
    if (mayEnd(label)) yield { type: typeOf(label), first, last };
  }
}

/** The same with the offsets that `units` gives. */
export function toNames(labels: ArrayLike<number>, units: readonly Span[]): NameSpan[] {
  return [...namesIn(labels)].flatMap(({ type: number, first, last }) => {
    const [type, start = 0, end = 0] = [NAME_TYPES[number - 1], units[first]?.start, units[last]?.end];
    return type === undefined ? [] : [{ type, start, end }];
  });
}

/** `BEGIN`, `INSIDE`, `LAST` or `UNIT` of a label that is not `OUTSIDE`. */
export function partOf(label: number): number {
  return (label - 1) & 3;
}

/** 0 for `OUTSIDE`, else 1 for the first of `NAME_TYPES`, and so on. */
export function typeOf(label: number): number {
  return label === OUTSIDE ? 0 : 1 + ((label - 1) >> 2);
}
