/** Counts of a recogniser's answers against gold. */
export interface Tally {
  readonly right: number;
  readonly given: number;
  readonly gold: number;
}

export const NOTHING: Tally = { right: 0, given: 0, gold: 0 };

export function add(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, given: a.given + b.given, gold: a.gold + b.gold };
}

/** In percent. */
export function precision(tally: Tally): number {
  return (100 * tally.right) / (tally.given || 1);
}

/** In percent. */
export function recall(tally: Tally): number {
  return (100 * tally.right) / (tally.gold || 1);
}

/** Harmonic mean of precision and recall, in percent. */
export function f1(tally: Tally): number {
  return (200 * tally.right) / (tally.given + tally.gold || 1);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation of a sample. */
export function spread(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}
