import type { Span } from '../article-graph.ts';
import { monthOf, weekdayOf } from '../dates/calendar.ts';
import { isLower, isPerson, readOffice, unitBehind } from '../positions/office-phrase.ts';
import { isSpeechForm } from '../quotes/speech-verbs.ts';
import type { TextContext } from '../text/context.ts';
import {
  AUXILIARIES,
  COMMON_VERBS,
  CONJUNCTIONS,
  CONTRACTED,
  DE,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../text/function-words.ts';

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

const LONGEST = 14;
const TIME =
  /^(?:hier|aujourd'hui|demain|matin|soir|après-midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour|lendemain|veille|semaine|mois|année|an|ans|nuit|début|fin)$/;

/** The phrase that starts at unit `at`, before unit `limit`; `null` where none does. Dates are none. */
export function readNounPhrase(context: TextContext, at: number, limit: number): NounPhrase | null {
  const { units } = context;
  const word = units[at];
  if (word === undefined || at >= limit || word.kind === 'punctuation') return null;
  if (SUBJECT_PRONOUNS.has(word.lower)) return pronoun(context, at, at + 1);
  if (
    /^(?:ce|cette)$/.test(word.lower) &&
    /^derni(?:er|ère)$/.test(units[at + 1]?.lower ?? '') &&
    units[at + 2]?.name === -1
  ) {
    return pronoun(context, at, at + 2);
  }
  let i = at;
  while (i < limit && i < at + 2 && DETERMINERS.has(units[i]?.lower ?? '') && units[i]?.name === -1) i++;
  if (word.lower === 'm' && units[at + 1]?.lower === '.') i = at + 2;
  if (/^(?:mme|mlle|mgr|me|dr|monsieur|madame)$/.test(word.lower)) i = units[at + 1]?.lower === '.' ? at + 2 : at + 1;
  const determiner = i > at ? word.lower : null;
  const noun = units[i];
  if (noun === undefined || i >= limit || noun.kind === 'punctuation') return null;
  if (noun.name >= 0) return named(context, at, i, limit, determiner, null);
  return titled(context, at, i, limit, determiner) ?? described(context, at, i, limit, determiner);
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
  const apposition = isPerson(context, units[at]) ? appositionBehind(context, end, limit) : null;
  return {
    first,
    end: apposition?.end ?? Math.min(end, limit),
    span: { start: span.start, end: span.end },
    kind: 'name',
    name,
    head: head ?? apposition?.head ?? null,
    determiner,
  };
}

/** An office or another noun phrase between commas behind a name. */
function appositionBehind(
  context: TextContext,
  at: number,
  limit: number,
): { end: number; head: string | null } | null {
  const { units } = context;
  if (units[at]?.lower === '(') {
    for (let i = at + 1; i < Math.min(limit, at + LONGEST); i++)
      if (units[i]?.lower === ')') return { end: i + 1, head: null };
    return null;
  }
  if (units[at]?.lower !== ',') return null;
  let i = at + 1;
  if (DETERMINERS.has(units[i]?.lower ?? '')) i++;
  const office = readOffice(context, i);
  if (office === null || isPerson(context, units[office.end])) return null;
  const head = units[office.head]?.lower ?? null;
  for (let k = office.end; k < Math.min(limit, office.end + LONGEST); k++) {
    const { lower = '' } = units[k] ?? {};
    if (lower === ',') return { end: k + 1, head };
    if (AUXILIARIES.has(lower) || isSpeechForm(lower)) return { end: office.end, head };
  }
  return { end: office.end, head };
}

/** *le ministre de Y X*, *le ministre de Y, X*, *le ministre de Y*. */
function titled(
  context: TextContext,
  first: number,
  at: number,
  limit: number,
  determiner: string | null,
): NounPhrase | null {
  const { units } = context;
  const office = readOffice(context, at);
  if (office === null || office.end > limit) return null;
  const head = units[office.head]?.lower ?? null;
  const person = personBehind(context, office.end, limit);
  if (person !== null) return named(context, first, person, limit, determiner, head);
  return {
    first,
    end: office.end,
    span: phraseSpan(context, first, office.end),
    kind: 'phrase',
    name: -1,
    head,
    determiner,
  };
}

/** A person's name right behind a phrase, or behind a comma and perhaps a noun: *le chef du gouvernement, le conservateur X*. */
function personBehind(context: TextContext, at: number, limit: number): number | null {
  const { units } = context;
  let i = at;
  if (units[i]?.lower === ',') {
    i++;
    if (DETERMINERS.has(units[i]?.lower ?? '')) {
      i++;
      for (let k = 0; k < 3 && i < limit && !isPerson(context, units[i]); k++, i++) {
        const word = units[i];
        if (word === undefined || word.kind !== 'word' || PREPOSITIONS.has(word.lower) || AUXILIARIES.has(word.lower))
          return null;
      }
    }
  }
  return i < limit && isPerson(context, units[i]) ? i : null;
}

/** A phrase of any other noun. Its name, when one follows without *de*, names it: *le groupe Total*, *la jeune Marie Dupont*. */
function described(
  context: TextContext,
  first: number,
  at: number,
  limit: number,
  determiner: string | null,
): NounPhrase | null {
  const { units, article } = context;
  if (
    determiner === null &&
    isLower(article.text, units[at] ?? { start: 0, end: 0, lower: '', kind: 'word', name: -1 })
  )
    return null;
  const head = units[at]?.lower ?? null;
  if (head === null || TIME.test(head) || monthOf(head) !== undefined || weekdayOf(head) !== undefined) return null;
  if (units[at]?.kind === 'number' && monthOf(units[at + 1]?.lower ?? '') !== undefined) return null;
  let complement = false;
  let i = at;
  for (; i < Math.min(limit, at + LONGEST); i++) {
    const word = units[i];
    if (word === undefined || word.kind === 'punctuation') break;
    if (word.name >= 0) {
      if (!complement) return named(context, first, i, limit, determiner, head);
      i = unitBehind(context, i) - 1;
      continue;
    }
    const opensComplement = DE.has(word.lower) || CONTRACTED.has(word.lower);
    if (opensComplement && i > at) complement = true;
    else if (i > at && DETERMINERS.has(word.lower) && !DE.has(units[i - 1]?.lower ?? '') && units[i - 1]?.lower !== 'à')
      break;
    else if (PREPOSITIONS.has(word.lower) && word.lower !== 'à') break;
    else if (isBoundary(word.lower)) break;
  }
  if (i === at) return null;
  const person = personBehind(context, i, limit);
  if (person !== null) return named(context, first, person, limit, determiner, head);
  return { first, end: i, span: phraseSpan(context, first, i), kind: 'phrase', name: -1, head, determiner };
}

function isBoundary(lower: string): boolean {
  return (
    CONJUNCTIONS.has(lower) ||
    COMMON_VERBS.has(lower) ||
    AUXILIARIES.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    isSpeechForm(lower) ||
    TIME.test(lower) ||
    /^(?:qui|ne|n'|s'|se|ayant|lui|y)$/.test(lower)
  );
}

/** A phrase goes without its definite article. */
function phraseSpan(context: TextContext, first: number, end: number): Span {
  const { units } = context;
  const start = /^(?:le|la|les|l')$/.test(units[first]?.lower ?? '') ? first + 1 : first;
  return spanOf(context, Math.min(start, end - 1), end);
}

function spanOf({ units }: TextContext, first: number, end: number): Span {
  return { start: units[first]?.start ?? 0, end: units[end - 1]?.end ?? 0 };
}
