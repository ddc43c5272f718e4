import type { TextContext } from '../document.ts';
import { countryByName } from '../lexicons/countries.ts';
import { DE, DETERMINERS, PREPOSITIONS } from '../lexicons/function-words.ts';
import { type OfficePhrase, readOffice } from '../phrases/office-phrase.ts';
import { officeHeads, PASSING } from '../phrases/office-words.ts';
import { isPerson, nameText } from '../phrases/word-classes.ts';
import { fold } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { COPULAS, type PersonUnits } from './copulas.ts';

const ROYAL = /^(?:roi|reine|prince|princesse|empereur|impératrice|sultan|émir)(?: |$)/;
const ASIDE = /^(?:après|avant|avec|contre|outre|sans|chez|pour)$/;
const RANK =
  /^(?:général|colonel|commandant|capitaine|lieutenant|lieutenant-colonel|sergent|amiral|vice-amiral|contre-amiral|docteur|professeure?|cardinal|abbé|cheikh)e?$/;
const HONORIFIC = /^(?:m|mm|mme|mlle|mgr|dr|me|monsieur|madame)$/;
const OPENING = new Set(['et', 'ou', 'mais', 'que', "qu'", 'dont']);
/** Units of an office in front of a name, at most. */
const LONGEST = 16;
const MOST_JOINED = 4;

/** *le président français X*; *le Premier ministre, X*; *l’acteur et réalisateur X*; *le président du jury est X*. */
export function officesBefore(context: TextContext, person: PersonUnits): OfficePhrase[] {
  const { units } = context;
  const first = beforeAge(units, beforeHonorific(units, person.first));
  const comma = units[first - 1]?.lower === ',' ? first - 1 : described(context, first);
  const bare = beforeBrackets(units, (comma ?? first) - 1) + 1;
  const end = comma !== null && units[person.end]?.kind === 'punctuation' ? beforeNamed(context, bare) : bare;
  const nearest = officeEndingAt(context, end, comma !== null) ?? officeEndingAt(context, end, false);
  const own = nearest === null ? null : withRealm(context, nearest, person.end);
  if (own?.plural === true && comma !== null && !isOneOfMany(context, own, person)) return [];
  const joined = own === null ? [] : joinedTo(context, own);
  if (joined.length > 0 && own !== null) return [...joined, own];
  if (own !== null && comma !== null && !opensPhrase(units, own.first)) return subjectBefore(context, first, null);
  if (own !== null && comma === null && RANK.test(own.title)) return [...besideRank(context, own), own];
  const start = own?.first ?? first;
  if (own !== null && units[start - 1]?.lower === ',') {
    const other = officeEndingAt(context, beforeBrackets(units, start - 2) + 1, true);
    if (other !== null) return [other, own];
  }
  return subjectBefore(context, start, own);
}

/** *le porte-parole de la police, le colonel X*: a rank goes with another office. */
function besideRank(context: TextContext, { first }: OfficePhrase): OfficePhrase[] {
  const { units } = context;
  if (!DETERMINERS.has(units[first - 1]?.lower ?? '') || units[first - 2]?.lower !== ',') return [];
  const other = officeEndingAt(context, beforeBrackets(units, first - 3) + 1, true);
  const opening = units[(other?.first ?? 0) - 2]?.lower ?? '';
  return other === null || other.plural || ASIDE.test(opening) ? [] : [other];
}

/** *le roi X de Belgique*. */
function withRealm(context: TextContext, office: OfficePhrase, behind: number): OfficePhrase {
  const { units } = context;
  if (!ROYAL.test(office.title) || office.countryCode !== null || !DE.has(units[behind]?.lower ?? '')) return office;
  const realm = DETERMINERS.has(units[behind + 1]?.lower ?? '') ? behind + 2 : behind + 1;
  return { ...office, countryCode: countryByName(fold(nameText(context, realm)))?.isoCode ?? null };
}

function beforeHonorific(units: readonly Word[], first: number): number {
  const dot = units[first - 1]?.lower === '.' ? 1 : 0;
  return HONORIFIC.test(units[first - 1 - dot]?.lower ?? '') ? first - 1 - dot : first;
}

/** *la chanteuse de 22 ans X*. */
function beforeAge(units: readonly Word[], first: number): number {
  const age = units[first - 1]?.lower === 'ans' && units[first - 2]?.kind === 'number';
  return age && units[first - 3]?.lower === 'de' ? first - 3 : first;
}

