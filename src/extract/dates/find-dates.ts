import { parseEdtf } from '../../edtf.ts';
import type { Passage } from '../article-graph.ts';
import type { Document } from '../document.ts';
import { MONTHS, monthOf, WEEKDAYS, weekdayOf } from '../lexicons/calendar.ts';
import { FUTURE } from '../lexicons/conjugation.ts';
import { DE } from '../lexicons/function-words.ts';
import scheduled from '../lexicons/schedule-verbs.json' with { type: 'json' };
import { fold } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { type Day, isoDay, isoMonth, parseDay, weekday } from './calendar.ts';
import { type DateExpression, type DateForm, type DocumentTime, relativeDay, relativeTo } from './date-expression.ts';
import { dayInDigits, daysOfMonth, numberedDay, yearOf } from './numbered-days.ts';

/** A date as the words of the article give it. */
export interface FoundDate extends Passage {
  /** EDTF, as precise as the words: a day, a month, a year or an interval of days. */
  readonly edtf: string;
  readonly form: DateForm;
  /** Words of the document; half-open. */
  readonly words: { readonly first: number; readonly end: number };
}

/** A day that the text has named, with the last word of its name. */
interface NamedDay {
  readonly day: Day;
  readonly word: number;
}

const DAYS = new Map(Object.entries({ "aujourd'hui": 0, hier: -1, 'avant-hier': -2, demain: 1, 'après-demain': 2 }));
/** A date that no number begins begins with one of these. */
const SPANS = 'ce cet cette semaine mois an année nuit week-end'.split(' ');
const OPENINGS = new Set([...MONTHS, ...[...MONTHS].map(fold), ...WEEKDAYS, ...DAYS.keys(), ...SPANS]);
const NEIGHBOURS = new Map(Object.entries({ lendemain: 1, veille: -1 }));
/** Words up to which *le lendemain* goes back to a day. */
const NEIGHBOUR_REACH = 60;
const PART_OF_DAY = /^(?:matin|soir|soirée|après-midi|matinée|nuit|midi|minuit)$/;
const TOWARDS = /^(?:dès|d'ici|jusqu'|avant|prochain|prochaine)$/;
const YEAR_BEFORE =
  /^(?:en|depuis|dès|année|l'année|vers|avant|après|fin|début|mi|courant|d'ici|été|hiver|printemps|automne|de|à)$/;
const MONTH_BEFORE = /^(?:en|de|d'|fin|début|mi|mi-|depuis|dès|courant|mois|jusqu'en|avant|ce)$/;
/** Forms of the present of what is announced, not told: *le bal ouvre samedi*. */
const SCHEDULED: ReadonlySet<string> = new Set(`${scheduled.present} ${scheduled.planned}`.split(' '));
const CLAUSE_END = /^[.;:»«()]$/;
const PAST = /^(?:a|ont|est|sont|était|étaient|avait|avaient|fut|furent)$/;
/** Words in which a future verb turns a weekday ahead. */
const VERB_REACH = 10;

/**
 * The dates in an article's body, in order and not overlapping. Words that only a date of the article could explain are
 * left out where it has none, or none to the day.
 *
 * @param from offset to begin at, for example behind the date line
 */
export function* findDates(doc: Document, from = doc.article.body.start): Generator<FoundDate> {
  const { words, article } = doc;
  const published = documentTime(article.publishedOn);
  let day: NamedDay | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.start < from) continue;
    const expression: DateExpression | null = readDate(words, i, published) ?? nextTo(day, words, i);
    if (expression === null) continue;
    const { edtf, form }: DateExpression = expression;
    const end = words[expression.end - 1]?.end ?? word.end;
    const text = article.text.slice(word.start, end);
    yield { edtf, form, start: word.start, end, text, words: { first: i, end: expression.end } };
    i = expression.end - 1;
    if (/^\d{4}-\d\d-\d\d$/.test(edtf)) day = { day: parseDay(edtf), word: i };
  }
}

