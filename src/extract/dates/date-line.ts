import { monthOfShort } from '../lexicons/calendar.ts';
import { dayOf, isoDay } from './calendar.ts';

/** What a line of the date gives. */
export interface LineDate {
  /** `YYYY-MM-DD`; null for a date without a year. */
  readonly day: string | null;
}

/** What opens the first paragraph of a dispatch: *PARIS, 6 mai (AFP) –*. */
interface Dateline {
  readonly date: LineDate | null;
  /** Code units up to the first word of the report. */
  readonly length: number;
}

const LONGEST_LINE = 140;
const LONGEST_DATELINE = 100;
const DAY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:\p{L}{3,6}di|dimanche)\.?,?\s+)?(?:(\d{1,2})\s?(?:er)?\s(\p{L}{3,9})\.?(?:\s(\d{4}))?|` +
    String.raw`(\d{1,2})([/.])(\d{1,2})\5(\d{4})|(\d{4})-(\d\d)-(\d\d)(?:T[\d:.+Z-]*)?)(?![\p{L}\d])`,
  'iu',
);
const TIME = /^[\s,•·|@–—-]*(?:à\s)?\d{1,2}\s?[h:]\s?(?:\d\d(?::\d\d)?)?(?:\s?(?:UTC|GMT|CES?T))?(?![\p{L}\d])/iu;
const SAID =
  /(?:^|\s)(?:date de publication|publiée?s?|parue?|postée?|(?:dernière )?mise?s? (?:à jour|en ligne)|modifiée?|créée?|actualisée?|rédigée?|diffusée?)[\s:,–-]*$/i;
const SAID_AGAIN = /^\(?(?:dernière )?(?:mise? à jour|modifiée?|actualisée?|publiée?)(?!\p{L})/iu;
const BY = /^(?:par|de|fait à|propos recueillis par|texte|article|photos?)(?=\s)/i;
const PARTICLE = /^(?:de|du|des|la|le|les|en|sur|sous|lès|et|avec|van|von|al|el|ben)$|^[dl]['’]\p{Lu}/u;
const AGENCY = /\s*\([^()]{2,30}\)\s*$|\s*(?:[-–—,/]\s*)?(?:AFP|Reuters|ATS|Belga|Xinhua)\s*$/u;
/** *, Bolivie, cratère de Maragua . –* */
const BEFORE_DASH = /^,[^–—]{1,60}[–—]$/;
const TOWN = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*$/u;
/** *Yamoussoukro, le 3 septembre 2021. Sans surprise, …* */
const DATE_SENTENCE = /^([^.]{4,100}\d{4}(?:\s\([^()]{2,30}\))?)\.\s+(?=[\p{Lu}«])/u;
const DASH = /[\s.,)](?:[–—]|_+|--?)(?=\s|$)/;

/** The date of a line that has nothing else: *Publié le 12/03/2021 à 10h30*, *Paris, le 12 mars 2021*, *12 mars 2021 –*. */
export function readDateLine(line: string): LineDate | null {
  if (line.length > LONGEST_LINE) return null;
  const found = DAY.exec(line);
  const date = found === null ? null : dateOf(found);
  if (found === null || date === null) return null;
  const before = line.slice(0, found.index).trim();
  const behind = line.slice(found.index + found[0].length);
  if (date.day === null && !(AGENCY.test(behind) && isPlace(before, true))) return null;
  return opensDate(before) && (closesDate(behind) || BEFORE_DASH.test(behind)) ? date : null;
}

/**
 * The place, date or agency with a dash that opens a report on the same line: *LILLE, 12 mars (AFP) –*, *NEW YORK –*,
 * *MARSEILLE. _*, *12 déc. 2018 –*, *Téhéran – 17 août 2015.*
 */
export function readDateline(line: string): Dateline | null {
  const sentence = DATE_SENTENCE.exec(line.slice(0, LONGEST_LINE));
  const told = sentence === null ? null : readDateLine(sentence[1] ?? '');
  if (sentence !== null && told !== null) return { date: told, length: sentence[0].length };
  const dash = DASH.exec(line.slice(0, LONGEST_DATELINE));
  if (dash === null) return null;
  const opening = line.slice(0, dash.index + 1).replace(/[\s.,]+$/, '');
  const length = dash.index + dash[0].length + (/^\s*/.exec(line.slice(dash.index + dash[0].length))?.[0].length ?? 0);
  const words = opening.replace(AGENCY, '');
  const found = DAY.exec(words);
  const date = found === null ? null : dateOf(found);
  if (date === null) return isPlace(words, words !== opening) && words !== '' ? { date: null, length } : null;
  const place = words.slice(0, found?.index).replace(/,\s*le\s*$|[\s,]+$/i, '');
  if (/^(?:le|ce)$/i.test(place)) return null;
  const behind = words.slice((found?.index ?? 0) + (found?.[0].length ?? 0));
  if (place === '' ? date.day === null : !isPlace(place, true)) return null;
  if (place === '' && /^,/.test(behind)) return { date, length };
  return isPlace(behind.replace(TIME, '').replace(/^[\s.,]+|[\s.,]+$/g, ''), true) ? { date, length } : null;
}

function opensDate(before: string): boolean {
  const article = before.replace(/[\s:]+$/, '').replace(/(?:^|(?<=[\s,:]))(?:le|du|ce)$/i, '');
  const rest = article.replace(SAID, '');
  const author = rest.replace(BY, '');
  const names = author.replace(/[\s,:|•·–—-]+$/, '').trim();
  if (names === '') return true;
  if (rest !== article || author !== rest) return isNames(names);
  return /[,–—-]\s*$/.test(rest) && (isPlace(names, article !== before) || TOWN.test(names));
}

function closesDate(behind: string): boolean {
  const rest = behind.replace(TIME, '').replace(/^[\s.,;|•·–—_-]+|[\s.,|•·–—_-]+$/g, '');
  return rest === '' || SAID_AGAIN.test(rest) || isNames(rest.replace(BY, '').trim());
}

/** Names of places; all in capitals unless a date or an agency stands beside them. Nothing is one too. */
function isPlace(words: string, isPlain: boolean): boolean {
  if (isPlain) return isNames(words);
  return words === '' || /^(?![LD]['’])[\p{Lu}\s'’.()-]{4,}$/u.test(words);
}

function isNames(words: string): boolean {
  return words.split(/[\s,()/|&–—]+/).every((word) => word === '' || /^\p{Lu}/u.test(word) || PARTICLE.test(word));
}

function dateOf(match: RegExpExecArray): LineDate | null {
  const [, day, name, year, slashedDay, , slashedMonth, slashedYear, isoYear, isoMonth, isoDate] = match;
  const month = name === undefined ? Number(slashedMonth ?? isoMonth) : monthOfShort(name);
  if (month === undefined) return null;
  const written = year ?? slashedYear ?? isoYear;
  const found = dayOf(Number(written ?? 2000), month, Number(day ?? slashedDay ?? isoDate));
  return found === null ? null : { day: written === undefined ? null : isoDay(found) };
}