/** *l’avocat de Y, X,*: Y tells whose office it is. */
function beforeNamed(context: TextContext, end: number): number {
  const { units } = context;
  if (!isPerson(context, units[end - 1])) return end;
  let first = end - 1;
  while (units[first - 1]?.name === units[end - 1]?.name) first--;
  return /^d(?:e|')$/.test(units[first - 1]?.lower ?? '') ? first - 1 : end;
}

/** *le président du jury est X*: the office that *est* joins to what starts at unit `start`, before the own office of X. */
function subjectBefore(context: TextContext, start: number, own: OfficePhrase | null): OfficePhrase[] {
  const { units } = context;
  const behind = DETERMINERS.has(units[start - 1]?.lower ?? '') ? start - 1 : start;
  const determined = /^(?:aussi|également|désormais)$/.test(units[behind - 1]?.lower ?? '') ? behind - 1 : behind;
  const copula = COPULAS.has(units[determined - 1]?.lower ?? '') ? determined - 1 : null;
  const subject = copula === null ? null : officeEndingAt(context, copula, true);
  return [subject, own].filter((office) => office !== null);
}

/** *les ministres, X et Y*; *l’un des ministres, X*; but not *avec deux ministres, X parle*. */
function isOneOfMany(context: TextContext, { first }: OfficePhrase, { end }: PersonUnits): boolean {
  const { units } = context;
  if (/^(?:et|,)$/.test(units[end]?.lower ?? '') && isPerson(context, units[end + 1])) return true;
  return [first - 2, first - 3].some((at) => /^une?$/.test(units[at]?.lower ?? ''));
}

/** *acteur, scénariste et réalisateur X*: the offices that share the determiner of the first. */
function joinedTo(context: TextContext, own: OfficePhrase): OfficePhrase[] {
  const { units } = context;
  const found: OfficePhrase[] = [];
  let first = own.first;
  while (found.length < MOST_JOINED && /^(?:et|,)$/.test(units[first - 1]?.lower ?? '')) {
    const other = officeEndingAt(context, first - 1, false);
    if (other === null || other.plural !== own.plural) break;
    found.unshift({ ...other, countryCode: other.countryCode ?? own.countryCode });
    first = other.first;
  }
  return opensPhrase(units, first) || opensSentence(units, first) ? found : [];
}

function opensSentence(units: readonly Word[], at: number): boolean {
  const previous = units[at - 1];
  return previous === undefined || /^[.:–—]$/.test(previous.lower);
}

/** The comma of *le chef du gouvernement, le conservateur X*; `null` behind a preposition or before an office. */
function described(context: TextContext, first: number): number | null {
  const { units } = context;
  const noun = units[first - 1];
  if (noun === undefined || noun.kind !== 'word' || officeHeads(noun.lower).length > 0) return null;
  return DETERMINERS.has(units[first - 2]?.lower ?? '') && units[first - 3]?.lower === ',' ? first - 3 : null;
}

/** The longest office that ends right before unit `end`. */
function officeEndingAt(context: TextContext, end: number, determined: boolean): OfficePhrase | null {
  const { units } = context;
  let title: OfficePhrase | null = null;
  for (let start = end - 1; start >= Math.max(0, end - LONGEST); start--) {
    const word = units[start];
    if (word === undefined || (word.kind === 'punctuation' && !/^[-()]$/.test(word.lower)) || isPerson(context, word))
      break;
    if (!mayOpen(units, start)) continue;
    const office = readOffice(context, start);
    if (office !== null && office.end === end && (!determined || opensPhrase(units, start))) title = office;
  }
  return title;
}

/** *les réalisateurs X et Y*: the plural before X is also Y's office. */
export function sharedBefore(context: TextContext, person: PersonUnits): OfficePhrase[] {
  const { units } = context;
  let at = person.first;
  for (let k = 0; k < 4; k++) {
    if (!/^(?:et|,)$/.test(units[at - 1]?.lower ?? '')) return [];
    const last = beforeBrackets(units, at - 2);
    const name = units[last]?.name ?? -1;
    if (name < 0 || !isPerson(context, units[last])) return [];
    at = last;
    while (units[at - 1]?.name === name) at--;
    const plural = officesBefore(context, { first: at, end: last + 1 }).filter((office) => office.plural);
    if (plural.length > 0) {
      return plural.map((office) => ({ ...office, countryCode: office.otherCountry ?? office.countryCode }));
    }
  }
  return [];
}

/** The unit that ends before a bracketed insertion that ends at `at`: *X (82 ans)*. */
function beforeBrackets(units: readonly Word[], at: number): number {
  if (units[at]?.lower !== ')') return at;
  for (let i = at; i > Math.max(0, at - 8); i--) if (units[i]?.lower === '(') return i - 1;
  return at;
}

/** In front of a comma only a phrase of its own counts: *le maire, X*, not *avec les amis du maire, X*. */
function opensPhrase(units: readonly Word[], at: number): boolean {
  if (units[at - 1]?.lower === ',' && PASSING.has(units[at]?.lower ?? '')) return true;
  return DETERMINERS.has(units[at - 1]?.lower ?? '') || /^(?:au|du)$/.test(units[at - 1]?.lower ?? '');
}

function mayOpen(units: readonly Word[], at: number): boolean {
  const previous = units[at - 1];
  if (previous === undefined || previous.kind === 'punctuation') return true;
  return OPENING.has(previous.lower) || DETERMINERS.has(previous.lower) || PREPOSITIONS.has(previous.lower);
}
