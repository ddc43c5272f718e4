import type { Frame, UnitRange } from '../coreference/discourse.ts';
import { nounPhrases, subjectOf } from '../coreference/subjects.ts';
import type { TextContext } from '../document.ts';
import { AUXILIARIES, CONTRACTED, DE, PREPOSITIONS } from '../lexicons/function-words.ts';
import { speakerNoun } from '../lexicons/speaker-nouns.ts';
import { type NounPhrase, readNounPhrase, TIME } from '../phrases/noun-phrase.ts';
import { isLower, isPerson } from '../phrases/word-classes.ts';
import { type Cue, cueAt } from './cues.ts';

/** Words between a quotation and its cue. */
const FILLER =
  /^(?:,|-|–|—|ainsi|également|encore|toutefois|cependant|néanmoins|pourtant|notamment|aussi|donc|enfin|ensuite|alors|même|hier|déjà|récemment|\[|\]|\d+)$/;
const ASIDE = /^(?:pour (?:sa|leur) part|de (?:son|leur) côté|quant à (?:lui|elle|eux|elles)|à (?:son|leur) tour)$/;
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

/** Whom *selon*, whose units end at `at`, makes the source: *selon X*, *selon lui*, *X, selon lequel*, *selon un rapport de X*. */
export function sourceBehind(frame: Frame, at: number, limit: number): NounPhrase | null {
  const { context } = frame;
  const title = frame.quoteUnits[frame.quoteOf[at] ?? -1];
  if (title !== undefined) return title.first === at && title.end <= limit ? quotedName(context, title) : null;
  if (/^l[ae]s?quel(?:le)?s?$/.test(context.units[at]?.lower ?? '')) {
    const { first } = frame.sentences[frame.sentenceOf[at] ?? 0] ?? { first: at };
    return nounPhrases(frame, first, at).at(-1)?.phrase ?? null;
  }
  const phrase = readNounPhrase(context, at, limit, true) ?? sourcePronoun(frame, at);
  return phrase === null ? null : (wordsOwner(context, phrase, limit) ?? phrase);
}

/** *selon « X »*: the name of a paper or a programme in quotation marks. */
function quotedName({ units, article }: TextContext, { first, end }: UnitRange): NounPhrase | null {
  const [inside, last] = [units[first + 1], units[end - 2]];
  if (inside === undefined || last === undefined || end - first > 6 || isLower(article.text, inside)) return null;
  const span = { start: inside.start, end: last.end };
  return { first, end, span, kind: 'phrase', name: -1, head: null, determiner: null };
}

/** *les mots de X*, *un communiqué de presse de X*, *les informations fournies par X*: whose words they are, where a name tells. */
function wordsOwner(context: TextContext, { kind, head, first, end }: NounPhrase, limit: number): NounPhrase | null {
  const noun = kind === 'phrase' ? speakerNoun(head ?? '') : null;
  if (noun !== 'document' && noun !== 'utterance') return null;
  const { units } = context;
  for (let i = first; i < Math.min(limit, end + 2); i++) {
    const agent = units[i]?.lower === 'par';
    if (!agent && (i >= end || !DE.has(units[i]?.lower ?? ''))) continue;
    const owner = readNounPhrase(context, units[i]?.lower === 'du' ? i : i + 1, limit, true) ?? null;
    if (owner !== null && (noun === 'utterance' || owner.kind === 'name')) return owner;
  }
  return null;
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

/** Behind the words between a quotation and its cue, or between the cue and its subject: *pour sa part*, *le 20 mars*. */
export function fillerEnd({ context: { units } }: Frame, from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    const [lower = '', second = '', third = ''] = [units[i]?.lower, units[i + 1]?.lower, units[i + 2]?.lower];
    if (ASIDE.test(`${lower} ${second} ${third}`)) i += 3;
    else if (lower === "d'" && second === 'ailleurs') i += 2;
    else if (/^(?:un|ce|cette|le)$/.test(lower) && TIME.test(second)) i += 2;
    else if (lower === 'le' && units[i + 1]?.kind === 'number') i += 3;
    else if (FILLER.test(lower)) i++;
    else break;
  }
  return Math.min(i, limit);
}

