import type { CountryCode, Span } from '../article-graph.ts';
import type { Document } from '../document.ts';
import { countryCodeOfPlace } from '../entities/place-countries.ts';
import { MONTHS } from '../lexicons/calendar.ts';
import { countryByDemonym, countryByName } from '../lexicons/countries.ts';
import { DE, DETERMINERS, POSSESSIVES, TO } from '../lexicons/function-words.ts';
import { fold } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { bodyEnd, isBody, withoutCountry } from './office-bodies.ts';
import { officeHeads, PASSING } from './office-words.ts';
import { ADVERBIAL, isAdjective, isContent, isLower, isPerson, nameEnd, nameText, wordText } from './word-classes.ts';

/** Words of an office behind its head, at most. */
export const LONGEST = 14;

const WORK_TITLE = 7;

/** What follows tells when or how old, not of what: *chanteuse de 22 ans*, *ministre de 1976 à 1980*, *directeur à l’époque*. */
const TIME = new Set([
  ...MONTHS,
  ...'époque moment temps cours sein début fin lendemain nom fois an ans année années date veille'.split(' '),
  ...'jour jours semaine semaines mois'.split(' '),
]);

/** Trades that are of companies too: *la patronne de l’opérateur*. */
const COMPANY = /^(?:constructeur|éditeur|fabricant|opérateur|promoteur|assureur|brasseur)$/;

/** An office while its words are read. */
export interface PartialOffice {
  /** Behind the last word read. */
  end: number;
  parts: string[];
  organization: Span | null;
  countryCode: CountryCode | null;
  /** Behind the complement that names the body; -1 where none does. */
  bodyEnd: number;
}

/** An office of which these words have been read, up to word `end`. */
export function partialOffice(end: number, parts: string[]): PartialOffice {
  return { end, parts, organization: null, countryCode: null, bodyEnd: -1 };
}

/** A complement from its preposition on. A person, or another person's office, ends the phrase before it. */
export function readComplement(doc: Document, draft: PartialOffice, preposition: string): void {
  const { words, names, text } = doc;
  const complement = [preposition];
  let i = draft.end + 1;
  if (/^auprès|^chargée?$/.test(preposition) && DE.has(words[i]?.lower ?? '')) complement.push(words[i++]?.lower ?? '');
  while (DETERMINERS.has(words[i]?.lower ?? '') && words[i]?.name === -1) complement.push(words[i++]?.lower ?? '');
  while (PASSING.has(words[i]?.lower ?? '') && words[i]?.name === -1) i++;
  const noun = words[i];
  const quoted = quotedBody(doc, i);
  if (quoted !== null && draft.organization === null) {
    setBody(draft, quoted.body, quoted.end);
    return;
  }
  if (noun === undefined || noun.kind === 'punctuation' || isPerson(doc, noun)) return;
  if (i > draft.end + 1 && !isLower(text, words[i - 1])) {
    readWorkTitle(doc, draft, complement, i);
    return;
  }
  if (POSSESSIVES.has(words[i - 1]?.lower ?? '')) return;
  const name = names[noun.name];
  if (name !== undefined) {
    readNamedComplement(doc, draft, complement, i);
    return;
  }
  if (noun.lower === 'pays' && DE.has(preposition)) {
    draft.end = i + 1;
    return;
  }
  if (TIME.has(noun.lower) || (noun.kind === 'number' && isTime(words, i))) return;
  if (TO.has(preposition) && ADVERBIAL.test(noun.lower)) return;
  if (preposition === 'à' && /(?:er|ir|re)$/.test(noun.lower) && isLower(text, noun)) return;
  if (preposition === 'en' || !isContent(noun) || (isOffice(doc, noun) && !/^a/.test(preposition))) return;
  const start = noun.start;
  const body = isBody(noun.lower) && !/^(?:chargée?|et)$/.test(draft.parts.at(-1) ?? '');
  complement.push(wordText(doc, noun));
  i++;
  if (noun.kind === 'number' && words[i]?.kind === 'word') complement.push(words[i++]?.lower ?? '');
  const bare = i;
  /** Behind an adjective of country a capital opens a name: *ministre de la Justice française X*. */
  let foreign = false;
  let organization: Span | null = null;
  for (; i < draft.end + LONGEST; i++) {
    const word = words[i];
    if (word === undefined || word.kind === 'punctuation' || isPerson(doc, word)) break;
    const inner = names[word.name];
    if (inner !== undefined) {
      if (inner.start !== word.start) break;
      if (inner.type === 'Place' && i === bare) {
        complement.push(nameText(doc, i));
        i = nameEnd(doc, i);
        break;
      }
      if (inner.type !== 'Organization') break;
      organization = { start: inner.start, end: inner.end };
      i = nameEnd(doc, i);
      break;
    }
    const country = isLower(text, word) ? countryByDemonym(fold(word.lower)) : null;
    if (country !== null) {
      draft.countryCode ??= country.isoCode;
      foreign = true;
    } else if (isAdjective(word) || (!foreign && !isLower(text, word) && isContent(word)))
      complement.push(wordText(doc, word));
    else break;
  }
  const titled = body && organization === null ? quotedBody(doc, i) : null;
  if (titled !== null) {
    organization = titled.body;
    i = titled.end;
  }
  if (body && organization === null) {
    const whole = bodyEnd(doc, i);
    if (whole > bare) {
      organization = { start, end: words[whole - 1]?.end ?? noun.end };
      i = whole;
    }
  }
  draft.end = i;
  if (organization !== null && draft.organization === null) {
    setBody(draft, organization, i);
    return;
  }
  draft.parts.push(...complement);
}

