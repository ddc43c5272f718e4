import { parseEdtf } from '../../edtf.ts';
import type { Span } from '../article-graph.ts';
import { parseDay } from '../dates/calendar.ts';
import { type FoundDate, findDates } from '../dates/find-dates.ts';
import { type Document, sentenceAt, tokenFrom } from '../document.ts';
import { MONTHS, WEEKDAYS } from '../lexicons/calendar.ts';
import type { DateBasis } from '../vocabulary.ts';
import { isFiniteVerb } from './main-clause.ts';

/** When the main event took place, and whether the text says so or only the article's own date. */
export interface EventDate {
  /** EDTF. */
  readonly edtf: string;
  readonly basis: DateBasis;
}

/** Code units behind the date line in which the report dates its event. */
const LEAD = 700;
/** A day further back than this is background, unless the first sentence opens with it. */
const OLDEST = 14;
/** Words behind the verb in which such a day still is that of the verb. */
const NEAR_VERB = 10;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const BACKGROUND =
  /^(?:née?s?|avoir|depuis|précédent|auparavant|nous|avait|avaient|prévue?s?|suite|après|contre|anniversaire|issue?s?|fondée?|créée?)$/;
const PARTICIPLE = /(?:ée?s?|ie?s?|ue?s?|ise?s?|morte?s?)$/;
/** Events that are named by their day (*les élections du 30 avril*), but for those that an article reports (*la séance du 30 avril*). */
const REPORTED = /^(?:séance|réunion|conseil|journée|soirée|nuit|matinée|audience|édition|match|matin|soir)$/;
/** Words of time that leave the day open, or that are not understood: *récemment*, *le 31 février*, *le 12/02*. */
const OPEN_TIME = new RegExp(
  String.raw`(?<![\p{L}\d])(?:récemment|dernièrement|naguère|hier|avant-hier|${[...WEEKDAYS].join('|')}|` +
    String.raw`\d{1,2}(?:er)?\s(?:${[...MONTHS].join('|')})|\d{1,2}/\d{1,2}/\d+|(?:le|du|au)\s\d{1,2}/\d{1,2}|` +
    String.raw`il\sy\sa\s\S+\s(?:jours?|semaines?|mois|ans?|années?))(?![\p{L}\d])`,
  'iu',
);

/**
 * The day of the one event that an article reports: the first day that its lead names for it, at most two weeks back. Where
 * headline and lead hold no word of time, the article's own date; null where they hold one that is not understood. A night
 * takes the day on which it starts.
 */
export function mainEventDate(doc: Document): EventDate | null {
  const { article, front } = doc;
  const { headline, lead } = front;
  const published = article.publishedOn === null ? null : parseEdtf(article.publishedOn);
  const today = published === null ? null : parseDay(published.latest);
  const from = lead.start === headline?.end ? headline.start : lead.start;
  const opening = doc.sentences.find(({ end }) => end > lead.start) ?? article.body;
  let unread = doc.text.slice(from, opening.end);
  for (const date of findDates(doc, from)) {
    if (date.start > from + LEAD) break;
    const day = dayOf(doc, date, today, opening);
    if (day !== null) return { edtf: day, basis: 'STATED' };
    if (date.end <= opening.end && isVague(date) && !isBackground(doc, date)) return null;
    unread = unread.replace(date.text, '');
  }
  if (published === null || OPEN_TIME.test(unread)) return null;
  return { edtf: published.edtf, basis: 'DATELINE' };
}

/** *la semaine dernière*, *le mois dernier*: it is told, and no day is. */
function isVague({ edtf, text }: FoundDate): boolean {
  return !DAY.test(edtf) && /(?:derni(?:er|ère)|passée?)$/.test(text);
}

function dayOf(doc: Document, date: FoundDate, today: number | null, opening: Span): string | null {
  const start = date.edtf.split('/')[0] ?? '';
  if (!DAY.test(start) || isBackground(doc, date)) return null;
  const first = date.form === 'absolute' && date.start >= opening.start && date.end <= opening.end;
  if (today === null) return first && isOfVerb(doc, date) ? start : null;
  if (date.form === 'relative' && lasts(date, today)) return null;
  const age = today - parseDay(start);
  if (age > OLDEST) return first && isOfVerb(doc, date) ? start : null;
  return age >= 0 ? start : null;
}

/** *cette semaine*, *ce week-end*: no day is meant. */
function lasts({ edtf, words }: FoundDate, today: number): boolean {
  const last = edtf.split('/')[1];
  return last !== undefined && words.end - words.first === 1 && parseDay(last) >= today;
}

/** True for a day before the first verb of its sentence, or shortly behind it. */
function isOfVerb(doc: Document, { start, words: { first } }: FoundDate): boolean {
  const from = tokenFrom(doc.words, sentenceAt(doc, start).start);
  const before = doc.words.slice(from, first).map(({ lower }) => lower);
  const verb = before.findIndex((_, at) => isFiniteVerb(before, at));
  return verb < 0 || before.length - verb <= NEAR_VERB;
}

/** *après avoir …, mercredi*, *qui avait été arrêté mardi*, *né le*, *, mort le*, *les élections du*: the date of something else. */
function isBackground({ words }: Document, { edtf, words: { first } }: FoundDate): boolean {
  const before = (back: number) => words[first - back]?.lower ?? '';
  if (before(1) === 'du' && DAY.test(edtf) && /^\p{Ll}{4,}$/u.test(before(2)) && !REPORTED.test(before(2))) return true;
  for (let i = first - 1; i >= Math.max(0, first - 12); i--) {
    const lower = words[i]?.lower ?? '';
    if (/^(?:[.;:]|a|ont|est|sont)$/.test(lower)) return false;
    if (BACKGROUND.test(lower) || (PARTICIPLE.test(lower) && words[i - 1]?.lower === ',')) return true;
  }
  return false;
}
