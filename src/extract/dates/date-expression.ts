import { type Day, isoDay } from './calendar.ts';

/** The article's own date: a day, or a whole month or year. */
export interface DocumentTime {
  readonly day: Day | null;
  readonly earliest: Day;
  readonly latest: Day;
}

/** `relative` to the article's own date: *hier*, *lundi*, *le 6 janvier* without a year. */
export type DateForm = 'absolute' | 'relative';

/** A date read from words of the text. */
export interface DateExpression {
  /** As precise as the words: a day, a month, a year or an interval of days. */
  readonly edtf: string;
  readonly form: DateForm;
  /** Behind its last word. */
  readonly end: number;
}

export function relativeTo(edtf: string, end: number): DateExpression {
  return { edtf, form: 'relative', end };
}

export function relativeDay(day: Day, end: number): DateExpression {
  return relativeTo(isoDay(day), end);
}
