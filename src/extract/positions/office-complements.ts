import type { CountryCode, Span } from '../article-graph.ts';
import { countryByDemonym, countryByName } from '../lexicons/countries.ts';
import { readList } from '../lexicons/read-list.ts';
import type { TextContext } from '../text/context.ts';
import { fold } from '../text/fold.ts';
import { DE, DETERMINERS } from '../text/function-words.ts';
import { isAdjective, isContent, isLower, isPerson, nameText, unitBehind, wordText } from '../text/word-classes.ts';
import type { Word } from '../text/words.ts';
import { officeHeads, PASSING } from './office-words.ts';

/** Bodies that are part of a title rather than an organisation of their own: *porte-parole du gouvernement*. */
const PART_OF_TITLE = new Set([
  'gouvernement',
  'police',
  'parlement',
  'opposition',
  'cabinet',
  'cour',
  'section',
  'service',
  'services',
  'bureau',
  'direction',
  'mission',
  'groupe',
  'jury',
  'front',
  'force',
  'forces',
  'ordre',
  'formation',
  'ensemble',
  'garde',
]);

const BODIES = new Set(
  readList('organization-heads.txt')
    .map(fold)
    .filter((noun) => !PART_OF_TITLE.has(noun)),
);
BODIES.delete('centre');

const POSSESSIVE = /^(?:son|sa|ses|leurs?)$/;

/** Units of an office behind its head, at most. */
export const LONGEST = 14;

const WORK_TITLE = 7;

/** Behind an office, no part of its title. */
const OUTGOING = /^sortante?s?$/;

