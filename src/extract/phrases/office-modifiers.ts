import type { Document } from '../document.ts';
import { countryByDemonym } from '../lexicons/countries.ts';
import { DE, DETERMINERS } from '../lexicons/function-words.ts';
import { fold } from '../text/fold.ts';
import { isDepartment, LONGEST, type PartialOffice, partialOffice, readComplement } from './office-complements.ts';
import { OTHER_ADJECTIVE, OUTGOING, REGIONAL } from './office-words.ts';
import { isAdjective, isLower, isPerson, nameEnd } from './word-classes.ts';

const FIXED = new Set(['en chef', 'en exercice', 'par intérim']);

const TITLE_PREPOSITIONS = new Set(['à', 'au', 'aux', 'en', 'chez', 'auprès', 'chargé', 'chargée']);

/** What follows the seat of an office: *du Gabon*, *de la Commission européenne*. */
export function readComplements(
  doc: Document,
  from: number,
): Pick<PartialOffice, 'end' | 'organization' | 'countryCode'> {
  const draft = partialOffice(from, []);
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
  } else if (OUTGOING.test(word.lower) || REGIONAL.test(word.lower)) {
    draft.end++;
  } else if (FIXED.has(`${word.lower} ${words[draft.end + 1]?.lower}`)) {
    draft.parts.push(word.lower, words[draft.end + 1]?.lower ?? '');
    draft.end += 2;
  } else if (TITLE_PREPOSITIONS.has(word.lower)) {
    readComplement(doc, draft, word.lower);
  } else if (OTHER_ADJECTIVE.test(word.lower) || (isAdjective(word) && !/^âgée?s?$/.test(word.lower))) {
    draft.parts.push(word.lower);
    draft.end++;
  }
}

/** *président du Gabon et de l’Union africaine*: the office is held of two bodies. */
function opensOtherBody(doc: Document, draft: PartialOffice): boolean {
  const { words, names } = doc;
  let i = draft.end + 2;
  while (DETERMINERS.has(words[i]?.lower ?? '') && words[i]?.name === -1) i++;
  const name = names[words[i]?.name ?? -1];
  return name?.type === 'Organization' && !isDepartment(doc, draft, i);
}
