import type { Frame } from '../coreference/frame.ts';
import { type NounPhrase, readNounPhrase } from '../coreference/noun-phrase.ts';
import { isPersonal, mainSubject, nounPhrases, subjectOf } from '../coreference/subjects.ts';
import { officeHeads } from '../positions/office-words.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../text/function-words.ts';
import { isLower } from '../text/word-classes.ts';
import { type Cue, cueAt } from './cues.ts';
import {
  BEHIND,
  FILLER,
  invertedPronoun,
  isReading,
  lastNamed,
  lastPerson,
  participleSubject,
  sourcePronoun,
  subjectBehind,
  subjectOfReport,
  verbSubject,
} from './speakers.ts';

/** Who says a quotation, and by which words. */
export interface Attribution {
  readonly speaker: NounPhrase | null;
  readonly cue: Cue | null;
  /** How the text ties the two together; the stronger kinds first. */
  readonly kind: 'after' | 'before' | 'colon' | 'signature' | 'sibling' | 'adjacent' | 'previous' | 'subject' | 'none';
}

const NONE: Attribution = { speaker: null, cue: null, kind: 'none' };

const FINITE_ENDING = /(?:[^u]e|it|ait|ent|end|ient)$/;
const PAST_ENDING = /(?:ée?s?|ie?s?|ue?s?|it|is)$/;

/** The attribution of each quotation of the frame. */
export function attributeQuotes(frame: Frame): Attribution[] {
  const found: Attribution[] = [];
  frame.quotes.forEach((_, quote) => {
    found.push(attribute(frame, quote, found));
  });
  frame.quotes.forEach((_, quote) => {
    const own = found[quote] ?? NONE;
    if (own.kind === 'none' || own.kind === 'subject' || own.kind === 'previous')
      found[quote] = siblingBehind(frame, quote, found) ?? own;
  });
  return found;
}

function attribute(frame: Frame, quote: number, before: readonly Attribution[]): Attribution {
  return (
    behind(frame, quote) ??
    inFront(frame, quote, before) ??
    signature(frame, quote) ??
    previous(frame, quote, before) ??
    NONE
  );
}

/** *« … », a déclaré X*; *« … », explique-t-il*; *« … », selon X*; *« … », X a déclaré*. */
function behind(frame: Frame, quote: number): Attribution | null {
  const { units } = frame.context;
  const at = frame.quoteUnits[quote]?.end ?? 0;
  const { first, end } = sentenceOf(frame, quote);
  if (units[at]?.lower === '.') return null;
  let i = at;
  while (i < end && FILLER.test(units[i]?.lower ?? '')) i++;
  if (i >= end || (frame.quoteOf[i] ?? -1) >= 0) return null;
  const limit = nextQuote(frame, i, end);
  const cue = cueAt(units, i) ?? (/^(?:s'|se|l'|lui|leur)$/.test(units[i]?.lower ?? '') ? cueAt(units, i + 1) : null);
  if (cue !== null && cue.end <= limit) {
    if (cue.form === 'inverted' || isReading(frame, cue)) {
      const speaker = isReading(frame, cue) ? lastNamed(frame, cue.end, limit) : invertedPronoun(frame, cue);
      return { speaker, cue, kind: 'after' };
    }
    if (cue.form === 'source') {
      const speaker = readNounPhrase(frame.context, cue.end, limit) ?? sourcePronoun(frame, cue.end);
      return speaker === null ? null : { speaker, cue, kind: 'after' };
    }
    if (cue.form === 'verb') {
      const speaker = subjectBehind(frame, cue.end, limit);
      if (speaker !== null) return { speaker, cue, kind: 'after' };
    }
  }
  if (units[at]?.lower !== ',') return null;
  const open = unknownVerb(frame, i, limit);
  if (open !== null) return open;
  if (frame.quoteUnits[quote]?.first !== first) return null;
  for (let k = i; k < Math.min(limit, i + BEHIND); k++) {
    const late = cueAt(units, k);
    if (late?.form !== 'verb') continue;
    const speaker = subjectOf(frame, i, late.verb);
    return speaker === null ? null : { speaker, cue: late, kind: 'after' };
  }
  return null;
}

