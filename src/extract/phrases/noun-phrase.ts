import type { Span } from '../article-graph.ts';
import type { TextContext } from '../document.ts';
import { AUXILIARIES, DE, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicons/function-words.ts';
import { readList } from '../lexicons/read-list.ts';
import { speakerNoun } from '../lexicons/speaker-nouns.ts';
import { isSpeechForm } from '../lexicons/speech-verbs.ts';
import { beforeAddressee } from './addressee.ts';
import { appositionBehind, personBehind, personBehindMore, personBehindOther } from './apposition.ts';
import { complementsEnd, isBoundary, modifiersEnd, nounAt } from './noun-modifiers.ts';
import { readOffice } from './office-phrase.ts';
import { isContent, isLower, isPerson, unitBehind } from './word-classes.ts';

/** A phrase that can be the subject of a verb, its appositions included. */
export interface NounPhrase {
  /** Units, article and appositions included. */
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

const TITLES: ReadonlySet<string> = new Set(readList('title-heads.txt'));
const DASH = /^[—–-]$/;
/** Nouns of time, which head no subject. */
export const TIME =
  /^(?:hier|aujourd'hui|demain|matin|soir|après-midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour|lendemain|veille|semaine|saison|mois|année|an|ans|nuit|début|fin|fois|heure|heures|instant|moment)$/;

/**
 * The phrase that starts at unit `at`, before unit `limit`; `null` where none does. Dates are none.
 *
 * @param governed a preposition stands before it: what follows its comma is then the subject of the sentence, unless the
 * phrase is an office (*sur le plateau de l’émission, X* is not *selon le président du comité, X*)
 */
export function readNounPhrase(context: TextContext, at: number, limit: number, governed = false): NounPhrase | null {
  const { units } = context;
  const word = units[at];
  if (word === undefined || at >= limit || word.kind === 'punctuation') return null;
  if (SUBJECT_PRONOUNS.has(word.lower)) return pronoun(context, at, at + 1);
  if (
    /^(?:ce|cette)$/.test(word.lower) &&
    /^derni(?:er|ère)$/.test(units[at + 1]?.lower ?? '') &&
    units[at + 2]?.name === -1 &&
    !isNoun(context, at + 2)
  ) {
    return pronoun(context, at, at + 2);
  }
  let i = word.lower === 'du' ? at + 1 : at;
  while (i < limit && i < at + 2 && DETERMINERS.has(units[i]?.lower ?? '') && units[i]?.name === -1) i++;
  if (word.lower === 'm' && units[at + 1]?.lower === '.') i = at + 2;
  if (/^(?:mme|mlle|mgr|me|dr|monsieur|madame)$/.test(word.lower)) i = units[at + 1]?.lower === '.' ? at + 2 : at + 1;
  const determiner = i > at ? word.lower : null;
  const noun = units[i];
  if (noun === undefined || i >= limit || noun.kind === 'punctuation') return null;
  if (noun.name >= 0) return named(context, at, i, limit, determiner, null);
  return titled(context, at, i, limit, determiner, governed) ?? described(context, at, i, limit, determiner, governed);
}

function pronoun(context: TextContext, first: number, end: number): NounPhrase {
  return { first, end, span: spanOf(context, first, end), kind: 'pronoun', name: -1, head: null, determiner: null };
}

/** *X*, *X, ministre de Y,*. */
function named(
  context: TextContext,
  first: number,
  at: number,
  limit: number,
  determiner: string | null,
  head: string | null,
): NounPhrase {
  const { units, names } = context;
  const name = units[at]?.name ?? -1;
  const span = names[name] ?? { start: 0, end: 0 };
  const end = unitBehind(context, at);
  const person = isPerson(context, units[at]);
  const behind = person && DE.has(units[end]?.lower ?? '') ? complementsEnd(context, end, limit) : end;
  const apposition = person ? appositionBehind(context, behind, limit) : null;
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
function titled(
  context: TextContext,
  first: number,
  at: number,
  limit: number,
  determiner: string | null,
  governed: boolean,
): NounPhrase | null {
  const { units } = context;
  const office = readOffice(context, at);
  if (office === null || office.end > limit) return null;
  const head = units[office.head]?.lower ?? null;
  const apart = !isPerson(context, units[office.end]);
  const next = units[office.end + 1]?.lower ?? '';
  const own = (office.plural && apart) || (governed && units[office.end]?.lower === ',' && DETERMINERS.has(next));
  const person = own
    ? null
    : (personBehind(context, office.end, limit) ??
      personBehindMore(context, office.end, limit) ??
      personBehindOther(context, office.end, limit));
  if (person !== null) return named(context, first, person, limit, determiner, head);
  const unknown = office.plural ? office.end : unknownNameEnd(context, office.end, limit);
  if (unknown > office.end) {
    const span = spanOf(context, office.end, unknown);
    return { first, end: unknown, span, kind: 'phrase', name: -1, head, determiner: null };
  }
  const end = beforeAddressee(context, office.head + 1, complementsEnd(context, office.end, limit));
  return { first, end, span: phraseSpan(context, first, end), kind: 'phrase', name: -1, head, determiner };
}

/** Behind two or three capitalised words that no rule takes for a name: *la procureure Yvane Karolan*. */
function unknownNameEnd({ units, article }: TextContext, at: number, limit: number): number {
  let i = at;
  while (
    i < Math.min(limit, at + 3) &&
    units[i]?.kind === 'word' &&
    units[i]?.name === -1 &&
    !isLower(article.text, units[i])
  )
    i++;
  return i - at >= 2 ? i : at;
}

/** A phrase of any other noun. Its name, when one follows without *de*, names it: *le groupe Total*, *la jeune Marie Dupont*. */
function described(
  context: TextContext,
  first: number,
  at: number,
  limit: number,
  determiner: string | null,
  governed: boolean,
): NounPhrase | null {
  const { units } = context;
  let i = nounAt(context, at);
  const noun = units[i];
  if (noun === undefined || i >= limit || noun.kind !== 'word') return null;
  if (determiner === null && !standsBare(context, first, i)) return null;
  if (TIME.test(noun.lower) || PREPOSITIONS.has(noun.lower)) return null;
  if (isBoundary(noun.lower) && (determiner === null || speakerNoun(noun.lower) === null)) return null;
  const head = noun.lower;
  i = modifiersEnd(context, i + 1, limit);
  const name = (units[i]?.name ?? -1) >= 0 && i < limit ? i : null;
  if (name !== null) i = Math.min(limit, unitBehind(context, name));
  if (name !== null && isPerson(context, units[name])) return named(context, first, name, limit, determiner, head);
  i = complementsEnd(context, i, limit);
  const person =
    governed && units[i]?.lower === ','
      ? null
      : (personBehind(context, i, limit) ??
        (speakerNoun(head) === 'person' ? personBehindMore(context, i, limit) : null));
  if (person === null && name !== null) return named(context, first, name, limit, determiner, head);
  if (person !== null) return named(context, first, person, limit, determiner, head);
  const end = beforeAddressee(context, at + 1, i);
  return { first, end, span: phraseSpan(context, first, end), kind: 'phrase', name: -1, head, determiner };
}

/** *ce dernier chiffre*: a noun that is followed by no noun, where a pronoun would have its verb. */
function isNoun({ units }: TextContext, at: number): boolean {
  const next = units[at + 1]?.lower ?? '';
  const word = units[at];
  return (
    word !== undefined && isContent(word) && !isSpeechForm(word.lower) && (AUXILIARIES.has(next) || isSpeechForm(next))
  );
}

/** A noun without determiner: a title before its person (*maître X*), or what opens a signature (*— Comité Y*). */
function standsBare(context: TextContext, first: number, noun: number): boolean {
  const { units, article } = context;
  if (!isLower(article.text, units[noun])) return DASH.test(units[first - 1]?.lower ?? '');
  return TITLES.has(units[noun]?.lower ?? '') && isPerson(context, units[noun + 1]);
}

/** A phrase goes without its definite article. */
function phraseSpan(context: TextContext, first: number, end: number): Span {
  const { units } = context;
  const start = /^(?:le|la|les|l'|du)$/.test(units[first]?.lower ?? '') ? first + 1 : first;
  return spanOf(context, Math.min(start, end - 1), end);
}

function spanOf({ units }: TextContext, first: number, end: number): Span {
  return { start: units[first]?.start ?? 0, end: units[end - 1]?.end ?? 0 };
}
