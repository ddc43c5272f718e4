import { parseEdtf } from '../edtf.ts';
import { fold } from '../extract/text/fold.ts';
import { checkedType } from './ids.ts';

/** A condition on a name, without case and diacritics; `null` where there is none. */
export function folded(text: string | null | undefined): string | null {
  return text == null ? null : fold(text);
}

/** First day of `from` and last day of `to`; `null` where there is no such condition. */
export function days(filter: { readonly from?: string | null; readonly to?: string | null } | null | undefined) {
  return {
    from: filter?.from == null ? null : (parseEdtf(filter.from)?.earliest ?? null),
    to: filter?.to == null ? null : (parseEdtf(filter.to)?.latest ?? null),
  };
}

/** A condition on an id; `null` where there is none. @throws GraphQLError INVALID_ID */
export function checkedId(id: string | null | undefined): string | null {
  if (id == null) return null;
  checkedType(id);
  return id;
}
