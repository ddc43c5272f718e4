import type { Span } from '../article-graph.ts';
import { type Document, wordSpan } from '../document.ts';
import { WEEKDAYS } from '../lexicons/calendar.ts';
import { DE, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicons/function-words.ts';
import { speakerNoun } from '../lexicons/speaker-nouns.ts';
import { isTitle } from '../lexicons/titles.ts';
import type { WordRange } from '../text/words.ts';
import { beforeAddressee } from './addressee.ts';
import { appositionBehind, personBehind, personBehindMore, personBehindOther } from './apposition.ts';
import { complementsEnd, isBoundary, modifiersEnd, nounAt } from './noun-modifiers.ts';
import { readOffice } from './office-phrase.ts';
import { ADVERBIAL, isLower, isPerson, nameEnd } from './word-classes.ts';

/** A phrase that can be the subject of a verb, its appositions included. */
export interface NounPhrase {
  /** Words, article and appositions included. */
  readonly first: number;
  readonly end: number;
  /** What names it: the bare name, the pronoun, else the phrase behind its definite article. */
  readonly span: Span;
  readonly kind: 'name' | 'pronoun' | 'phrase';
  /** Index of the name of a `name`, else -1. */
  readonly name: number;
  /** The noun of a `phrase`, in lower case; of a name's title or apposition where there is one. */
  readonly head: string | null;
  /** The determiner, in lower case. */
  readonly determiner: string | null;
}

/** How a phrase opens: its first word, and the one behind its determiner. */
interface Opening {
  readonly first: number;
  readonly at: number;
  readonly limit: number;
  readonly determiner: string | null;
  readonly governed: boolean;
}

type Named = Pick<Opening, 'first' | 'limit' | 'determiner'>;

const DASH = /^[—–-]$/;
/** Nouns of time, which head no subject. */
export const TIME: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ..."hier aujourd'hui demain matin soir après-midi jour lendemain veille semaine saison mois année an ans nuit".split(
    ' ',
  ),
  ...'début fin fois heure heures instant moment'.split(' '),
]);

/**
 * The phrase that starts at word `at`, before word `limit`; `null` where none does. Dates are none.
 *
 * @param governed a preposition stands before it: what follows its comma is then the subject of the sentence, unless the
 * phrase is an office (*sur le plateau de l’émission, X* is not *selon le président du comité, X*)
 */
export function readNounPhrase(doc: Document, at: number, limit: number, governed = false): NounPhrase | null {
  const { words } = doc;
  const word = words[at];
  if (word === undefined || at >= limit || word.kind === 'punctuation') return null;
  if (SUBJECT_PRONOUNS.has(word.lower)) return pronoun(doc, { first: at, end: at + 1 });
  const latter = /^ce(?:tte)?$/.test(word.lower) && /^derni(?:er|ère)$/.test(words[at + 1]?.lower ?? '');
  if (latter && words[at + 2]?.name === -1) return pronoun(doc, { first: at, end: at + 2 });
  const several = /^(?:mm|mmes|mes)$/.test(word.lower) ? listedNames(doc, at, limit) : oneOf(doc, at, limit);
  if (several !== null) return several;
  let i = word.lower === 'du' ? at + 1 : at;
  while (i < limit && i < at + 2 && DETERMINERS.has(words[i]?.lower ?? '') && words[i]?.name === -1) i++;
  if (word.lower === 'm' && words[at + 1]?.lower === '.') i = at + 2;
  if (/^(?:mme|mlle|mgr|me|dr|monsieur|madame)$/.test(word.lower)) i = words[at + 1]?.lower === '.' ? at + 2 : at + 1;
  const determiner = i > at ? word.lower : null;
  const noun = words[i];
  if (noun === undefined || i >= limit || noun.kind === 'punctuation') return null;
  const opening = { first: at, at: i, limit, determiner, governed };
  return noun.name >= 0 ? named(doc, opening, i, null) : (titled(doc, opening) ?? described(doc, opening));
}

/** A pronoun, or a phrase without a name in it. */
export function namelessPhrase(
  kind: 'pronoun' | 'phrase',
  { first, end }: WordRange,
  span: Span,
  head: string | null = null,
  determiner: string | null = null,
): NounPhrase {
  return { first, end, span, kind, name: -1, head, determiner };
}

function pronoun(doc: Document, words: WordRange): NounPhrase {
  return namelessPhrase('pronoun', words, wordSpan(doc, words));
}

/** *MM. X et Y*. */
function listedNames(doc: Document, at: number, limit: number): NounPhrase | null {
  const { words } = doc;
  const first = words[at + 1]?.lower === '.' ? at + 2 : at + 1;
  let end = first;
  while (end < limit && isPerson(doc, words[end])) {
    end = nameEnd(doc, end);
    if (!/^(?:,|et)$/.test(words[end]?.lower ?? '') || !isPerson(doc, words[end + 1])) break;
    end++;
  }
  return end === first ? null : namelessPhrase('phrase', { first: at, end }, wordSpan(doc, { first, end }));
}

