import type { Document } from '../document.ts';
import { DE, DEFINITE_ARTICLE } from '../lexicons/function-words.ts';
import { bracketEnd } from '../phrases/apposition.ts';
import { type OfficePhrase, readOffice } from '../phrases/office-phrase.ts';
import { isPerson, nameEnd } from '../phrases/word-classes.ts';
import type { Word, WordRange } from '../text/words.ts';
import { predicateBehind, predicatesBehind } from './copulas.ts';
import { type OfficeList, readOfficeList, skipAdverbs } from './office-list.ts';

const OPENS_APPOSITION = /^[,(—–]$/;
/** Words of a bracket or an apposition that is passed over, at most. */
const LONGEST_INSERTION = 10;
const MOST_NAMES = 4;

/** *X, ministre iranien de la Défense*; *X (82 ans), le porte-parole de Y qui fut ministre*; *X porte-parole de Y*. */
export function officesBehind(doc: Document, person: WordRange): OfficePhrase[] {
  const { words } = doc;
  if (!OPENS_APPOSITION.test(words[person.end]?.lower ?? '')) return closeApposition(doc, person);
  const at = skipAdverbs(words, person.end + 1);
  const direct = readOfficeList(doc, at);
  const list = direct.offices.length > 0 ? direct : readOfficeList(doc, insertionEnd(words, person.end));
  if (list.offices.length === 0) return pluralBehind(doc, person, at);
  const comma = words[list.end]?.lower === ',' ? 1 : 0;
  const relative = words[list.end + comma]?.lower === 'qui' ? predicateBehind(doc, list.end + comma + 1) : null;
  return [...list.offices, ...(relative?.offices ?? [])];
}

/** *X et Y, ministres de Z*: the plural behind Y is also X's office. */
export function sharedBehind(doc: Document, person: WordRange): OfficePhrase[] {
  const { words } = doc;
  let end = person.end;
  for (let k = 0; k < MOST_NAMES; k++) {
    const link = words[end]?.lower;
    if ((link !== 'et' && link !== ',') || !isPerson(doc, words[end + 1])) return [];
    const next = { first: end + 1, end: nameEnd(doc, end + 1) };
    if (link === 'et') return officesBehind(doc, next).filter(({ plural }) => plural);
    end = next.end;
  }
  return [];
}

/** The predicates of X in *X est le manager de Y*, *X a été élu président*, *X, qui a été le manager de Y*. */
export function officesPredicated(doc: Document, person: WordRange): OfficePhrase[] {
  if (doc.words[person.end]?.lower === ',' && outerPerson(doc, person) !== null) return [];
  const direct = predicatesBehind(doc, person.end);
  if (direct.length > 0) return direct;
  const inner = predicateBehindInner(doc, person);
  return inner === null ? predicatesBehind(doc, insertionEnd(doc.words, person.end)) : [...inner.offices];
}

/** What the predicate of *X, père de la chanteuse Y, est maire* says of X. */
function predicateBehindInner(doc: Document, person: WordRange): OfficeList | null {
  const { words } = doc;
  if (words[person.end]?.lower !== ',') return null;
  for (let i = person.end + 1; i < person.end + LONGEST_INSERTION; i++) {
    const word = words[i];
    if (word === undefined || word.kind === 'punctuation') return null;
    if (!isPerson(doc, word)) continue;
    const inner = { first: i, end: nameEnd(doc, i) };
    if (words[inner.end]?.lower !== ',' || outerPerson(doc, inner) === null) return null;
    return predicateBehind(doc, inner.end + 1);
  }
  return null;
}

/** The word of the person in whose apposition another is named: X in *X, père de la chanteuse Y*. */
function outerPerson(doc: Document, inner: WordRange): number | null {
  const { words } = doc;
  let complement = false;
  for (let i = inner.first - 1; i > inner.first - LONGEST_INSERTION; i--) {
    const word = words[i];
    if (word === undefined) return null;
    if (DE.has(word.lower)) complement = true;
    if (word.lower === ',') return complement && isPerson(doc, words[i - 1]) ? i - 1 : null;
    if (word.kind === 'punctuation') return null;
  }
  return null;
}

/** *X porte-parole de Y*: without a comma an office says of what it is. In *nommé par X ministre de Y* it is another’s. */
function closeApposition(doc: Document, person: WordRange): OfficePhrase[] {
  const { words } = doc;
  if (words[person.first - 1]?.lower === 'par') return [];
  const definite = DEFINITE_ARTICLE.has(words[person.end]?.lower ?? '');
  const office = readOffice(doc, definite ? person.end + 1 : skipAdverbs(words, person.end));
  if (office !== null && definite && words[office.end]?.kind !== 'punctuation') return [];
  if (office === null || office.plural || office.kind === 'athlete' || office.former) return [];
  if (office.organization === null && office.countryCode === null && !/ d(?:e|u|es) | d'/.test(office.title)) return [];
  return isPerson(doc, words[office.end]) ? [] : [office];
}

function pluralBehind(doc: Document, person: WordRange, from: number): OfficePhrase[] {
  const { words } = doc;
  if (words[person.first - 1]?.lower !== 'et' || !isPerson(doc, words[person.first - 2])) return [];
  const office = readOffice(doc, /^(?:les|deux|tous)$/.test(words[from]?.lower ?? '') ? from + 1 : from);
  return office?.plural === true && !isPerson(doc, words[office.end]) ? [office] : [];
}

/** Behind *(82 ans)*, *, 82 ans,* or *, né à Rome,* after a name. */
function insertionEnd(words: readonly Word[], at: number): number {
  const bracket = bracketEnd(words, at);
  if (bracket > at) return words[bracket]?.lower === ',' ? bracket + 1 : at;
  if (words[at]?.lower !== ',') return at;
  if (/^née?$/.test(words[at + 1]?.lower ?? '')) {
    for (let i = at + 2; i < at + LONGEST_INSERTION; i++) if (words[i]?.lower === ',') return i + 1;
    return at;
  }
  const age = /^âgée?$/.test(words[at + 1]?.lower ?? '') ? at + 3 : at + 1;
  const told =
    words[age]?.kind === 'number' && words[age + 1]?.lower === 'ans' && /^(?:,|et)$/.test(words[age + 2]?.lower ?? '');
  return told ? age + 3 : at;
}
