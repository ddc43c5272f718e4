/** Counts of a recogniser's answers against gold. */
export interface Tally {
  readonly right: number;
  readonly given: number;
  readonly gold: number;
}

/** One that also tells how many answers name only a piece of what is right, or something wider. */
export interface Judged extends Tally {
  readonly cut: number;
}

export const NOTHING: Judged = { right: 0, given: 0, gold: 0, cut: 0 };

export function add(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, given: a.given + b.given, gold: a.gold + b.gold };
}

export function addJudged(a: Judged, b: Judged): Judged {
  return { ...add(a, b), cut: a.cut + b.cut };
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

/** Where the share that so many right ones of so many stand for lies with 95 %, in percent: Wilson's interval. */
export function interval(right: number, of: number): readonly [low: number, high: number] {
  const z = 1.96;
  const share = right / of;
  const middle = share + z ** 2 / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z / (2 * of)) ** 2);
  const scale = 100 / (1 + z ** 2 / of);
  return [scale * (middle - reach), scale * (middle + reach)];
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation of a sample. */
export function spread(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}
