import { monthOfShort, weekdayOf } from '../lexicons/calendar.ts';
import type { Word } from '../text/words.ts';
import { type Day, dayOf, isoDay, weekday } from './calendar.ts';
import { type DateExpression, type DocumentTime, relativeDay } from './date-expression.ts';

const RANGES: Readonly<Record<string, string>> = { du: 'au', les: 'et', entre: 'et' };

/** *du 8 au 11 mars 2016*, *les 8 et 9 mars*, *entre le 8 et le 11 mars*: from the first day to the last. */
export function daysOfMonth(words: readonly Word[], at: number, published: DocumentTime | null): DateExpression | null {
  const first = dayNumber(words, at);
  if (first === null) return null;
  const opening = words[at - 1]?.lower === 'le' ? words[at - 2] : words[at - 1];
  const link = RANGES[opening?.lower ?? ''];
  if (link === undefined || words[first.end]?.lower !== link) return null;
  const second = words[first.end + 1]?.lower === 'le' ? first.end + 2 : first.end + 1;
  const last = numberedDay(words, second, published);
  const month = last?.edtf.slice(0, 8);
  const number = String(first.number).padStart(2, '0');
  if (last === null || first.number === 0 || `${month}${number}` >= last.edtf) return null;
  return { ...last, edtf: `${month}${number}/${last.edtf}` };
}

function dayNumber(words: readonly Word[], at: number): { readonly number: number; readonly end: number } | null {
  const digits = /^(\d{1,2})(?:er)?$/.exec(words[at]?.lower ?? '')?.[1];
  if (digits === undefined) return null;
  return { number: Number(digits), end: words[at + 1]?.lower === 'er' ? at + 2 : at + 1 };
}

/** *6 janvier 2016*, *12 févr. 2016*, *mercredi 6 janvier*, *1 er mars*, *lundi 16*. */
export function numberedDay(words: readonly Word[], at: number, published: DocumentTime | null): DateExpression | null {
  const named = weekdayOf(words[at]?.lower ?? '');
  const read = dayNumber(words, named === undefined ? at : at + 1);
  if (read === null) return null;
  const { number, end: monthAt } = read;
  const month = monthOfShort(words[monthAt]?.lower ?? '');
  if (month === undefined) return named === undefined ? null : dayOfMonth(named, number, monthAt, published);
  const end = isStop(words, monthAt + 1) ? monthAt + 1 : monthAt;
  const year = yearOf(words[end + 1]);
  if (year !== null) {
    const day = dayOf(year, month, number);
    return day === null ? null : { edtf: isoDay(day), form: 'absolute', end: end + 2 };
  }
  const day = published === null ? null : nearest(published, month, number);
  return day === null ? null : relativeDay(day, end + 1);
}

/** The stop of an abbreviation such as *févr.*, before a year. */
function isStop(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === '.' && words[at]?.start === words[at - 1]?.end && yearOf(words[at + 1]) !== null;
}

/** Words that a date in digits may take: numbers and the marks between them. */
const LONGEST_DATE = 5;

/** *12/02/2018*, *12.02.2018*, *12-02-2018* (the day before the month) and *2018-02-12*. */
export function dayInDigits(words: readonly Word[], at: number): DateExpression | null {
  if (!/^\d/.test(words[at]?.lower ?? '')) return null;
  let written = '';
  for (let end = at; end < at + LONGEST_DATE; end++) {
    const word = words[end];
    if (word === undefined || (end > at && word.start !== words[end - 1]?.end)) return null;
    written += word.lower;
    const [, day, , month, year, isoYear, isoMonth, isoDate] =
      /^(?:(\d{1,2})([/.-])(\d{1,2})\2(\d{4})|(\d{4})-(\d\d)-(\d\d))$/.exec(written) ?? [];
    if (month === undefined && isoMonth === undefined) continue;
    const date = dayOf(Number(year ?? isoYear), Number(month ?? isoMonth), Number(day ?? isoDate));
    return date === null ? null : { edtf: isoDay(date), form: 'absolute', end: end + 1 };
  }
  return null;
}

/** A year of four digits. */
export function yearOf(word: Word | undefined): number | null {
  return word !== undefined && /^(?:1[0-9]|20)\d\d$/.test(word.lower) ? Number(word.lower) : null;
}

/** The day of the month in the year that brings it closest to the article. */
function nearest({ earliest }: DocumentTime, month: number, number: number): Day | null {
  const year = Number(isoDay(earliest).slice(0, 4));
  let best: Day | null = null;
  for (const candidate of [year - 1, year, year + 1]) {
    const day = dayOf(candidate, month, number);
    if (day !== null && (best === null || Math.abs(day - earliest) < Math.abs(best - earliest))) best = day;
  }
  return best;
}

/** *lundi 16*: the closest day that is both. */
function dayOfMonth(named: number, number: number, end: number, published: DocumentTime | null): DateExpression | null {
  if (published?.day == null) return null;
  for (let distance = 0; distance < 60; distance++) {
    for (const day of [published.day - distance, published.day + distance]) {
      if (weekday(day) === named && Number(isoDay(day).slice(8)) === number) return relativeDay(day, end);
    }
  }
  return null;
}
