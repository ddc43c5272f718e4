import type { Document } from '../document.ts';
import { DETERMINERS, PREPOSITIONS } from '../lexicons/function-words.ts';
import { type OfficePhrase, readOffice } from '../phrases/office-phrase.ts';
import { officeHeads, PASSING } from '../phrases/office-words.ts';
import { HONORIFIC, isPerson, nameStart } from '../phrases/word-classes.ts';
import type { Word, WordRange } from '../text/words.ts';
import { LINKS } from './copulas.ts';

const ASIDE = /^(?:après|avant|avec|contre|outre|sans|chez|pour)$/;
const RANK =
  /^(?:(?:général|amiral|vice-amiral|contre-amiral)e?(?: (?:de|d'|major)\b.*)?|(?:colonel(?:le)?|commandante?|capitaine|lieutenant|lieutenante|lieutenant-colonel|sergente?|adjudante?|major|brigadi(?:er|ère)|maréchal)(?: (?:général|colonel|major|chef|de vaisseau|de frégate|de corvette))?|docteure?|professeure?|cardinal|abbé|cheikh)$/;
const OPENING = new Set(['et', 'ou', 'mais', 'que', "qu'", 'dont']);
/** Words of an office in front of a name, at most. */
const LONGEST = 16;
const MOST_JOINED = 4;

/** *le président français X*; *le Premier ministre, X*; *l’acteur et réalisateur X*; *le président du jury est X*. */
export function officesBefore(doc: Document, person: WordRange): OfficePhrase[] {
  const { words } = doc;
  const first = beforeHonorific(words, person.first);
  const comma = words[first - 1]?.lower === ',' ? first - 1 : described(doc, first);
  const bare = beforeBrackets(words, (comma ?? first) - 1) + 1;
  const end = comma !== null && words[person.end]?.kind === 'punctuation' ? beforeNamed(doc, bare) : bare;
  const own = officeEndingAt(doc, end, comma !== null) ?? officeEndingAt(doc, end, false);
  if (own?.plural === true && comma !== null) return [];
  const joined = own === null ? [] : joinedTo(doc, own);
  if (joined.length > 0 && own !== null) return [...joined, own];
  if (own !== null && comma !== null && !opensPhrase(words, own.first)) return subjectBefore(doc, first, null);
  if (own !== null && comma === null && (own.kind === 'trade' || RANK.test(own.title)))
    return [...besideRank(doc, own), own];
  const start = own?.first ?? first;
  if (own !== null && words[start - 1]?.lower === ',') {
    const other = officeEndingAt(doc, beforeBrackets(words, start - 2) + 1, true);
    if (other !== null) return [other, own];
  }
  return subjectBefore(doc, start, own);
}

/** *le porte-parole de la police, le colonel X*: a rank or a trade goes with another office. */
function besideRank(doc: Document, { first }: OfficePhrase): OfficePhrase[] {
  const { words } = doc;
  if (!DETERMINERS.has(words[first - 1]?.lower ?? '') || words[first - 2]?.lower !== ',') return [];
  const other = officeEndingAt(doc, beforeBrackets(words, first - 3) + 1, true);
  const opening = words[(other?.first ?? 0) - 2]?.lower ?? '';
  return other === null || other.plural || ASIDE.test(opening) ? [] : [other];
}

function beforeHonorific(words: readonly Word[], first: number): number {
  const dot = words[first - 1]?.lower === '.' ? 1 : 0;
  return HONORIFIC.test(words[first - 1 - dot]?.lower ?? '') ? first - 1 - dot : first;
}

/** *l’avocat de Y, X,*: Y tells whose office it is. */
function beforeNamed(doc: Document, end: number): number {
  const { words } = doc;
  if (!isPerson(doc, words[end - 1])) return end;
  const first = nameStart(doc, end - 1);
  return /^d(?:e|')$/.test(words[first - 1]?.lower ?? '') ? first - 1 : end;
}

/** *le président du jury est X*: the office that *est* joins to what starts at word `start`, before the own office of X. */
function subjectBefore(doc: Document, start: number, own: OfficePhrase | null): OfficePhrase[] {
  const { words } = doc;
  const behind = DETERMINERS.has(words[start - 1]?.lower ?? '') ? start - 1 : start;
  const determined = /^(?:aussi|également|désormais)$/.test(words[behind - 1]?.lower ?? '') ? behind - 1 : behind;
  const copula = LINKS.has(words[determined - 1]?.lower ?? '') ? determined - 1 : null;
  const subject = copula === null ? null : officeEndingAt(doc, copula, true);
  return [subject, own].filter((office) => office !== null);
}

/** *acteur, scénariste et réalisateur X*: the offices that share the determiner of the first. */
function joinedTo(doc: Document, own: OfficePhrase): OfficePhrase[] {
  const { words } = doc;
  const found: OfficePhrase[] = [];
  let first = own.first;
  while (found.length < MOST_JOINED && /^(?:et|,)$/.test(words[first - 1]?.lower ?? '')) {
    const other = officeEndingAt(doc, first - 1, false);
    if (other === null || other.plural !== own.plural) break;
    found.unshift({ ...other, countryCode: other.countryCode ?? own.countryCode });
    first = other.first;
  }
  return opensPhrase(words, first) ? found : [];
}

/** The comma of *le chef du gouvernement, le conservateur X*; `null` behind a preposition or before an office. */
function described({ words }: Document, first: number): number | null {
  const noun = words[first - 1];
  if (noun === undefined || noun.kind !== 'word' || officeHeads(noun.lower).length > 0) return null;
  return DETERMINERS.has(words[first - 2]?.lower ?? '') && words[first - 3]?.lower === ',' ? first - 3 : null;
}

/** The longest office that ends right before word `end`. */
function officeEndingAt(doc: Document, end: number, determined: boolean): OfficePhrase | null {
  const { words } = doc;
  let title: OfficePhrase | null = null;
  for (let start = end - 1; start >= Math.max(0, end - LONGEST); start--) {
    const word = words[start];
    if (word === undefined || (word.kind === 'punctuation' && !/^[-(),«»“”"]$/.test(word.lower)) || isPerson(doc, word))
      break;
    if (!mayOpen(words, start)) continue;
    const office = readOffice(doc, start);
    if (office !== null && office.end === end && (!determined || opensPhrase(words, start))) title = office;
  }
  return title;
}

/** *les réalisateurs X et Y*: the plural before X is also Y's office. */
export function sharedBefore(doc: Document, person: WordRange): OfficePhrase[] {
  const { words } = doc;
  let at = person.first;
  for (let k = 0; k < 4; k++) {
    if (!/^(?:et|,)$/.test(words[at - 1]?.lower ?? '')) return [];
    const last = beforeBrackets(words, at - 2);
    if (!isPerson(doc, words[last])) return [];
    at = nameStart(doc, last);
    const plural = officesBefore(doc, { first: at, end: last + 1 }).filter((office) => office.plural);
    if (plural.length > 0) return plural;
  }
  return [];
}

/** The word that ends before a bracketed insertion that ends at `at`: *X (82 ans)*. */
function beforeBrackets(words: readonly Word[], at: number): number {
  if (words[at]?.lower !== ')') return at;
  for (let i = at; i > Math.max(0, at - 8); i--) if (words[i]?.lower === '(') return i - 1;
  return at;
}

/** In front of a comma only a phrase of its own counts: *le maire, X*, not *avec les amis du maire, X*. */
function opensPhrase(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.lower === ',' && PASSING.has(words[at]?.lower ?? '')) return true;
  return DETERMINERS.has(words[at - 1]?.lower ?? '') || /^(?:au|du)$/.test(words[at - 1]?.lower ?? '');
}

function mayOpen(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1];
  if (previous === undefined || previous.kind === 'punctuation') return true;
  return OPENING.has(previous.lower) || DETERMINERS.has(previous.lower) || PREPOSITIONS.has(previous.lower);
}