/** *l’un d’eux*, *l’une des habitantes*, *un des élus*. */
function oneOf(doc: Document, at: number, limit: number): NounPhrase | null {
  const { words } = doc;
  const one = words[at]?.lower === "l'" ? at + 1 : at;
  const { lower: determiner = '' } = words[one] ?? {};
  if (!/^une?$/.test(determiner) || !/^d(?:es?|')$/.test(words[one + 1]?.lower ?? '')) return null;
  const them = [one + 2, one + 3].find((i) => /^(?:eux|elles)$/.test(words[i]?.lower ?? ''));
  const end = them === undefined ? complementsEnd(doc, one + 1, limit) : them + 1;
  if (end <= one + 2) return null;
  const person = personBehind(doc, end, limit) ?? personBehindMore(doc, end, limit);
  if (person !== null) return named(doc, { first: at, limit, determiner }, person, null);
  const noun = them === undefined ? words.slice(one + 2, end).find(({ lower }) => !DETERMINERS.has(lower)) : undefined;
  const phrase = { first: at, end };
  return namelessPhrase('phrase', phrase, wordSpan(doc, phrase), noun?.lower ?? 'membre', determiner);
}

/** *X*, *X, ministre de Y,*. */
function named(doc: Document, { first, limit, determiner }: Named, at: number, head: string | null): NounPhrase {
  const { words, names } = doc;
  const name = words[at]?.name ?? -1;
  const span = names[name] ?? { start: 0, end: 0 };
  const end = nameEnd(doc, at);
  const person = isPerson(doc, words[at]);
  const behind = person && DE.has(words[end]?.lower ?? '') ? complementsEnd(doc, end, limit) : end;
  const apposition = person ? appositionBehind(doc, behind, limit) : null;
  return {
    first,
    end: apposition?.end ?? Math.min(behind, limit),
    span: { start: span.start, end: span.end },
    kind: 'name',
    name,
    head: head ?? apposition?.head ?? null,
    determiner,
  };
}

/** *le ministre de Y X*, *le ministre de Y, X*, *le ministre de Y*. */
function titled(doc: Document, opening: Opening): NounPhrase | null {
  const { words } = doc;
  const { first, at, limit, determiner, governed } = opening;
  const office = readOffice(doc, at);
  if (office === null || office.end > limit) return null;
  const head = words[office.head]?.lower ?? null;
  const apart = !isPerson(doc, words[office.end]);
  const next = words[office.end + 1]?.lower ?? '';
  const own = (office.plural && apart) || (governed && words[office.end]?.lower === ',' && DETERMINERS.has(next));
  const person = own
    ? null
    : (personBehind(doc, office.end, limit) ??
      personBehindMore(doc, office.end, limit) ??
      personBehindOther(doc, office.end, limit));
  if (person !== null) return named(doc, opening, person, head);
  const end = beforeAddressee(doc, office.head + 1, complementsEnd(doc, office.end, limit));
  return namelessPhrase('phrase', { first, end }, phraseSpan(doc, first, end), head, determiner);
}

/** A phrase of any other noun. Its name, when one follows without *de*, names it: *le groupe Total*, *la jeune Marie Dupont*. */
function described(doc: Document, opening: Opening): NounPhrase | null {
  const { words } = doc;
  const { first, at, determiner, governed } = opening;
  let { limit } = opening;
  let i = nounAt(doc, at);
  const noun = words[i];
  if (noun === undefined || i >= limit || noun.kind !== 'word') return null;
  if (determiner === null && !standsBare(doc, first, i)) return null;
  if (TIME.has(noun.lower) || PREPOSITIONS.has(noun.lower)) return null;
  if (isBoundary(noun.lower) && (determiner === null || speakerNoun(noun.lower) === null)) return null;
  const head = noun.lower;
  i = modifiersEnd(doc, i + 1, limit);
  if (governed && ADVERBIAL.test(head) && isPerson(doc, words[i])) limit = i;
  const name = (words[i]?.name ?? -1) >= 0 && i < limit ? i : null;
  if (name !== null) i = Math.min(limit, nameEnd(doc, name));
  if (name !== null && isPerson(doc, words[name])) return named(doc, opening, name, head);
  i = complementsEnd(doc, i, limit);
  const person =
    governed && words[i]?.lower === ','
      ? null
      : (personBehind(doc, i, limit) ?? (speakerNoun(head) === 'person' ? personBehindMore(doc, i, limit) : null));
  const bearer = person ?? name;
  if (bearer !== null) return named(doc, opening, bearer, head);
  const end = beforeAddressee(doc, at + 1, i);
  return namelessPhrase('phrase', { first, end }, phraseSpan(doc, first, end), head, determiner);
}

/** A noun without determiner: a title before its person (*maître X*), or what opens a signature (*— Comité Y*). */
function standsBare(doc: Document, first: number, noun: number): boolean {
  const { words, text } = doc;
  if (!isLower(text, words[noun])) return DASH.test(words[first - 1]?.lower ?? '');
  return isPerson(doc, words[noun + 1]) && isTitle(words[noun]?.lower ?? '');
}

/** A phrase goes without its definite article. */
function phraseSpan(doc: Document, first: number, end: number): Span {
  const { words } = doc;
  const start = /^(?:le|la|les|l'|du)$/.test(words[first]?.lower ?? '') ? first + 1 : first;
  return wordSpan(doc, { first: Math.min(start, end - 1), end });
}
