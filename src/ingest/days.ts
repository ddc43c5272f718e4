import { parseEdtf } from '../edtf.ts';

/** Stands for the day of what has no date in order keys: before all days, since it counts as the oldest. */
const UNDATED = '!';

/** First and last day of an EDTF date; none of an unknown one. */
export function days(date: string | null): { readonly earliest: string; readonly latest: string } {
  return (date === null ? null : parseEdtf(date)) ?? { earliest: '', latest: '' };
}

/** An order key by day. */
export function dayKey(earliest: string, id: string): string {
  return `${earliest || UNDATED}|${id}`;
}
