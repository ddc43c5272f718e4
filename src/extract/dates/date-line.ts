import type { Span } from '../article-graph.ts';
import { monthOf } from '../lexicons/calendar.ts';
import { dayOf, isoDay } from './calendar.ts';

interface DateLine extends Span {
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** An agency's date line stands near the top, behind the headline and perhaps captions. */
const REACH = 3000;
const LINE =
  /^[ \t]*(?:\p{L}+di[ \t]|dimanche[ \t])?(\d{1,2})[ \t]?(?:er)?[ \t](\p{L}+)[ \t](\d{4})(?:,[^\n\r–—]{1,60})?[ \t.]*[–—](?=[\s]|$)/gimu;

/** The line such as *26 juillet 2016, Normandie . –* that opens a report, up to its dash; `null` without one. */
export function findDateLine(text: string): DateLine | null {
  for (const match of text.slice(0, REACH).matchAll(LINE)) {
    const month = monthOf(match[2] ?? '');
    const day = month === undefined ? null : dayOf(Number(match[3]), month, Number(match[1]));
    if (day !== null) return { date: isoDay(day), start: match.index, end: match.index + match[0].length };
  }
  return null;
}
