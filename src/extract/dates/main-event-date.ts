import { parseEdtf } from '../../edtf.ts';
import { readFront } from '../article/front.ts';
import type { Document } from '../document.ts';
import { parseDay } from './calendar.ts';
import { type FoundDate, findDates } from './find-dates.ts';

/** Code units behind the date line in which the report dates its event. */
const LEAD = 700;
/** An event further back than this is background. */
const OLDEST = 14;

/**
 * The day of the one event that an article reports, as EDTF: the first day that its lead names, at most two weeks back;
 * else the article's own date. A night takes the day on which it starts.
 */
export function mainEventDate(doc: Document): string | null {
  const { article } = doc;
  const published = article.publishedOn === null ? null : parseEdtf(article.publishedOn);
  if (published === null) return null;
  const { headline, lead } = readFront(article.text, article.body);
  const from = lead === headline?.end ? headline.start : lead;
  const today = parseDay(published.latest);
  for (const date of findDates(doc, from)) {
    if (date.start > from + LEAD) break;
    const day = dayWithin(doc, date, today);
    if (day !== null) return day;
  }
  return published.edtf;
}

function dayWithin(doc: Document, date: FoundDate, today: number): string | null {
  const start = date.edtf.split('/')[0] ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(start) || isBackground(doc, date)) return null;
  if (date.form === 'relative' && lasts(date, today)) return null;
  const age = today - parseDay(start);
  return age >= 0 && age <= OLDEST ? start : null;
}

/** *cette semaine*, *ce week-end*: no day is meant. */
function lasts({ edtf, words }: FoundDate, today: number): boolean {
  const last = edtf.split('/')[1];
  return last !== undefined && words.end - words.first === 1 && parseDay(last) >= today;
}

/** *après avoir …, mercredi*, *qui avait été arrêté mardi*, *né le*: the date of something else. */
function isBackground({ words }: Document, { words: { first } }: FoundDate): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 12); i--) {
    const lower = words[i]?.lower ?? '';
    if (/^(?:[.;:]|a|ont|est|sont)$/.test(lower)) return false;
    if (/^(?:née?|avoir|depuis|précédent|auparavant|nous|avait|avaient|prévu|prévue|prévus)$/.test(lower)) return true;
  }
  return false;
}
