import { fold } from '../text/fold.ts';
import calendar from './calendar.json' with { type: 'json' };

/** In lower case. */
export const MONTHS: ReadonlySet<string> = new Set(calendar.months);
/** In lower case. */
export const WEEKDAYS: ReadonlySet<string> = new Set(calendar.weekdays);

const months = new Map(calendar.months.flatMap((name, index) => [name, fold(name)].map((key) => [key, index + 1])));
const abbreviations = new Map(
  [calendar.short, calendar.shorter].flatMap((names) =>
    names.flatMap((name, index) => (name === null ? [] : [name, fold(name)].map((key) => [key, index + 1] as const))),
  ),
);
const weekdays = new Map(calendar.weekdays.map((name, index) => [name, index]));

/** 1 for *janvier* or *Janvier* to 12, also without diacritics, else `undefined`. */
export function monthOf(word: string): number | undefined {
  return months.get(word.toLowerCase());
}

/** 0 for *dimanche* to 6, else `undefined`. */
export function weekdayOf(word: string): number | undefined {
  return weekdays.get(word.toLowerCase());
}

/** The month of *déc*, *févr.*, or of its whole name. Only behind the number of a day: *sept* is a number too. */
export function monthOfShort(word: string): number | undefined {
  return monthOf(word) ?? abbreviations.get(word.toLowerCase().replace(/\.$/, ''));
}
