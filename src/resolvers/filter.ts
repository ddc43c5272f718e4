import { parseEdtf } from '../edtf.ts';
import { fold } from '../extract/text/fold.ts';
import { publisherIdOf } from '../ingest/identify.ts';
import { checkedType } from './ids.ts';

type Interval = { readonly from?: string | null; readonly to?: string | null } | null | undefined;

/** Sorts behind all order keys without a day, and before those with one. */
const BEHIND_UNDATED = '!~';

/** Sorts behind what follows a day in an order key. */
const BEHIND_DAY = '~';

/** A condition on a name, without case and diacritics; `null` where there is none. */
export function folded(text: string | null | undefined): string | null {
  return text == null ? null : fold(text);
}

/** First day of `from` and last day of `to`; `null` where there is no such condition. */
export function days(filter: Interval) {
  return {
    from: filter?.from == null ? null : (parseEdtf(filter.from)?.earliest ?? null),
    to: filter?.to == null ? null : (parseEdtf(filter.to)?.latest ?? null),
  };
}

/**
 * Conditions on the day of publication, where order keys begin with its first possible day: `lower` and `upper` are exclusive
 * bounds of the keys, which leave out all that was published too late, and what has no date. A date is a year, a month or a
 * day, so that what may be published on the day `from` or later begins in its year: that is to be looked at one by one.
 */
export function published(filter: Interval) {
  const { from, to } = days(filter);
  return {
    from,
    lower: from?.slice(0, 4) ?? (to && BEHIND_UNDATED),
    upper: to === null ? null : `${to}${BEHIND_DAY}`,
  };
}

/** The publisher's id; `null` where there is no such condition. */
export function publisherId(name: string | null | undefined): string | null {
  return name == null ? null : publisherIdOf(name);
}

/** A condition on an id; `null` where there is none. @throws GraphQLError INVALID_ID */
export function checkedId(id: string | null | undefined): string | null {
  if (id == null) return null;
  checkedType(id);
  return id;
}
