import type { Frame } from '../coreference/frame.ts';
import { type NounPhrase, readNounPhrase, TIME } from '../coreference/noun-phrase.ts';
import { nounPhrases, subjectOf } from '../coreference/subjects.ts';
import { AUXILIARIES, CONTRACTED, PREPOSITIONS } from '../text/function-words.ts';
import { isLower, isPerson } from '../text/word-classes.ts';
import { type Cue, cueAt } from './cues.ts';

/** Words between a quotation and its cue. */
export const FILLER =
  /^(?:,|-|–|—|ainsi|également|encore|toutefois|cependant|néanmoins|pourtant|d'ailleurs|notamment|aussi|donc|enfin|ensuite|alors|même|hier|déjà|récemment|\[|\]|\d+)$/;
/** Units behind a quotation or its cue in which the speaker is sought. */
export const BEHIND = 16;

const VERBAL = new Set([...AUXILIARIES, "s'", 'se', 'ne', "n'"]);

/** The pronoun of *a-t-il*: its last letters. */
export function invertedPronoun(frame: Frame, cue: Cue): NounPhrase | null {
  const unit = frame.context.units[cue.first];
  if (unit === undefined) return null;
  const length = unit.lower.length - unit.lower.lastIndexOf('-') - 1;
  const span = { start: unit.end - length, end: unit.end };
  return { first: cue.first, end: cue.first + 1, span, kind: 'pronoun', name: -1, head: null, determiner: null };
}

/** *selon lui*, *selon elle*. */
export function sourcePronoun(frame: Frame, at: number): NounPhrase | null {
  const unit = frame.context.units[at];
  if (unit?.lower !== 'lui' && unit?.lower !== 'eux') return null;
  return {
    first: at,
    end: at + 1,
    span: { start: unit.start, end: unit.end },
    kind: 'pronoun',
    name: -1,
    head: null,
    determiner: null,
  };
}

/** The subject behind an inverted verb: right there, or behind an adjunct (*a déclaré à l’AFP le ministre*). */
export function subjectBehind(frame: Frame, from: number, limit: number): NounPhrase | null {
  const { units } = frame.context;
  let i = from;
  while (i < limit && FILLER.test(units[i]?.lower ?? '')) i++;
  if (/^(?:un|ce|cette|le)$/.test(units[i]?.lower ?? '') && TIME.test(units[i + 1]?.lower ?? '')) i += 2;
  const here = readNounPhrase(frame.context, i, limit);
  if (here !== null) return here;
  const unknown = bareCapital(frame, i, limit);
  if (unknown !== null) return unknown;
  const adjunct = PREPOSITIONS.has(units[i]?.lower ?? '') || CONTRACTED.has(units[i]?.lower ?? '');
  if (
    !adjunct &&
    !/^(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|cette)$/.test(units[i]?.lower ?? '')
  )
    return null;
  const stop = Math.min(limit, i + BEHIND);
  const placed = nounPhrases(frame, i, stop).find(({ phrase, governed }) => !governed && phrase.kind === 'name');
  return placed?.phrase ?? nounPhrases(frame, i, stop).find(({ governed }) => !governed)?.phrase ?? null;
}

/** A capitalised word behind the verb that no rule takes for a name (*a écrit Temer*). */
function bareCapital(frame: Frame, at: number, limit: number): NounPhrase | null {
  const { units, article } = frame.context;
  let i = at;
  while (i < Math.min(limit, at + 4) && units[i]?.kind === 'word' && !isLower(article.text, units[i])) i++;
  if (i === at) return null;
  const span = { start: units[at]?.start ?? 0, end: units[i - 1]?.end ?? 0 };
  return { first: at, end: i, span, kind: 'phrase', name: -1, head: null, determiner: null };
}

/** *on peut lire*. */
export function isReading({ context: { units } }: Frame, cue: Cue): boolean {
  return units[cue.end - 1]?.lower === 'lire';
}

/** The name behind which one reads the words: *sur la page de Pixar, on peut lire : « … »*. */
export function lastNamed(frame: Frame, first: number, at: number): NounPhrase | null {
  const { context } = frame;
  for (let i = at - 1; i >= first; i--) {
    const type = context.names[context.units[i]?.name ?? -1]?.type;
    if ((frame.quoteOf[i] ?? -1) >= 0 || type === undefined || type === 'Place') continue;
    while (context.units[i - 1]?.name === context.units[i]?.name) i--;
    return readNounPhrase(context, i, at);
  }
  return null;
}

/** *X a rappelé que selon lui « … »*: who speaks is who reports. */
export function subjectOfReport(frame: Frame, first: number, at: number): NounPhrase | null {
  for (let i = at - 1; i >= first; i--) {
    if ((frame.quoteOf[i] ?? -1) >= 0) return null;
    const cue = cueAt(frame.context.units, i);
    if (cue?.form === 'verb' && cue.end <= at) return subjectOf(frame, first, cue.verb);
  }
  return null;
}

/** The subject stands before the verb, save behind *comme* and *que*: *comme l’indique X : « … »*. */
export function verbSubject(frame: Frame, cue: Cue, first: number, at: number): NounPhrase | null {
  const { units } = frame.context;
  const clitic = /^(?:l'|le)$/.test(units[cue.verb - 1]?.lower ?? '') ? 1 : 0;
  const inverted = /^(?:comme|que|qu'|où)$/.test(units[cue.verb - 1 - clitic]?.lower ?? '');
  const subject = (inverted ? subjectBehind(frame, cue.end, at) : null) ?? subjectOf(frame, first, cue.verb);
  return subject ?? capitalBefore(frame, first, cue.verb);
}

/** A capitalised word right before the verb that no rule takes for a name (*Adobe explique*). */
function capitalBefore(frame: Frame, first: number, verb: number): NounPhrase | null {
  const { units, article } = frame.context;
  let i = verb;
  while (i > first && verb - i < 4 && units[i - 1]?.kind === 'word' && !isLower(article.text, units[i - 1])) i--;
  return i < verb ? bareCapital(frame, i, verb) : null;
}

/** The subject of a participle or an infinitive is that of the verb before it: *a-t-il conclu, ajoutant « … »*. */
export function participleSubject(frame: Frame, first: number, cue: Cue): NounPhrase | null {
  const own = nounPhrases(frame, first, cue.verb).at(-1);
  if (own !== undefined && !own.governed && own.phrase.kind === 'pronoun' && own.phrase.end === cue.verb)
    return own.phrase;
  for (let i = cue.verb - 1; i >= first; i--) {
    if ((frame.quoteOf[i] ?? -1) >= 0) continue;
    const earlier = cueAt(frame.context.units, i);
    if (earlier === null || earlier.end > cue.verb) continue;
    if (earlier.form === 'inverted') return invertedPronoun(frame, earlier);
    const quoted = (frame.quoteOf[earlier.verb - 1] ?? -1) >= 0 || (frame.quoteOf[earlier.verb - 2] ?? -1) >= 0;
    if (earlier.form !== 'verb') continue;
    return quoted ? subjectBehind(frame, earlier.end, cue.verb) : subjectOf(frame, first, earlier.verb);
  }
  return lastSubject(frame, first, cue.verb);
}

/** *quand un jeune homme a tenté de le gifler en criant « … »*: the last phrase with a verb behind it, else the first. */
function lastSubject(frame: Frame, first: number, verb: number): NounPhrase | null {
  const { units } = frame.context;
  const own = nounPhrases(frame, first, verb).filter(({ governed }) => !governed);
  const before = own.findLast(({ phrase: { end } }) => VERBAL.has(units[end]?.lower ?? ''));
  return (before ?? own[0])?.phrase ?? null;
}

/** The last person named outside quotations in units `[first, at)`. */
export function lastPerson(frame: Frame, first: number, at: number): NounPhrase | null {
  const { units } = frame.context;
  for (let i = at - 1; i >= first; i--) {
    if ((frame.quoteOf[i] ?? -1) >= 0 || !isPerson(frame.context, units[i])) continue;
    while (units[i - 1]?.name === units[i]?.name) i--;
    return readNounPhrase(frame.context, i, at);
  }
  return null;
}
