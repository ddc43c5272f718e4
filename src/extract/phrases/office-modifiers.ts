import type { CountryCode } from '../article-graph.ts';
import type { Document } from '../document.ts';
import { countryByDemonym } from '../lexicons/countries.ts';
import { DE, DETERMINERS } from '../lexicons/function-words.ts';
import { fold } from '../text/fold.ts';
import { isDepartment, LONGEST, type PartialOffice, readComplement } from './office-complements.ts';
import { OTHER_ADJECTIVE, OUTGOING, REGIONAL } from './office-words.ts';
import { isAdjective, isLower, isPerson, nameEnd } from './word-classes.ts';

const FIXED = new Set(['en chef', 'en exercice', 'par intérim']);

const TITLE_PREPOSITIONS = new Set(['à', 'au', 'aux', 'en', 'chez', 'auprès', 'chargé', 'chargée']);

/** What follows the seat of an office: *du Gabon*, *de la Commission européenne*. */
export function readComplements(
  doc: Document,
  from: number,
): Pick<PartialOffice, 'end' | 'organization' | 'countryCode'> {
  const draft: PartialOffice = {
    end: from,
    parts: [],
    organization: null,
    countryCode: null,
    otherCountry: null,
    bodyEnd: -1,
  };
  readModifiers(doc, draft, from + LONGEST);
  return draft;
}

/** Reads what follows the head of an office, up to word `limit`: adjectives, bodies, countries, complements. */
export function readModifiers(doc: Document, draft: PartialOffice, limit: number): void {
  while (draft.end < limit) {
    const before = draft.end;
    readModifier(doc, draft);
    if (draft.end === before) return;
  }
}

function readModifier(doc: Document, draft: PartialOffice): void {
  const { words, names, text } = doc;
  const word = words[draft.end];
  if (word?.lower === '(' && words[draft.end + 2]?.lower === ')' && DE.has(words[draft.end + 3]?.lower ?? '')) {
    readParty(doc, draft);
    return;
  }
  if (word === undefined || word.kind === 'punctuation' || isPerson(doc, word)) return;
  const name = names[word.name];
  if (name !== undefined) {
    if (name.type === 'Organization' && draft.organization === null) {
      draft.organization = { start: name.start, end: name.end };
      draft.end = nameEnd(doc, draft.end);
    }
    return;
  }
  const country = isLower(text, word) ? countryByDemonym(fold(word.lower)) : null;
  if (country !== null) {
    draft.countryCode ??= country.isoCode;
    draft.end++;
  } else if (word.lower === 'et' && draft.countryCode !== null && demonymAt(doc, draft.end + 1) !== null) {
    draft.otherCountry = demonymAt(doc, draft.end + 1);
    draft.end += 2;
  } else if (DE.has(word.lower)) {
    readComplement(doc, draft, word.lower);
  } else if (word.lower === 'et' && DE.has(words[draft.end + 1]?.lower ?? '')) {
    if (opensOtherBody(doc, draft)) return;
    const and = draft.end;
    draft.end++;
    draft.parts.push('et');
    readComplement(doc, draft, words[draft.end]?.lower ?? '');
    if (draft.end === and + 1) {
      draft.end = and;
      draft.parts.pop();
    }
  } else if (word.lower === 'pour' && /^(?:l[ea']|les)$/.test(words[draft.end + 1]?.lower ?? '')) {
    readPurpose(doc, draft);
  } else if (OUTGOING.test(word.lower) || REGIONAL.test(word.lower)) {
    draft.end++;
  } else if (FIXED.has(`${word.lower} ${words[draft.end + 1]?.lower}`)) {
    draft.parts.push(word.lower, words[draft.end + 1]?.lower ?? '');
    draft.end += 2;
  } else if (word.lower === 'au' && words[draft.end + 1]?.lower === 'sein') {
    readWithin(doc, draft);
  } else if (TITLE_PREPOSITIONS.has(word.lower)) {
    readComplement(doc, draft, word.lower);
  } else if (OTHER_ADJECTIVE.test(word.lower) || (isAdjective(word) && !/^âgée?s?$/.test(word.lower))) {
    draft.parts.push(word.lower);
    draft.end++;
  }
}

/** *député (PS) de la Drôme*. */
function readParty(doc: Document, draft: PartialOffice): void {
  const party = draft.end;
  draft.end += 3;
  readComplement(doc, draft, doc.words[draft.end]?.lower ?? '');
  if (draft.end === party + 3) draft.end = party;
}

/** *vice-ministre pour les affaires arabes, X*: only before the name of who holds the office. */
function readPurpose(doc: Document, draft: PartialOffice): void {
  const trial = { ...draft, parts: [...draft.parts] };
  readComplement(doc, trial, 'pour');
  const next = doc.words[trial.end]?.lower === ',' ? trial.end + 1 : trial.end;
  if (trial.end > draft.end && isPerson(doc, doc.words[next])) Object.assign(draft, trial);
}

function demonymAt({ words, text }: Document, at: number): CountryCode | null {
  const word = words[at];
  return word === undefined || !isLower(text, word) ? null : (countryByDemonym(fold(word.lower))?.isoCode ?? null);
}

/** *responsable au sein de X*: as if it were *responsable de X*. */
function readWithin(doc: Document, draft: PartialOffice): void {
  const of = draft.end + 2;
  if (!DE.has(doc.words[of]?.lower ?? '')) return;
  draft.end = of;
  readComplement(doc, draft, 'de');
  if (draft.end === of) draft.end = of - 2;
}

/** *président du Gabon et de l’Union africaine*: the office is held of two bodies. */
function opensOtherBody(doc: Document, draft: PartialOffice): boolean {
  const { words, names } = doc;
  let i = draft.end + 2;
  while (DETERMINERS.has(words[i]?.lower ?? '') && words[i]?.name === -1) i++;
  const name = names[words[i]?.name ?? -1];
  return name?.type === 'Organization' && !isDepartment(doc, draft, i);
}