/** *« … », s’enthousiasme X*, *s’est défendu X*: behind the comma any verb before a person or an office is one of speech. */
function unknownVerb(frame: Frame, at: number, limit: number): Attribution | null {
  const { units, article } = frame.context;
  const first = /^(?:s'|se)$/.test(units[at]?.lower ?? '') ? at + 1 : at;
  const verb = AUXILIARIES.has(units[first]?.lower ?? '') ? first + 1 : first;
  const word = units[verb];
  if (word === undefined || word.kind !== 'word' || word.name >= 0 || !isLower(article.text, word)) return null;
  if (PREPOSITIONS.has(word.lower) || CONJUNCTIONS.has(word.lower) || DETERMINERS.has(word.lower)) return null;
  if (!(verb > first ? PAST_ENDING : FINITE_ENDING).test(word.lower)) return null;
  const speaker = readNounPhrase(frame.context, verb + 1, limit);
  if (speaker === null || !isPersonal(frame, speaker)) return null;
  return { speaker, cue: { first, end: verb + 1, verb: first, form: 'verb' }, kind: 'after' };
}

/** *X a déclaré : « … »*; *selon X, « … »*; *X parle d’un « … »*. */
function inFront(frame: Frame, quote: number, before: readonly Attribution[]): Attribution | null {
  const { units } = frame.context;
  const { first } = sentenceOf(frame, quote);
  const at = frame.quoteUnits[quote]?.first ?? 0;
  let participle: Cue | null = null;
  for (let i = at - 1; i >= first; i--) {
    const inner = frame.quoteOf[i] ?? -1;
    if (inner >= 0) {
      const joined = participle !== null || joins(frame, inner, quote) ? before[inner] : undefined;
      if (joined !== undefined && joined.kind !== 'none') {
        const weak = joined.kind === 'subject' && participle === null;
        return { ...joined, cue: participle ?? joined.cue, kind: weak ? 'subject' : 'sibling' };
      }
      i = frame.quoteUnits[inner]?.first ?? i;
      continue;
    }
    const cue = cueAt(units, i);
    if (cue === null || cue.end > at) continue;
    const last = before[quote - 1];
    if (last?.kind === 'after' && last.cue?.first === cue.first) return { ...last, kind: 'sibling' };
    const found = fromCue(frame, cue, first, at);
    if (found !== null) return found;
    if (cue.form === 'participle') participle = cue;
  }
  return closing(frame, quote) ?? signature(frame, quote) ?? opinion(frame, first, at) ?? withoutCue(frame, first, at);
}

function fromCue(frame: Frame, cue: Cue, first: number, at: number): Attribution | null {
  if (cue.form === 'source') {
    const own = readNounPhrase(frame.context, cue.end, at) ?? sourcePronoun(frame, cue.end);
    const speaker = own?.kind === 'pronoun' ? (subjectOfReport(frame, first, cue.first) ?? own) : own;
    return speaker === null ? null : { speaker, cue, kind: 'before' };
  }
  if (cue.form === 'inverted') return { speaker: invertedPronoun(frame, cue), cue, kind: 'before' };
  const subject = cue.form === 'verb' ? verbSubject(frame, cue, first, at) : participleSubject(frame, first, cue);
  const speaker = isReading(frame, cue) ? (lastNamed(frame, first, cue.first) ?? subject) : subject;
  return speaker === null ? null : { speaker, cue, kind: 'before' };
}

/** *… des « … » mortelles, selon X*; *…, a précisé X*: what closes the sentence speaks for the quotations in it. */
function closing(frame: Frame, quote: number): Attribution | null {
  const { units } = frame.context;
  const { end } = sentenceOf(frame, quote);
  for (let i = frame.quoteUnits[quote]?.end ?? end; i < end; i++) {
    if ((frame.quoteOf[i] ?? -1) >= 0 || units[i]?.lower === ';') return null;
    const cue = cueAt(units, i);
    if (cue?.form === 'source') {
      const speaker = readNounPhrase(frame.context, cue.end, end) ?? sourcePronoun(frame, cue.end);
      return speaker === null ? null : { speaker, cue, kind: 'after' };
    }
    if (units[i - 1]?.lower !== ',') continue;
    if (cue?.form === 'inverted') return { speaker: invertedPronoun(frame, cue), cue, kind: 'after' };
    const speaker = cue?.form === 'verb' ? subjectBehind(frame, cue.end, end) : null;
    if (cue !== null && speaker !== null) return { speaker, cue, kind: 'after' };
  }
  return null;
}

/** *Pour le député X, « … »*. */
function opinion(frame: Frame, start: number, at: number): Attribution | null {
  const { units } = frame.context;
  const first = units[start + 1]?.lower === ',' ? start + 2 : start;
  if (units[first]?.lower !== 'pour') return null;
  const speaker = readNounPhrase(frame.context, first + 1, at, true) ?? sourcePronoun(frame, first + 1);
  if (speaker === null || speaker.end > at) return null;
  const known = speaker.kind !== 'phrase' || officeHeads(speaker.head ?? '').length > 0;
  const closed = [speaker.end - 1, speaker.end].some((unit) => /^[,:]$/.test(units[unit]?.lower ?? ''));
  if (!known || !closed) return null;
  return { speaker, cue: { first, end: first + 1, verb: first, form: 'source' }, kind: 'before' };
}

/** No word of speech in front: *X : « … »*, *X « … »*, *X, qui … : « … »*. */
function withoutCue(frame: Frame, first: number, at: number): Attribution | null {
  const { units, names } = frame.context;
  if (at === first) return null;
  const placed = nounPhrases(frame, first, at);
  const own = placed.filter(({ governed }) => !governed).map(({ phrase }) => phrase);
  const subject = own.find((phrase) => phrase.kind !== 'phrase') ?? own[0] ?? null;
  if (units[at - 1]?.lower === ':') {
    const person = own.find(({ kind, name }) => kind === 'pronoun' || names[name]?.type === 'Person');
    return { speaker: person ?? lastPerson(frame, first, at) ?? subject, cue: null, kind: 'colon' };
  }
  const last = own.at(-1);
  if (last !== undefined && last.end === at && last.kind !== 'phrase')
    return { speaker: last, cue: null, kind: 'adjacent' };
  const known = subject?.kind !== 'phrase' || officeHeads(subject.head ?? '').length > 0;
  return { speaker: known ? subject : null, cue: null, kind: 'subject' };
}

/** A paragraph behind the quotation that opens with a dash names its speaker: *— Jennifer Psaki, directrice …*. */
function signature(frame: Frame, quote: number): Attribution | null {
  const { units, article } = frame.context;
  const at = frame.quoteUnits[quote]?.end ?? 0;
  const dash = units[at];
  if (dash === undefined || !/^[—–-]$/.test(dash.lower)) return null;
  if (!/\n/.test(article.text.slice(units[at - 1]?.end ?? 0, dash.start))) return null;
  const { end } = frame.sentences[frame.sentenceOf[at] ?? 0] ?? { end: at };
  const speaker = readNounPhrase(frame.context, at + 1, end);
  return speaker === null ? null : { speaker, cue: null, kind: 'signature' };
}

/** A quotation that is a sentence of its own goes on with the speaker of the sentence before it. */
function previous(frame: Frame, quote: number, before: readonly Attribution[]): Attribution | null {
  const index = frame.sentenceOf[frame.quoteUnits[quote]?.first ?? 0] ?? 0;
  const last = frame.sentences[index - 1];
  if (last === undefined) return null;
  const { units } = frame.context;
  const colon = units[last.end - 1]?.lower === ':';
  for (let i = last.end - 1; i >= last.first; i--) {
    const inner = frame.quoteOf[i] ?? -1;
    if (inner >= 0) {
      const attribution = before[inner];
      if (attribution !== undefined && attribution.speaker !== null) return { ...attribution, kind: 'previous' };
      continue;
    }
    const cue = cueAt(units, i);
    if (cue === null || cue.end > last.end) continue;
    const found = fromCue(frame, cue, last.first, last.end);
    if (found !== null) return { ...found, kind: colon ? 'colon' : 'previous' };
  }
  const speaker = mainSubject(frame, last.first, last.end);
  return speaker === null ? null : { speaker, cue: null, kind: colon ? 'colon' : 'previous' };
}

/** True where only marks, *et*, *mais* or *puis* stand between two quotations. */
function joins(frame: Frame, left: number, right: number): boolean {
  const { units } = frame.context;
  const from = frame.quoteUnits[left]?.end ?? 0;
  const to = frame.quoteUnits[right]?.first ?? 0;
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) {
    if (!/^(?:,|et|ou|mais|puis|de|d'|que|qu'|encore|;|à|la|le|les|des|un|une|du)$/.test(units[i]?.lower ?? ''))
      return false;
  }
  return true;
}

/** *« A » et « B », a dit X*; *« A », a dit X, « B »*: a neighbour in the same sentence lends its speaker. */
function siblingBehind(frame: Frame, quote: number, found: readonly Attribution[]): Attribution | null {
  const sentence = frame.sentenceOf[frame.quoteUnits[quote]?.first ?? 0];
  const next = quote + 1;
  const start = frame.quoteUnits[next]?.first;
  if (start === undefined) return null;
  const neighbour = found[next];
  const touching = start === frame.quoteUnits[quote]?.end && neighbour?.kind === 'after';
  if (touching) return { ...neighbour, kind: 'sibling' };
  if (frame.sentenceOf[start] !== sentence) return null;
  return neighbour?.kind === 'after' && joins(frame, quote, next) ? { ...neighbour, kind: 'sibling' } : null;
}

function nextQuote(frame: Frame, from: number, end: number): number {
  for (let i = from; i < end; i++) if ((frame.quoteOf[i] ?? -1) >= 0) return i;
  return end;
}

function sentenceOf(frame: Frame, quote: number): { first: number; end: number } {
  const at = frame.quoteUnits[quote]?.first ?? 0;
  return frame.sentences[frame.sentenceOf[at] ?? 0] ?? { first: at, end: at };
}
