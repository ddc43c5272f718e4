import type { CountryCode, Span } from '../article-graph.ts';
import type { Document } from '../document.ts';
import { DE, DETERMINERS } from '../lexicons/function-words.ts';
import { fold } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { LONGEST, partialOffice } from './office-complements.ts';
import { readModifiers } from './office-modifiers.ts';
import { BEFORE_HEAD, FORMER, type OfficeHead, type OfficeKind, officeHeads, PASSING } from './office-words.ts';
import { isLower, isPerson, wordText } from './word-classes.ts';

/** An office as the text words it, from its first modifier to its last complement; indices of `doc.words`. */
export interface OfficePhrase {
  readonly first: number;
  readonly head: number;
  /** Behind the last word. */
  readonly end: number;
  readonly title: string;
  /** The title without what follows its head: *ancien ministre*. */
  readonly bareTitle: string;
  readonly organization: Span | null;
  readonly countryCode: CountryCode | null;
  readonly former: boolean;
  readonly plural: boolean;
  readonly gender: OfficeHead['gender'];
  readonly kind: OfficeKind;
}

/** *45e président*, *quarante-cinquième président*. */
const ORDINAL = /^\d+(?:e|er|ème)?$|^(?:e|ème)$|ième$/;
/** Participles too: *élu en 2012*, *employée par X* are no offices. */
const PARTICIPLE = /^(?:élue?|employée?|envoyée?|adjointe?|déléguée?|salariée?)s?$/;
const PASSIVE = /^(?:par|en|dès|depuis|hier|avec|pour|dans)$/;
const CHARGED = /^chargée?s?$/;
/** What follows a verb, but no noun. */
const OBJECT = /^(?:le|la|l'|les|un|une|que|qu'|son|sa|ses|cet?|cette|ces)$/;
/** Before any other office *grand* praises. */
const GREAT = /^grande?s?$/;
const GREAT_OF = /^(?:chancelier|chancelière|rabbin|mufti|duc|duchesse|reporter|prieur|prêtre|officier|commandeur)s?$/;
const SUPERLATIVE = /^(?:plus|moins)$/;
/** Before any other office *premier* is a number: *le premier pape à*. */
const FIRST = /^premi(?:er|ère)s?$/;
const FIRST_OF = /^(?:ministre|secrétaire|adjoint|vice-|magistrat|conseill|président)/;

/** The office that starts at word `at`, behind its determiner; `null` where none does. */
export function readOffice(doc: Document, at: number): OfficePhrase | null {
  const { words } = doc;
  const opening = readOpening(words, at);
  const i = opening.end;
  const word = words[i];
  if (word === undefined || word.kind !== 'word') return null;
  const prefixed = word.lower.startsWith('ex-');
  const head = headAt(words, i, prefixed ? word.lower.slice(3) : word.lower);
  if (head === null || isPerson(doc, word) || isVerb(doc, i)) return null;
  const rest = words
    .slice(i + 1, i + 1 + head.rest.length)
    .map((word) => (word.lower.endsWith("'") ? word.lower : wordText(doc, word)));
  const parts = [...opening.parts, head.singular, ...rest];
  const over = opening.former || prefixed;
  const bareTitle = `${over ? 'ancien ' : ''}${joinWords(parts)}`;
  const draft = partialOffice(i + 1 + head.rest.length, parts);
  readModifiers(doc, draft, i + LONGEST);
  if (draft.end === i + 1 && isPassive(words, i)) return null;
  if (CHARGED.test(word.lower) && head.rest.length === 0 && !isCharge(doc, i, draft.end)) return null;
  return {
    first: at,
    head: i,
    end: draft.end,
    title: `${over ? 'ancien ' : ''}${joinWords(draft.parts)}`,
    bareTitle,
    organization: draft.organization,
    countryCode: draft.countryCode,
    former: over,
    plural: head.plural,
    gender: head.gender,
    kind: head.kind,
  };
}

/** What stands before the head: *ancien*, *nouveau*, *vice-*, *45e*. */
function readOpening(words: readonly Word[], at: number): { end: number; former: boolean; parts: string[] } {
  const parts: string[] = [];
  let former = false;
  let i = at;
  for (; i < at + 4; i++) {
    const word = words[i]?.lower ?? '';
    const past = word.startsWith('ex-') ? word.slice(3) : word;
    if (FORMER.has(word)) former = true;
    else if (BEFORE_HEAD.has(past)) {
      former ||= past !== word;
      if (isTitleWord(words, i, past)) parts.push(past);
    } else if (!PASSING.has(word) && !ORDINAL.test(word)) break;
    if (words[i + 1]?.lower === '-') i++;
  }
  return { end: i, former, parts };
}

function isTitleWord(words: readonly Word[], at: number, lower: string): boolean {
  const next = words[at + 1]?.lower ?? '';
  if (FIRST.test(lower)) return FIRST_OF.test(next);
  if (GREAT.test(lower)) return GREAT_OF.test(next);
  return !SUPERLATIVE.test(words[at - 1]?.lower ?? '');
}

/** *X, représentant la Pologne*; *X, juge que*: a form of a verb with its object. */
function isVerb({ words, text }: Document, at: number): boolean {
  const next = words[at + 1];
  return OBJECT.test(next?.lower ?? '') && isLower(text, next);
}

/** *chargé de la sécurité* is an office, *chargé de former un gouvernement* a task. */
function isCharge({ words, text }: Document, at: number, end: number): boolean {
  const object = words[at + 2];
  if (end === at + 1 || words[at - 1]?.lower === 'été' || !DE.has(words[at + 1]?.lower ?? '')) return false;
  return !/(?:er|ir|re)$/.test(object?.lower ?? '') || !isLower(text, object);
}

/** *X, élu en 2012*; *X a été employée*. */
function isPassive(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (!PARTICIPLE.test(lower) || DETERMINERS.has(words[at - 1]?.lower ?? '')) return false;
  return /^élu|^emplo|^envo/.test(lower) || words[at - 1]?.lower === 'été' || PASSIVE.test(words[at + 1]?.lower ?? '');
}

function headAt(words: readonly Word[], at: number, lower: string): OfficeHead | null {
  for (const head of officeHeads(lower)) {
    if (head.rest.every((word, k) => fold(words[at + 1 + k]?.lower ?? '') === fold(word))) return head;
  }
  return null;
}

function joinWords(parts: readonly string[]): string {
  return parts
    .join(' ')
    .replace(/([’']) /g, '$1')
    .replace(/ (?=-)|(?<=-) /g, '');
}