/** *le lendemain*, *la veille* of a day named shortly before. */
function nextTo(last: NamedDay | null, words: readonly Word[], at: number): DateExpression | null {
  const shift = NEIGHBOURS.get(words[at]?.lower ?? '');
  if (shift === undefined || last === null || at - last.word > NEIGHBOUR_REACH) return null;
  if (DE.has(words[at + 1]?.lower ?? '') || !/^l[ea]$/.test(words[at - 1]?.lower ?? '')) return null;
  const end = PART_OF_DAY.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return relativeDay(last.day + shift, end);
}

function documentTime(publishedOn: string | null): DocumentTime | null {
  const date = publishedOn === null ? null : parseEdtf(publishedOn);
  if (date === null) return null;
  const earliest = parseDay(date.earliest);
  const latest = parseDay(date.latest);
  return { earliest, latest, day: earliest === latest ? earliest : null };
}

function readDate(words: readonly Word[], at: number, published: DocumentTime | null): DateExpression | null {
  const word = words[at];
  if (word === undefined || word.kind === 'punctuation') return null;
  if (!OPENINGS.has(word.lower) && !/^\d/.test(word.lower)) return null;
  const numbered = daysOfMonth(words, at, published) ?? numberedDay(words, at, published) ?? dayInDigits(words, at);
  const read = numbered ?? monthAlone(words, at, published) ?? yearAlone(words, at);
  if (read !== null || published === null) return read;
  const byDay = dayWord(words, at, published) ?? weekdayAlone(words, at, published);
  return byDay ?? thisPart(words, at, published) ?? lastOrNext(words, at, published);
}

/** *janvier 2016*, *en décembre*, *début juin*. */
function monthAlone(words: readonly Word[], at: number, published: DocumentTime | null): DateExpression | null {
  const month = monthOf(words[at]?.lower ?? '');
  if (month === undefined) return null;
  const year = yearOf(words[at + 1]);
  if (year !== null) return { edtf: `${year}-${String(month).padStart(2, '0')}`, form: 'absolute', end: at + 2 };
  if (published === null || !MONTH_BEFORE.test(words[at - 1]?.lower ?? '')) return null;
  const distance = (((Number(isoDay(published.earliest).slice(5, 7)) - month) % 12) + 12) % 12;
  const ahead = looksAhead(words, at) && distance > 0;
  return relativeTo(isoMonth(published.earliest, ahead ? 12 - distance : -distance), at + 1);
}

/** *en 2014*, *depuis 2014*. */
function yearAlone(words: readonly Word[], at: number): DateExpression | null {
  const year = yearOf(words[at]);
  if (year === null || words[at]?.name !== -1 || !YEAR_BEFORE.test(words[at - 1]?.lower ?? '')) return null;
  return { edtf: String(year), form: 'absolute', end: at + 1 };
}

/** *hier soir*, *aujourd’hui*, *demain*. */
function dayWord(words: readonly Word[], at: number, { day, earliest, latest }: DocumentTime): DateExpression | null {
  const shift = DAYS.get(words[at]?.lower ?? '');
  if (shift === undefined || words[at]?.name !== -1) return null;
  const end = at + (PART_OF_DAY.test(words[at + 1]?.lower ?? '') ? 2 : 1);
  if (day !== null) return relativeDay(day + shift, end);
  return shift === 0 && latest - earliest < 31 ? relativeTo(isoMonth(earliest), end) : null;
}

/** *lundi*, *ce lundi soir*, *samedi dernier*, *mardi prochain*. */
function weekdayAlone(words: readonly Word[], at: number, { day }: DocumentTime): DateExpression | null {
  const named = weekdayOf(words[at]?.lower ?? '');
  if (named === undefined || day === null || words[at]?.name !== -1) return null;
  let end = at + 1;
  if (PART_OF_DAY.test(words[end]?.lower ?? '')) end++;
  const next = words[end]?.lower ?? '';
  const back = (((weekday(day) - named) % 7) + 7) % 7;
  if (/^derni(?:er|ère)$/.test(next)) return relativeDay(day - (back === 0 ? 7 : back), end + 1);
  if (/^prochaine?$/.test(next)) return relativeDay(day + 7 - back, end + 1);
  const ahead = back > 0 && looksAhead(words, at);
  return relativeDay(ahead ? day + 7 - back : day - back, end);
}

