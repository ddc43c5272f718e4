import type { Document } from '../document.ts';
import { MONTHS, WEEKDAYS } from '../lexicons/calendar.ts';
import {
  COMMON_VERBS,
  DE,
  DEFINITE_ARTICLE,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../lexicons/function-words.ts';
import { bracketEnd } from '../phrases/apposition.ts';
import { type OfficePhrase, readOffice } from '../phrases/office-phrase.ts';
import { isPerson } from '../phrases/word-classes.ts';
import type { Word } from '../text/words.ts';

/** Offices of one person, one behind the other, and the word behind them and what is told of them. */
export interface OfficeList {
  readonly offices: readonly OfficePhrase[];
  readonly end: number;
}

const LONGEST_LIST = 8;
/** Words of *en 1986*, *sous la présidence de X*, *(1981-1983)*, at most. */
const LONGEST_ASIDE = 12;
const ADVERB =
  /^(?:encore|alors|aussi|également|toujours|ainsi|déjà|désormais|aujourd'hui|actuellement|notamment|surtout|puis|ensuite|enfin|lui|lui-même|elle-même|finalement|longtemps|hier)$|[^m]ment$/;
const ADVERBS = /^(?:par ailleurs|d' abord|(?:deux|trois|quatre|cinq|plusieurs) fois)$/;
const APPOINTED = /^(?:(?:ré)?élue?|nommée?|désignée?|promue?|proclamée?|(?:re)?devenue?|été)$/;

/** *ministre de X en 1986, puis de Y et sénateur de Z*: the offices listed from word `at` on; none where none starts there. */
export function readOfficeList(doc: Document, at: number): OfficeList {
  const offices: OfficePhrase[] = [];
  let end = at;
  let next: number | null = at;
  const definite = DEFINITE_ARTICLE.has(doc.words[at]?.lower ?? '');
  while (next !== null && offices.length < LONGEST_LIST) {
    const office = readListed(doc, next, offices.length === 0 || definite);
    if (office === null) break;
    offices.push(office);
    end = asideEnd(doc.words, office.end);
    next = linkEnd(doc.words, end);
  }
  return { offices, end };
}

/**
 * One office of a list, its determiner or *l’un des* included.
 *
 * @param definite whether it may have a definite article: behind a comma this opens the next clause (*X, maire, le juge a dit*)
 */
function readListed(doc: Document, from: number, definite: boolean): OfficePhrase | null {
  const { words } = doc;
  let at = skipAdverbs(words, from);
  const partitive = /^une?$/.test(words[at]?.lower ?? '') || words[at]?.lower === "l'" ? partitiveEnd(words, at) : null;
  if (!definite && partitive === null && DEFINITE_ARTICLE.has(words[at]?.lower ?? '')) return null;
  if (partitive !== null) at = partitive;
  else if (DETERMINERS.has(words[at]?.lower ?? '')) at++;
  const office = readOffice(doc, skipAdverbs(words, at));
  if (office === null || (office.plural && partitive === null)) return null;
  if (isPerson(doc, words[office.end])) return null;
  return { ...office, plural: false };
}

/** *l’un de ses*, *une des*. */
function partitiveEnd(words: readonly Word[], at: number): number | null {
  const un = words[at]?.lower === "l'" ? at + 1 : at;
  if (!/^une?$/.test(words[un]?.lower ?? '') || !DE.has(words[un + 1]?.lower ?? '')) return null;
  const next = un + 2;
  return DETERMINERS.has(words[next]?.lower ?? '') ? next + 1 : next;
}

/** Behind what joins an office to the next: a comma, *et*, *puis*. */
function linkEnd(words: readonly Word[], at: number): number | null {
  let i = words[at]?.lower === ',' ? at + 1 : at;
  if (/^(?:et|puis|ou)$/.test(words[i]?.lower ?? '')) i++;
  if (i === at) return null;
  while (APPOINTED.test(words[i]?.lower ?? '')) i++;
  const dated = skipDates(words, i);
  return dated > i && words[dated]?.lower === ',' ? linkEnd(words, dated) : dated;
}

/** Behind adverbs such as *alors*, *également*, *par ailleurs*, *trois fois*. */
export function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  for (let before = -1; at !== before && at < from + 4; ) {
    before = at;
    if (ADVERB.test(words[at]?.lower ?? '')) at++;
    else if (ADVERBS.test(`${words[at]?.lower} ${words[at + 1]?.lower}`)) at += 2;
  }
  return at;
}

/** Behind a date or an age that stands between a verb and its office: *en 1984*, *à 28 ans*, *ce lundi 3 mai*, *depuis des années*. */
export function skipDates(words: readonly Word[], from: number): number {
  const comma = words[from]?.lower === ',' ? 1 : 0;
  let at = from + comma;
  if (!DATE_OPENS.has(words[at]?.lower ?? '')) return from;
  let told = WEEKDAYS.has(words[at]?.lower ?? '');
  at++;
  for (; at < from + 8; at++) {
    const word = words[at];
    if (word?.kind === 'number' || TIME.has(word?.lower ?? '')) told = true;
    else if (!DATE.has(word?.lower ?? '')) break;
  }
  if (!told || DETERMINERS.has(words[at - 1]?.lower ?? '')) return from;
  if (comma === 0) return at;
  return words[at]?.lower === ',' ? at + 1 : from;
}

const DATE_OPENS = new Set([...WEEKDAYS, ...'en dès vers à le ce entre depuis fin début'.split(' ')]);
const TIME = new Set([...WEEKDAYS, ...'ans années mois longtemps matin soir'.split(' ')]);
const DATE = new Set([...MONTHS, ..."er et début fin l' âge de des plusieurs dernier prochain".split(' ')]);

/** Behind what tells when or where an office was held: *en 1986*, *de 1981 à 1983*, *dans le gouvernement X*, *(2001-2008)*. */
function asideEnd(words: readonly Word[], at: number): number {
  if (!PREPOSITIONS.has(words[at]?.lower ?? '')) return bracketEnd(words, at);
  for (let i = at + 1; i < at + LONGEST_ASIDE; i++) {
    const word = words[i];
    if (word === undefined) return at;
    const between = word.lower === 'et' && words[i + 1]?.kind === 'number';
    if (/^(?:[,;.)]|et|puis)$/.test(word.lower) && !between) return i;
    if (word.kind === 'punctuation' && word.lower !== '-' && word.lower !== '(') return at;
    if (COMMON_VERBS.has(word.lower) || SUBJECT_PRONOUNS.has(word.lower)) return at;
    if (/^qu(?:i|e|')$/.test(word.lower)) return at;
  }
  return at;
}