/** What follows tells when or how old, not of what: *chanteuse de 22 ans*, *ministre de 1976 à 1980*, *directeur à l’époque*. */
const TIME =
  /^(?:époque|moment|temps|cours|sein|début|fin|lendemain|nom|fois|ans?|années?|date|lendemain|veille|jours?|mois|semaines?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/;

const TITLE_PREPOSITIONS = new Set(['à', 'au', 'aux', 'en', 'chez', 'auprès', 'chargé', 'chargée']);

/** An office while its words are read. */
export interface OfficeDraft {
  /** Behind the last unit read. */
  end: number;
  parts: string[];
  organization: Span | null;
  countryCode: CountryCode | null;
}

/** What follows the seat of an office: *du Gabon*, *de la Commission européenne*. */
export function readComplements(
  context: TextContext,
  from: number,
): Pick<OfficeDraft, 'end' | 'organization' | 'countryCode'> {
  const draft: OfficeDraft = { end: from, parts: [], organization: null, countryCode: null };
  readModifiers(context, draft, from + LONGEST);
  return draft;
}

/** True for a noun that heads the name of a body. */
export function isBody(lower: string): boolean {
  return BODIES.has(fold(lower));
}

/** Reads what follows the head of an office, up to unit `limit`: adjectives, bodies, countries, complements. */
export function readModifiers(context: TextContext, draft: OfficeDraft, limit: number): void {
  while (draft.end < limit) {
    const before = draft.end;
    readModifier(context, draft);
    if (draft.end === before) return;
  }
}

function readModifier(context: TextContext, draft: OfficeDraft): void {
  const { units, names, article } = context;
  const word = units[draft.end];
  if (word === undefined || word.kind === 'punctuation' || isPerson(context, word)) return;
  const name = names[word.name];
  if (name !== undefined) {
    if (name.type === 'Organization' && draft.organization === null) {
      draft.organization = { start: name.start, end: name.end };
      draft.end = unitBehind(context, draft.end);
    }
    return;
  }
  const country = isLower(article.text, word) ? countryByDemonym(fold(word.lower)) : null;
  if (country !== null) {
    draft.countryCode ??= country.isoCode;
    draft.end++;
  } else if (DE.has(word.lower)) {
    readComplement(context, draft, word.lower);
  } else if (word.lower === 'et' && DE.has(units[draft.end + 1]?.lower ?? '')) {
    if (opensOtherBody(context, draft)) return;
    const and = draft.end;
    draft.end++;
    draft.parts.push('et');
    readComplement(context, draft, units[draft.end]?.lower ?? '');
    if (draft.end === and + 1) {
      draft.end = and;
      draft.parts.pop();
    }
  } else if (word.lower === 'en' && /^(?:chef|exercice)$/.test(units[draft.end + 1]?.lower ?? '')) {
    draft.parts.push('en', units[draft.end + 1]?.lower ?? '');
    draft.end += 2;
  } else if (word.lower === 'par' && units[draft.end + 1]?.lower === 'intérim') {
    draft.parts.push('par', 'intérim');
    draft.end += 2;
  } else if (OUTGOING.test(word.lower)) {
    draft.end++;
  } else if (
    word.lower === 'au' &&
    units[draft.end + 1]?.lower === 'sein' &&
    DE.has(units[draft.end + 2]?.lower ?? '')
  ) {
    const within = draft.end;
    draft.end += 2;
    readComplement(context, draft, 'de');
    if (draft.end === within + 2) draft.end = within;
  } else if (TITLE_PREPOSITIONS.has(word.lower)) {
    readComplement(context, draft, word.lower);
  } else if ((isAdjective(word) && !/^âgée?s?$/.test(word.lower)) || /^élue?s?$/.test(word.lower)) {
    draft.parts.push(word.lower);
    draft.end++;
  }
}

/** *président du Gabon et de l’Union africaine*: the office is held of two bodies. */
function opensOtherBody(context: TextContext, draft: OfficeDraft): boolean {
  const { units, names } = context;
  let i = draft.end + 2;
  while (DETERMINERS.has(units[i]?.lower ?? '') && units[i]?.name === -1) i++;
  const name = names[units[i]?.name ?? -1];
  return name?.type === 'Organization' && !isDepartment(context, draft, i);
}

/** A complement from its preposition on. A person, or another person's office, ends the phrase before it. */
function readComplement(context: TextContext, draft: OfficeDraft, preposition: string): void {
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
  if (TIME.test(noun.lower) || (noun.kind === 'number' && isTime(units, i))) return;
  if (preposition === 'à' && /(?:er|ir|re)$/.test(noun.lower) && isLower(article.text, noun)) return;
  if (preposition === 'en' || !isContent(noun) || (officeHeads(noun.lower).length > 0 && isLower(article.text, noun)))
    return;
  const start = noun.start;
  const body = BODIES.has(fold(noun.lower)) && !/^chargée?$/.test(draft.parts.at(-1) ?? '');
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
    else break;
  }
  if (body && organization === null) {
    const whole = bodyEnd(context, i);
    if (whole > bare) {
      organization = { start, end: units[whole - 1]?.end ?? noun.end };
      i = whole;
    }
  }
  draft.end = i;
  if (organization !== null && draft.organization === null && preposition !== 'à') {
    draft.organization = organization;
    return;
  }
  draft.parts.push(...words);
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

/** The body's own complements: *comité d’organisation de la primaire*. */
function bodyEnd(context: TextContext, from: number): number {
  const { units, names } = context;
  let end = from;
  while (end < from + LONGEST && /^(?:de|d'|du|des|à|pour|aux?)$/.test(units[end]?.lower ?? '')) {
    let i = end + 1;
    while (DETERMINERS.has(units[i]?.lower ?? '')) i++;
    const noun = units[i];
    if (noun === undefined || noun.kind === 'punctuation' || isPerson(context, noun)) break;
    if (names[noun.name] !== undefined) {
      if (names[noun.name]?.type === 'Place' && countryByName(fold(nameText(context, i))) !== null) break;
      end = unitBehind(context, i);
      continue;
    }
    if (!isContent(noun)) break;
    i++;
    while (units[i]?.name === -1 && isAdjective(units[i])) i++;
    end = i;
  }
  return end;
}

function readNamedComplement(context: TextContext, draft: OfficeDraft, words: string[], at: number): void {
  const { units, names } = context;
  const name = names[units[at]?.name ?? -1];
  if (name === undefined) return;
  const preposition = words[0] ?? '';
  if (name.type === 'Organization' && isDepartment(context, draft, at)) {
    draft.parts.push(...words, nameText(context, at));
  } else if (name.type === 'Organization') {
    if (draft.organization !== null) return;
    draft.organization = { start: name.start, end: name.end };
  } else {
    const country = countryByName(fold(nameText(context, at)));
    if (DE.has(preposition)) {
      if (country !== null) draft.countryCode ??= country.isoCode;
      else draft.parts.push(...words, nameText(context, at));
    }
  }
  draft.end = unitBehind(context, at);
}

/** *ministre de la Défense*: the name of a field of government is part of the title. An acronym names a body. */
function isDepartment(context: TextContext, draft: OfficeDraft, at: number): boolean {
  if (!draft.parts.some((part) => /^(?:vice-)?ministre$|^secrétaire$/.test(part))) return false;
  return /^\p{L}\p{Ll}/u.test(nameText(context, at)) && !BODIES.has(fold(context.units[at]?.lower ?? ''));
}