/** *ce matin*, *ce soir*; *cette nuit* is the one that started the day before, unless it is still to come. */
function thisPart(words: readonly Word[], at: number, { day }: DocumentTime): DateExpression | null {
  if (day === null || !/^(?:ce|cet|cette)$/.test(words[at]?.lower ?? '')) return null;
  if (!PART_OF_DAY.test(words[at + 1]?.lower ?? '')) return null;
  const past = words[at + 1]?.lower === 'nuit' && !looksAhead(words, at);
  return relativeDay(past ? day - 1 : day, at + 2);
}

/** *la semaine dernière*, *le mois prochain*, *l’an dernier*, *cette semaine*, *la nuit dernière*. */
function lastOrNext(words: readonly Word[], at: number, { day, earliest }: DocumentTime): DateExpression | null {
  const noun = words[at]?.lower ?? '';
  if (!/^(?:semaine|mois|an|année|nuit|week-end)$/.test(noun)) return null;
  const after = words[at + 1]?.lower ?? '';
  const before = words[at - 1]?.lower ?? '';
  const shift = /^(?:derni(?:er|ère)|passée?)$/.test(after) ? -1 : /^prochaine?$/.test(after) ? 1 : 0;
  if (shift === 0 && !/^(?:ce|cette|cet)$/.test(before)) return null;
  const end = shift === 0 ? at + 1 : at + 2;
  if (noun === 'mois') return relativeTo(isoMonth(earliest, shift), end);
  if (/^an/.test(noun)) return relativeTo(String(Number(isoDay(earliest).slice(0, 4)) + shift), end);
  if (day === null) return null;
  if (noun === 'nuit') return relativeDay(day + Math.min(shift, 0), end);
  const monday = day - ((weekday(day) + 6) % 7) + 7 * shift;
  const [first, last] = noun === 'semaine' ? [monday, monday + 6] : [monday + 5, monday + 6];
  return { edtf: `${isoDay(first)}/${isoDay(last)}`, form: 'relative', end };
}

/**
 * True behind *dès*, *d’ici* or a verb in the future, or in the present of what is planned, of the same sentence; for a
 * date that opens it, before one.
 */
function looksAhead(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - VERB_REACH); i--) {
    const lower = words[i]?.lower ?? '.';
    if (/^[.;:»«]$/.test(lower)) break;
    if (i >= at - 2 && TOWARDS.test(lower)) return true;
    const verb = isAhead(words, i);
    if (verb !== null) return verb;
  }
  const before = words[at - 1]?.lower ?? '.';
  const opens = CLAUSE_END.test(before) || (/^(?:le|ce)$/.test(before) && CLAUSE_END.test(words[at - 2]?.lower ?? '.'));
  for (let i = at + 1; opens && i <= at + VERB_REACH; i++) {
    if (CLAUSE_END.test(words[i]?.lower ?? '.')) return false;
    const verb = isAhead(words, i);
    if (verb !== null) return verb;
  }
  return false;
}

/** Whether a verb is of what is to come: `true` in the future or of what is planned, `false` in the past; else `null`. */
function isAhead(words: readonly Word[], at: number): boolean | null {
  const { lower = '', name, kind } = words[at] ?? {};
  if (name !== -1 || kind !== 'word') return null;
  if (FUTURE.test(lower)) return true;
  if (/^(?:a|ont)$/.test(lower) && words[at + 1]?.lower === 'lieu') return true;
  if (SCHEDULED.has(lower))
    return !/^(?:été|étai(?:t|ent)|avai(?:t|ent)|initialement)$/.test(words[at - 1]?.lower ?? '');
  return PAST.test(lower) ? false : null;
}
