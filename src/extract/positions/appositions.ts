import type { TextContext } from '../document.ts';
import { AUXILIARIES, COMMON_VERBS, DE } from '../lexicons/function-words.ts';
import { type OfficePhrase, readOffice } from '../phrases/office-phrase.ts';
import { isPerson, unitBehind } from '../phrases/word-classes.ts';
import type { Word } from '../text/words.ts';
import { type PersonUnits, predicateBehind, predicatesBehind } from './copulas.ts';
import { asideEnd, type OfficeList, readOfficeList, skipAdverbs } from './office-list.ts';

const OPENS_APPOSITION = /^[,(—–]$/;
/** Units of a bracket or an apposition that is passed over, at most. */
const LONGEST_INSERTION = 10;
const LONGEST_APPOSITION = 16;
const MOST_NAMES = 4;

/** *X, ministre iranien de la Défense*; *X (82 ans), le porte-parole de Y qui fut ministre*; *X porte-parole de Y*. */
export function officesBehind(context: TextContext, person: PersonUnits): OfficePhrase[] {
  const { units } = context;
  if (!OPENS_APPOSITION.test(units[person.end]?.lower ?? '')) return closeApposition(context, person);
  const at = skipAdverbs(units, person.end + 1);
  const direct = readOfficeList(context, at);
  const list = direct.offices.length > 0 ? direct : readOfficeList(context, insertionEnd(units, person.end));
  if (list.offices.length === 0) return pluralBehind(context, person, at);
  const comma = units[list.end]?.lower === ',' ? 1 : 0;
  const relative = units[list.end + comma]?.lower === 'qui' ? predicateBehind(context, list.end + comma + 1) : null;
  return [...list.offices, ...(relative?.offices ?? [])];
}

/** *X et Y, ministres de Z*: the plural behind Y is also X's office. */
export function sharedBehind(context: TextContext, person: PersonUnits): OfficePhrase[] {
  const { units } = context;
  let end = person.end;
  for (let k = 0; k < MOST_NAMES; k++) {
    const link = units[end]?.lower;
    if ((link !== 'et' && link !== ',') || !isPerson(context, units[end + 1])) return [];
    const next = { first: end + 1, end: unitBehind(context, end + 1) };
    if (link === 'et') return officesBehind(context, next).filter(({ plural }) => plural);
    end = next.end;
  }
  return [];
}

/** The predicates of X in *X est le manager de Y*, *X a été élu président*, *X, qui a été le manager de Y*. */
export function officesPredicated(context: TextContext, person: PersonUnits): OfficePhrase[] {
  if (context.units[person.end]?.lower === ',' && outerPerson(context, person) !== null) return [];
  const direct = predicatesBehind(context, person.end);
  if (direct.length > 0) return direct;
  const inner = predicateBehindInner(context, person);
  return inner === null ? predicatesBehind(context, complementEnd(context, person.end)) : [...inner.offices];
}

/** Behind *, 42 ans,* or *du Parti X ,* after a name. */
function complementEnd({ units }: TextContext, at: number): number {
  const insertion = insertionEnd(units, at);
  if (insertion > at) return insertion;
  if (units[at]?.lower === ',') return appositionEnd(units, at);
  const end = DE.has(units[at]?.lower ?? '') ? asideEnd(units, at) : at;
  return end > at && units[end]?.lower === ',' ? end + 1 : end;
}

/** Behind *, ancien ministre,* after a name, where a verb follows that says what the person is. */
function appositionEnd(units: readonly Word[], at: number): number {
  for (let i = at + 1; i < at + LONGEST_APPOSITION; i++) {
    const lower = units[i]?.lower ?? '.';
    if (lower === ',') return /^(?:a|avait|est|était|fut|devient|reste)$/.test(units[i + 1]?.lower ?? '') ? i + 1 : at;
    if (/^(?:[.;:()«»]|qui|que|qu'|dont|et)$/.test(lower) || AUXILIARIES.has(lower) || COMMON_VERBS.has(lower))
      return at;
  }
  return at;
}

/** What the predicate of *X, père de la chanteuse Y, est maire* says of X. */
function predicateBehindInner(context: TextContext, person: PersonUnits): OfficeList | null {
  const { units } = context;
  if (units[person.end]?.lower !== ',') return null;
  for (let i = person.end + 1; i < person.end + LONGEST_INSERTION; i++) {
    const word = units[i];
    if (word === undefined || word.kind === 'punctuation') return null;
    if (!isPerson(context, word)) continue;
    const inner = { first: i, end: unitBehind(context, i) };
    if (units[inner.end]?.lower !== ',' || outerPerson(context, inner) === null) return null;
    return predicateBehind(context, inner.end + 1);
  }
  return null;
}

/** The unit of the person in whose apposition another is named: X in *X, père de la chanteuse Y*. */
function outerPerson(context: TextContext, inner: PersonUnits): number | null {
  const { units } = context;
  let complement = false;
  for (let i = inner.first - 1; i > inner.first - LONGEST_INSERTION; i--) {
    const word = units[i];
    if (word === undefined) return null;
    if (DE.has(word.lower)) complement = true;
    if (word.lower === ',') return complement && isPerson(context, units[i - 1]) ? i - 1 : null;
    if (word.kind === 'punctuation') return null;
  }
  return null;
}

/** *X porte-parole de Y*: without a comma an office says of what it is. In *nommé par X ministre de Y* it is another’s. */
function closeApposition(context: TextContext, person: PersonUnits): OfficePhrase[] {
  const { units } = context;
  if (units[person.first - 1]?.lower === 'par') return [];
  const definite = /^(?:le|la|l')$/.test(units[person.end]?.lower ?? '');
  const office = readOffice(context, definite ? person.end + 1 : skipAdverbs(units, person.end));
  if (office !== null && definite && units[office.end]?.kind !== 'punctuation') return [];
  if (office === null || office.plural || office.athlete || office.former) return [];
  if (office.organization === null && office.countryCode === null && !/ d(?:e|u|es) | d'/.test(office.title)) return [];
  return isPerson(context, units[office.end]) ? [] : [office];
}

function pluralBehind(context: TextContext, person: PersonUnits, from: number): OfficePhrase[] {
  const { units } = context;
  if (units[person.first - 1]?.lower !== 'et' || !isPerson(context, units[person.first - 2])) return [];
  const office = readOffice(context, /^(?:les|deux|tous)$/.test(units[from]?.lower ?? '') ? from + 1 : from);
  return office?.plural === true && !isPerson(context, units[office.end]) ? [office] : [];
}

/** Behind *(82 ans)*, *, 82 ans,* or *, né à Rome,* after a name. */
function insertionEnd(units: readonly Word[], at: number): number {
  if (units[at]?.lower === '(') {
    for (let i = at + 1; i < at + LONGEST_INSERTION; i++) {
      if (units[i]?.lower === ')') return units[i + 1]?.lower === ',' ? i + 2 : at;
    }
    return at;
  }
  if (units[at]?.lower !== ',') return at;
  if (/^née?$/.test(units[at + 1]?.lower ?? '')) {
    for (let i = at + 2; i < at + LONGEST_INSERTION; i++) if (units[i]?.lower === ',') return i + 1;
    return at;
  }
  const age = /^âgée?$/.test(units[at + 1]?.lower ?? '') ? at + 3 : at + 1;
  const told =
    units[age]?.kind === 'number' && units[age + 1]?.lower === 'ans' && /^(?:,|et)$/.test(units[age + 2]?.lower ?? '');
  return told ? age + 3 : at;
}