function setBody(draft: PartialOffice, organization: Span, end: number): void {
  draft.organization = organization;
  draft.end = end;
  draft.bodyEnd = end;
}

/** *rédactrice du « Courrier »*: a body in quotation marks. */
function quotedBody({ words, text }: Document, at: number): { body: Span; end: number } | null {
  const [mark, first] = [words[at], words[at + 1]];
  if (!/^[«“"]$/.test(mark?.lower ?? '') || first === undefined || isLower(text, first)) return null;
  for (let i = at + 2; i < at + WORK_TITLE; i++) {
    if (!/^[»”"]$/.test(words[i]?.lower ?? '')) continue;
    return { body: { start: first.start, end: words[i - 1]?.end ?? first.end }, end: i + 1 };
  }
  return null;
}

/** A person's office ends the phrase before it, but for *adjoint au maire*, *secrétaire auprès du ministre*. */
function isOffice({ text }: Document, noun: Word): boolean {
  return !COMPANY.test(noun.lower) && officeHeads(noun.lower).length > 0 && isLower(text, noun);
}

/** A year, or a number of years or days. */
function isTime(words: readonly Word[], at: number): boolean {
  return /^(?:1\d|20)\d\d$/.test(words[at]?.lower ?? '') || TIME.has(words[at + 1]?.lower ?? '');
}

/** *actrice de La Cinquième Vague, X*: behind an article in a capital, all up to the comma. */
function readWorkTitle(doc: Document, draft: PartialOffice, complement: string[], at: number): void {
  const { words } = doc;
  for (let i = at; i < at + WORK_TITLE; i++) {
    const word = words[i];
    if (word === undefined || word.kind === 'punctuation' || isPerson(doc, word)) {
      if (i === at) return;
      draft.parts.push(...complement);
      draft.end = i;
      return;
    }
    complement.push(wordText(doc, word));
  }
}

function readNamedComplement(doc: Document, draft: PartialOffice, complement: string[], at: number): void {
  const { words, names } = doc;
  const name = names[words[at]?.name ?? -1];
  if (name === undefined) return;
  const preposition = complement[0] ?? '';
  if (name.type === 'Organization' && isDepartment(doc, draft, at)) {
    const { bare, country } = withoutCountry(nameText(doc, at));
    draft.parts.push(...complement, bare);
    draft.countryCode ??= country;
  } else if (name.type === 'Organization') {
    if (draft.organization !== null) return;
    setBody(draft, { start: name.start, end: name.end }, nameEnd(doc, at));
    return;
  } else {
    const country = countryByName(fold(nameText(doc, at)));
    if (DE.has(preposition)) {
      if (country !== null) draft.countryCode ??= country.isoCode;
      else if (draft.bodyEnd !== draft.end) draft.parts.push(...complement, nameText(doc, at));
    }
  }
  draft.end = nameEnd(doc, at);
  if (name.type === 'Place') readState(doc, draft);
}

/** *maire de Birmingham, en Alabama*: the state tells the country. */
function readState(doc: Document, draft: PartialOffice): void {
  const { words, names } = doc;
  const at = draft.end + 2;
  if (words[draft.end]?.lower !== ',' || !/^(?:en|au|aux)$/.test(words[at - 1]?.lower ?? '')) return;
  const state = names[words[at]?.name ?? -1]?.type === 'Place' ? countryCodeOfPlace(nameText(doc, at)) : null;
  if (state === null) return;
  draft.countryCode ??= state;
  draft.end = nameEnd(doc, at);
}

/** *ministre de la Défense*: the name of a field of government is part of the title. An acronym names a body. */
export function isDepartment(doc: Document, draft: PartialOffice, at: number): boolean {
  if (!draft.parts.some((part) => /^(?:vice-)?ministre$|^secrétaire$/.test(part))) return false;
  const { lower = '' } = doc.words[at] ?? {};
  return /^\p{L}\p{Ll}/u.test(nameText(doc, at)) && (lower === 'armées' || !isBody(lower));
}
