import { type Document, tokenFrom } from '../document.ts';
import { claimVerbs } from '../lexicons/claim-verbs.ts';
import { AUXILIARIES, COMMON_VERBS, CONTRACTED, DE, DETERMINERS, PREPOSITIONS } from '../lexicons/function-words.ts';
import { isSpeechForm, SPEECH_PAST } from '../lexicons/speech-verbs.ts';
import { gazetteerBit, gazetteersOfPhrase } from '../names/gazetteers.ts';
import { fold } from '../text/fold.ts';

/** Tokens: half-open. */
export interface ClauseRange {
  readonly first: number;
  readonly end: number;
}

const RELATIVES = new Set(['qui', 'que', "qu'", 'dont', 'où', 'lequel', 'laquelle', 'lesquels', 'lesquelles']);
const SUBORDINATORS = new Set(
  "lorsque lorsqu' quand alors tandis puisque puisqu' car afin parce quoique bien si comme pendant après avant".split(
    ' ',
  ),
);
/** Behind *après* or *avant* a clause begins with one of these, else a noun. */
const OF_CLAUSES = /^(?:avoir|être|s'être|que|qu'|de|d'|s'|l'avoir)$/;
const MARKS = new Set([';', ':', '(']);
const PLURAL_OR_FUTURE = /(?:aient|[iae]ra|[iae]ront|èrent|irent)$/;
const INFINITIVE = /(?:er|ir|re)$/;
const PRESENT_PARTICIPLE = /^\p{Ll}{3,}ant$/u;
const PAST_PARTICIPLE = /(?:ée?s?|ie?s?|ue?s?|ise?s?)$/;
/** Many end as participles do: *Lucie*, *André*. */
const FIRST_NAME = gazetteerBit('first-names');
const OPENINGS = new Set([
  ...PREPOSITIONS,
  ...'hier ici là désormais alors aujourd’hui lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
]);
const SHORTEST = 4;
const LONGEST_OPENING = 40;

/**
 * The main clause of a sentence: behind what opens it (*À Lyon, …*, *Après deux jours de cavale, …*) and before its first
 * subordinate (*qui …*, *après avoir …*) or who said it (*, a annoncé …*).
 *
 * @param lower tokens in lower case; @param first and @param end bound those of the sentence
 */
export function mainClause(lower: readonly string[], first: number, end: number): ClauseRange {
  const start = behindOpenings(lower, first, end);
  return { first: start, end: subordinateFrom(lower, start, end) };
}

/** The main clauses of the headline and of so many sentences of the report, and where each of these begins. */
export function mainClauses(
  { tokens, lower, sentences, front: { headline, lead } }: Document,
  count: number,
): (ClauseRange & { readonly sentence: number })[] {
  const opening = sentences.filter(({ end }) => end > lead.start).slice(0, count);
  return [...(headline === null ? [] : [headline]), ...opening].map(({ start, end }) => {
    const sentence = tokenFrom(tokens, start);
    return { sentence, ...mainClause(lower, sentence, tokenFrom(tokens, end)) };
  });
}

/** True for a token that is a finite verb, as far as its form and the word before it tell. */
export function isFiniteVerb(lower: readonly string[], at: number): boolean {
  const word = lower[at] ?? '';
  if (AUXILIARIES.has(word)) return true;
  const before = lower[at - 1] ?? '';
  if (DETERMINERS.has(before) || CONTRACTED.has(before) || DE.has(before) || PREPOSITIONS.has(before)) return false;
  if (COMMON_VERBS.has(word) || PLURAL_OR_FUTURE.test(word)) return true;
  return (isSpeechForm(word) && !SPEECH_PAST.has(word)) || claimVerbs(word).some(({ form }) => form === 'finite');
}

function behindOpenings(lower: readonly string[], first: number, end: number): number {
  let start = first;
  for (;;) {
    const comma = lower.slice(start, Math.min(end - SHORTEST, start + LONGEST_OPENING)).indexOf(',') + start;
    if (comma < start || !opens(lower, start, comma)) break;
    start = comma + 1;
  }
  return start;
}

/** True for tokens before a comma that only say when, where or after what. */
function opens(lower: readonly string[], start: number, comma: number): boolean {
  const word = lower[start] ?? '';
  if (SUBORDINATORS.has(word)) return true;
  for (let at = start; at < comma; at++) if (isFiniteVerb(lower, at)) return false;
  const dated = /^(?:le|ce)$/.test(word) && /^\d/.test(lower[start + 1] ?? '');
  const participle = PAST_PARTICIPLE.test(word) && (gazetteersOfPhrase(fold(word)) & FIRST_NAME) === 0;
  return dated || participle || PRESENT_PARTICIPLE.test(word) || OPENINGS.has(word);
}

function subordinateFrom(lower: readonly string[], first: number, end: number): number {
  let told = false;
  let open = 0;
  for (let at = first; at < end; at++) {
    const word = lower[at] ?? '';
    if (isFiniteVerb(lower, at)) {
      if (open > 0) open--;
      else told = true;
    }
    if (at - first < SHORTEST) continue;
    if (isSource(lower, at)) return at;
    if (told && breaks(lower, at)) return lower[at - 1] === ',' ? at - 1 : at;
    if (RELATIVES.has(word)) open++;
  }
  return end;
}

/** *, a annoncé X*, *, selon X*. */
function isSource(lower: readonly string[], at: number): boolean {
  if (lower[at] !== ',') return false;
  const next = lower[at + 1] ?? '';
  if (next === 'selon' || next === "d'après") return true;
  return isSpeechForm(next) || (/^(?:a|ont|avait)$/.test(next) && SPEECH_PAST.has(lower[at + 2] ?? ''));
}

function breaks(lower: readonly string[], at: number): boolean {
  const word = lower[at] ?? '';
  const next = lower[at + 1] ?? '';
  if (RELATIVES.has(word) || MARKS.has(word)) return true;
  if (word === 'après' || word === 'avant') return OF_CLAUSES.test(next);
  if (word === 'alors' || word === 'tandis' || word === 'pendant' || word === 'bien') return /^qu[e']/.test(next);
  if (word === 'pour') return INFINITIVE.test(next);
  if (word === 'comme' || word === 'si') return false;
  return SUBORDINATORS.has(word) || (PRESENT_PARTICIPLE.test(word) && lower[at - 1] === ',');
}
