/** The relation of a person to the body or the country of an office. */
export const HOLDS_OFFICE = 'HOLDS_OFFICE';

/** Digits of how many state a link. */
const DIGITS = 9;

/** Letters of an id by which a pair is known: 64 bits of its hash. */
const TAIL = 11;

/** What links of two entities, in either direction, are found by. */
export function pairOf(one: string, other: string): string {
  return [one.slice(-TAIL), other.slice(-TAIL)].sort().join('');
}

/**
 * What links are ordered by: one that more claims state comes later, of as many that which was stated on a later day.
 *
 * @param newest The first day that the newest of them may be of; '' where none has a date.
 */
export function strengthOf(stating: number, newest: string): string {
  return `${String(stating).padStart(DIGITS, '0')}|${newest}`;
}

/** The strengths of links that are stated exceed this one, those of links that are only denied do not. */
export const DENIED_ONLY = String(1).padStart(DIGITS, '0');