/** The subject behind an inverted verb: right there, or behind an adjunct (*a déclaré à l’AFP le ministre*). */
export function subjectBehind(frame: Frame, from: number, limit: number): NounPhrase | null {
  const { units } = frame.context;
  const i = fillerEnd(frame, from, limit);
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

/** Where one reads the words: the last name (*sur la page de Pixar, on peut lire : « … »*), else a document. */
export function readAt(frame: Frame, first: number, at: number): NounPhrase | null {
  const documents = () =>
    nounPhrases(frame, first, at).filter(({ phrase }) => speakerNoun(phrase.head ?? '') === 'document');
  return lastNamed(frame, first, at) ?? documents().at(-1)?.phrase ?? null;
}

function lastNamed(frame: Frame, first: number, at: number): NounPhrase | null {
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
  const made = madeToSpeak(frame, cue);
  if (made !== null) return made;
  const clause = verbalSubjects(frame, first, cue.verb).at(-1) ?? null;
  const own = ownSubject(frame, first, cue.verb);
  if (own !== null) return own;
  for (let i = cue.verb - 1; i >= first; i--) {
    if ((frame.quoteOf[i] ?? -1) >= 0) continue;
    const earlier = cueAt(frame.context.units, i);
    if (earlier === null || earlier.end > cue.verb) continue;
    if (clause !== null && clause.first > earlier.verb) return clause;
    if (earlier.form === 'inverted') return invertedPronoun(frame, earlier);
    const quoted = (frame.quoteOf[earlier.verb - 1] ?? -1) >= 0 || (frame.quoteOf[earlier.verb - 2] ?? -1) >= 0;
    if (earlier.form !== 'verb') continue;
    return quoted ? subjectBehind(frame, earlier.end, cue.verb) : subjectOf(frame, first, earlier.verb);
  }
  return clause ?? nounPhrases(frame, first, cue.verb).find(({ governed }) => !governed)?.phrase ?? null;
}

/** *ce qui fait dire à X que « … »*. */
function madeToSpeak({ context }: Frame, { form, verb, end }: Cue): NounPhrase | null {
  const { units } = context;
  if (form !== 'infinitive' || !/^(?:fait|faire|faisait|font|fit)$/.test(units[verb - 1]?.lower ?? '')) return null;
  const to = units[end]?.lower ?? '';
  return /^(?:à|au|aux)$/.test(to) ? readNounPhrase(context, end + 1, end + BEHIND) : null;
}

/** *celui-ci ajoutant*, *X le qualifiant de*: the participle has a subject of its own. */
function ownSubject(frame: Frame, first: number, verb: number): NounPhrase | null {
  const { units } = frame.context;
  let end = verb;
  while (end > first && /^(?:le|la|l'|les|se|s'|lui|leur|y)$/.test(units[end - 1]?.lower ?? '')) end--;
  const own = nounPhrases(frame, first, end).at(-1);
  if (own === undefined || own.governed || own.phrase.end !== end)
    return end < verb ? capitalBefore(frame, first, end) : null;
  return own.phrase.kind === 'pronoun' || own.phrase.kind === 'name' ? own.phrase : null;
}

/**
 * *quand un jeune homme a tenté de le gifler en criant « … »*: phrases with a verb behind them. What somebody tells
 * (*X dit que Y a tort, ajoutant « … »*) has no part in what follows its comma.
 */
function verbalSubjects(frame: Frame, first: number, verb: number): NounPhrase[] {
  const { units } = frame.context;
  const gerund = units[verb - 1]?.lower === 'en';
  const told = ({ first: unit }: NounPhrase) => !gerund && /^qu[e']$/.test(units[unit - 1]?.lower ?? '');
  return nounPhrases(frame, first, verb).flatMap(({ phrase, governed }) =>
    !governed && VERBAL.has(units[phrase.end]?.lower ?? '') && !told(phrase) ? [phrase] : [],
  );
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
