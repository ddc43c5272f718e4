import { parseEdtf } from '../edtf.ts';
import { nameKey } from '../graph/name-key.ts';
import { LONGEST_KEY } from '../graph/order-key.ts';
import { publisherIdOf } from '../ingest/identify.ts';
import { clientError } from './errors.ts';

type Interval =
  | { readonly from?: string | null | undefined; readonly to?: string | null | undefined }
  | null
  | undefined;

/** Sorts after all order keys without a day, and before those with one. */
const BEHIND_UNDATED = '!~';

/** Sorts after whatever follows a day in an order key. */
const BEHIND_DAY = '~';

/**
 * A part of a name or title, folded; `null` for no condition.
 *
 * @throws GraphQLError BAD_USER_INPUT when it is longer than what is compared of a name
 */
export function folded(text: string | null | undefined): string | null {
  if (text == null) return null;
  const key = nameKey(text);
  if (key.length <= LONGEST_KEY) return key;
  throw clientError(
    'BAD_USER_INPUT',
    `A filter by name or title has ${key.length} letters. Expected at most ${LONGEST_KEY}, since of names and titles as many are compared. ` +
      'Give a part of it.',
  );
}

/** The first day of `from` and the last day of `to`; `null` for no condition. */
export function days(filter: Interval) {
  return {
    from: filter?.from == null ? null : (parseEdtf(filter.from)?.earliest ?? null),
    to: filter?.to == null ? null : (parseEdtf(filter.to)?.latest ?? null),
  };
}

/**
 * Conditions on the day of publication. Order keys begin with the first possible day, so `lower` and `upper` bound
 * them; both are exclusive, and leave out what has no date. A date may be only a year (its key begins with 1 January),
 * so `lower` is the year of `from`, and `from` itself is checked row by row.
 */
export function published(filter: Interval) {
  const { from, to } = days(filter);
  return {
    from,
    lower: from?.slice(0, 4) ?? (to && BEHIND_UNDATED),
    upper: to === null ? null : `${to}${BEHIND_DAY}`,
  };
}

/** The publisher's id; `null` for no condition. */
export function publisherId(name: string | null | undefined): string | null {
  return name == null ? null : publisherIdOf(name);
}

/** What is meant by one value of a closed set, by several of them, or by both; `null` for no condition. */
export function anyOf<Value extends string>(
  one: Value | null | undefined,
  several: readonly Value[] | null | undefined,
): readonly Value[] | null {
  if (several == null) return one == null ? null : [one];
  return [...new Set(several)].filter((value) => one == null || value === one).sort();
}
