import type { CountryCode, Span } from '../article-graph.ts';
import type { TextContext } from '../document.ts';
import { countryByDemonym, countryByName } from '../lexicons/countries.ts';
import { DE, DETERMINERS } from '../lexicons/function-words.ts';
import { fold } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { bodyEnd, capitalBody, isBody, isOfCompany, withoutCountry } from './office-bodies.ts';
import { officeHeads, PASSING } from './office-words.ts';
import { isAdjective, isContent, isLower, isPerson, nameText, unitBehind, wordText } from './word-classes.ts';

const POSSESSIVE = /^(?:son|sa|ses|leurs?)$/;

/** Units of an office behind its head, at most. */
export const LONGEST = 14;

const WORK_TITLE = 7;

/** What follows tells when or how old, not of what: *chanteuse de 22 ans*, *ministre de 1976 à 1980*, *directeur à l’époque*. */
const TIME =
  /^(?:époque|moment|temps|cours|sein|début|fin|lendemain|nom|fois|ans?|années?|date|lendemain|veille|jours?|mois|semaines?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/;

/** An office while its words are read. */
export interface OfficeDraft {
  /** Behind the last unit read. */
  end: number;
  parts: string[];
  organization: Span | null;
  countryCode: CountryCode | null;
  /** That of the second of two holders: *les présidents russe et turc*. */
  otherCountry: CountryCode | null;
  /** Behind the complement that names the body; -1 where none does. */
  bodyEnd: number;
}

/** A complement from its preposition on. A person, or another person's office, ends the phrase before it. */
export function readComplement(context: TextContext, draft: OfficeDraft, preposition: string): void {
  const { units, names, article } = context;
  const words = [preposition];
  let i = draft.end + 1;
  if (/^auprès|^chargée?$/.test(preposition) && DE.has(units[i]?.lower ?? '')) words.push(units[i++]?.lower ?? '');
  while (DETERMINERS.has(units[i]?.lower ?? '') && units[i]?.name === -1) words.push(units[i++]?.lower ?? '');
  while (PASSING.has(units[i]?.lower ?? '') && units[i]?.name === -1) i++;
  const noun = units[i];
  if (noun === undefined || noun.kind === 'punctuation' || isPerson(context, noun)) return;
  if (i > draft.end + 1 && !isLower(article.text, units[i - 1])) {
    readWorkTitle(context, draft, words, i);
    return;
  }
  if (POSSESSIVE.test(units[i - 1]?.lower ?? '')) return;
  const name = names[noun.name];
  if (name !== undefined) {
    readNamedComplement(context, draft, words, i);
    return;
  }
  if (noun.lower === 'pays' && DE.has(preposition)) {
    draft.end = i + 1;
    return;
  }
  if (TIME.test(noun.lower) || (noun.kind === 'number' && isTime(units, i))) return;
  if (preposition === 'à' && /(?:er|ir|re)$/.test(noun.lower) && isLower(article.text, noun)) return;
  if (preposition === 'en' || !isContent(noun) || (isOffice(context, noun) && !/^a/.test(preposition))) return;
  const start = noun.start;
  const body = isBody(noun.lower) && !/^(?:chargée?|et)$/.test(draft.parts.at(-1) ?? '');
  words.push(wordText(context, noun));
  i++;
  if (noun.kind === 'number' && units[i]?.kind === 'word') words.push(units[i++]?.lower ?? '');
  const bare = i;
  /** Behind an adjective of country a capital opens a name: *ministre de la Justice française X*. */
  let foreign = false;
  let organization: Span | null = null;
  for (; i < draft.end + LONGEST; i++) {
    const word = units[i];
    if (word === undefined || word.kind === 'punctuation' || isPerson(context, word)) break;
    const inner = names[word.name];
    if (inner !== undefined) {
      if (inner.start !== word.start) break;
      if (inner.type === 'Place' && i === bare) {
        words.push(nameText(context, i));
        i = unitBehind(context, i);
        break;
      }
      if (inner.type !== 'Organization') break;
      organization = { start: inner.start, end: inner.end };
      i = unitBehind(context, i);
      break;
    }
    const country = isLower(article.text, word) ? countryByDemonym(fold(word.lower)) : null;
    if (country !== null) {
      draft.countryCode ??= country.isoCode;
      foreign = true;
    } else if (isAdjective(word) || (!foreign && !isLower(article.text, word) && isContent(word)))
      words.push(wordText(context, word));
    else if (!isBeforeBody(context, i)) break;
  }
  if (organization === null && DE.has(preposition))
    organization = capitalBody(context, draft.parts.join(' '), start, i);
  if (body && organization === null) {
    const whole = bodyEnd(context, i);
    if (whole > bare) {
      organization = { start, end: units[whole - 1]?.end ?? noun.end };
      i = whole;
    }
  }
  draft.end = i;
  if (organization !== null && draft.organization === null) {
    draft.organization = organization;
    draft.bodyEnd = draft.end;
    return;
  }
  draft.parts.push(...words);
}

/** The last adjective before a body's name: *parti prokurde HDP*. */
function isBeforeBody({ units, names, article }: TextContext, at: number): boolean {
  const word = units[at];
  const next = names[units[at + 1]?.name ?? -1];
  return word?.kind === 'word' && isContent(word) && isLower(article.text, word) && next?.type === 'Organization';
}

/** A person's office ends the phrase before it, but for *adjoint au maire*, *secrétaire auprès du ministre*. */
function isOffice({ article }: TextContext, noun: Word): boolean {
  return officeHeads(noun.lower).length > 0 && isLower(article.text, noun);
}

/** A year, or a number of years or days. */
function isTime(units: readonly Word[], at: number): boolean {
  return /^(?:1\d|20)\d\d$/.test(units[at]?.lower ?? '') || TIME.test(units[at + 1]?.lower ?? '');
}

/** *actrice de La Cinquième Vague, X*: behind an article in a capital, all up to the comma. */
function readWorkTitle(context: TextContext, draft: OfficeDraft, words: string[], at: number): void {
  const { units } = context;
  for (let i = at; i < at + WORK_TITLE; i++) {
    const word = units[i];
    if (word === undefined || word.kind === 'punctuation' || isPerson(context, word)) {
      if (i === at) return;
      draft.parts.push(...words);
      draft.end = i;
      return;
    }
    words.push(wordText(context, word));
  }
}

function readNamedComplement(context: TextContext, draft: OfficeDraft, words: string[], at: number): void {
  const { units, names } = context;
  const name = names[units[at]?.name ?? -1];
  if (name === undefined) return;
  const preposition = words[0] ?? '';
  if (name.type === 'Organization' && isDepartment(context, draft, at)) {
    const { bare, country } = withoutCountry(nameText(context, at));
    draft.parts.push(...words, bare);
    draft.countryCode ??= country;
  } else if (name.type === 'Organization') {
    if (draft.organization !== null) return;
    draft.organization = { start: name.start, end: name.end };
    draft.end = unitBehind(context, at);
    draft.bodyEnd = draft.end;
    return;
  } else {
    const country = countryByName(fold(nameText(context, at)));
    if (DE.has(preposition)) {
      if (country !== null) draft.countryCode ??= country.isoCode;
      else if (draft.organization === null && isOfCompany(draft.parts.join(' ')))
        draft.organization = { start: name.start, end: name.end };
      else if (draft.bodyEnd !== draft.end) draft.parts.push(...words, nameText(context, at));
    }
  }
  draft.end = unitBehind(context, at);
}

/** *ministre de la Défense*: the name of a field of government is part of the title. An acronym names a body. */
export function isDepartment(context: TextContext, draft: OfficeDraft, at: number): boolean {
  if (!draft.parts.some((part) => /^(?:vice-)?ministre$|^secrétaire$/.test(part))) return false;
  return /^\p{L}\p{Ll}/u.test(nameText(context, at)) && !isBody(context.units[at]?.lower ?? '');
}
