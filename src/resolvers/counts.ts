import type { Count } from '../cypher-codegen/runtime/functions.ts';

/** Counts of values, the most first; none of what there is none of. */
export function highestFirst(counts: readonly Count[]): { readonly value: string; readonly count: number }[] {
  return counts
    .flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
