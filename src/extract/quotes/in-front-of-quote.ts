import { type Frame, sentenceAround } from '../coreference/discourse.ts';
import { maySpeak, nounPhrases } from '../coreference/subjects.ts';
import { AUXILIARIES, CONJUNCTIONS } from '../lexicons/function-words.ts';
import { FINITE } from '../lexicons/speech-verbs.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import type { Attribution } from './attribution.ts';
import { type Cue, cueAt } from './cues.ts';
import {
  invertedPronoun,
  isReading,
  lastPerson,
  participleSubject,
  readAt,
  sourceBehind,
  subjectOfReport,
  verbSubject,
} from './speaker-phrases.ts';

/** Words behind a quotation in which its agent is sought. */
const AGENT = 8;

/** Present and past of what one has in mind. */
const ATTITUDE = /^(?:souhait|esp[éè]r|pens|crai[gn]|redout|consid[éè]r|dout|imagin|suppos)/;

/** Words in which a phrase behind *pour* closes with a comma. */
const CLOSED = 6;

/** *X a déclaré : « … »*; *selon X, « … »*; *X parle d’un « … »*: by one who may speak. */
export function nearestCue(frame: Frame, quote: number, before: readonly Attribution[]): Attribution | null {
  const found = cueInFront(frame, quote, before);
  return found === null || found.speaker === null || maySpeak(frame, found.speaker) ? found : null;
}

/** The same by anyone. */
export function cueInFront(frame: Frame, quote: number, before: readonly Attribution[]): Attribution | null {
  const { words } = frame.doc;
  const { first } = sentenceAround(frame, quote);
  const at = frame.quoteWords[quote]?.first ?? 0;
  let participle: Cue | null = null;
  for (let i = at - 1; i >= first; i--) {
    const inner = frame.quoteOf[i] ?? -1;
    if (inner >= 0) {
      const joined = participle !== null || areJoined(frame, inner, quote) ? before[inner] : undefined;
      if (joined !== undefined && joined.kind !== 'none' && (joined.kind !== 'subject' || joined.speaker !== null)) {
        const weak = joined.kind === 'subject' && participle === null;
        return { ...joined, cue: participle ?? joined.cue, kind: weak ? 'subject' : 'sibling' };
      }
      i = frame.quoteWords[inner]?.first ?? i;
      continue;
    }
    const cue = cueAt(words, i);
    if (cue === null || cue.end > at) continue;
    const last = before[quote - 1];
    if (last?.kind === 'after' && last.cue?.first === cue.first) return { ...last, kind: 'sibling' };
    const found = cue.form === 'passive' ? byAgent(frame, cue, quote) : fromCue(frame, cue, first, at);
    if (found !== null) return found;
    if (cue.form === 'participle') participle = cue;
  }
  return null;
}

export function fromCue(frame: Frame, cue: Cue, first: number, at: number): Attribution | null {
  if (cue.form === 'source') {
    const own = sourceBehind(frame, cue.end, at);
    const speaker = own?.kind === 'pronoun' ? (subjectOfReport(frame, first, cue.first) ?? own) : own;
    return speaker === null ? null : { speaker, cue, kind: 'before' };
  }
  if (cue.form === 'inverted') return { speaker: invertedPronoun(frame, cue), cue, kind: 'before' };
  if (cue.form === 'passive') return null;
  const subject = cue.form === 'verb' ? verbSubject(frame, cue, first, at) : participleSubject(frame, first, cue);
  const speaker = isReading(frame, cue) ? (readAt(frame, first, cue.first) ?? subject) : subject;
  return speaker === null || isReported(frame, cue, first) ? null : { speaker, cue, kind: 'before' };
}

/** *X a dit que Y et Z souhaitent « … »*: these are words of X. */
function isReported(frame: Frame, cue: Cue, first: number): boolean {
  const { words } = frame.doc;
  if (!ATTITUDE.test(words[cue.first]?.lower ?? '')) return false;
  let i = cue.first - 1;
  while (i > first && words[i]?.kind === 'word' && !/^qu[ei']$/.test(words[i]?.lower ?? '')) i--;
  return /^qu[e']$/.test(words[i]?.lower ?? '') && subjectOfReport(frame, first, i) !== null;
}

/** *qualifié par X de « … »*, *qualifié de « … » par X*. */
function byAgent(frame: Frame, cue: Cue, quote: number): Attribution | null {
  const { words } = frame.doc;
  const { first, end } = frame.quoteWords[quote] ?? { first: cue.end, end: cue.end };
  const stop = Math.min(sentenceAround(frame, quote).end, end + AGENT);
  for (let i = cue.end; i < stop; i = i === first ? end : i + 1) {
    if (words[i]?.kind === 'punctuation' && i !== first) return null;
    if (words[i]?.lower !== 'par') continue;
    const speaker = readNounPhrase(frame.doc, i + 1, i < first ? first : stop);
    return speaker !== null && maySpeak(frame, speaker) ? { speaker, cue, kind: 'before' } : null;
  }
  return null;
}

/** *Pour le député X, « … »*; *…, mais pour X, « … »*. */
export function opinion(frame: Frame, quote: number): Attribution | null {
  const { words } = frame.doc;
  const { first: start } = sentenceAround(frame, quote);
  const at = frame.quoteWords[quote]?.first ?? 0;
  for (let first = at - 2; first >= start; first--) {
    if (words[first]?.lower !== 'pour' || (frame.quoteOf[first] ?? -1) >= 0) continue;
    const opens = first === start || /^(?:,|;|mais|et|or|car)$/.test(words[first - 1]?.lower ?? '');
    const speaker = opens ? sourceBehind(frame, first + 1, at) : null;
    if (speaker === null || speaker.end > at || !maySpeak(frame, speaker)) continue;
    const comma = commaBehind(frame, speaker.end - 1);
    if (comma === null || (first > start + 4 && comma + 1 < at)) continue;
    return { speaker, cue: { first, end: first + 1, verb: first, form: 'source' }, kind: 'before' };
  }
  return null;
}

/** The comma or colon that closes a phrase, perhaps with more of it: *X du syndicat étudiant Y,*. */
function commaBehind({ doc: { words } }: Frame, from: number): number | null {
  for (let i = from; i < from + CLOSED; i++) {
    if (/^[,:]$/.test(words[i]?.lower ?? '')) return i;
    if (i > from && (words[i]?.kind === 'punctuation' || AUXILIARIES.has(words[i]?.lower ?? ''))) return null;
  }
  return null;
}

/** No word of speech in front: *X : « … »*, *X « … »*, *X, qui … : « … »*. */
export function withoutCue(frame: Frame, quote: number): Attribution | null {
  const { words, names } = frame.doc;
  const { first } = sentenceAround(frame, quote);
  const at = frame.quoteWords[quote]?.first ?? 0;
  if (at === first) return null;
  const placed = nounPhrases(frame, first, at);
  const inner = ({ kind, first: word }: NounPhrase) =>
    kind === 'pronoun' && CONJUNCTIONS.has(words[word - 1]?.lower ?? '');
  const own = placed.flatMap(({ phrase, governed }) => (governed || inner(phrase) ? [] : [phrase]));
  const subject = own.find((phrase) => phrase.kind !== 'phrase') ?? own[0] ?? null;
  if (words[at - 1]?.lower === ':') {
    const person = own.find(({ kind, name }) => kind === 'pronoun' || names[name]?.type === 'Person');
    const speaker = person ?? lastPerson(frame, first, at) ?? subject;
    return speaker === null ? null : { speaker, cue: null, kind: 'colon' };
  }
  const last = own.at(-1);
  const said = FINITE.has(words[at + 1]?.lower ?? '');
  if (last !== undefined && last.end === at && (last.kind !== 'phrase' || (said && maySpeak(frame, last))))
    return { speaker: last, cue: null, kind: 'adjacent' };
  return { speaker: subject !== null && maySpeak(frame, subject) ? subject : null, cue: null, kind: 'subject' };
}

/** True where only marks, *et*, *mais* or *puis* stand between two quotations. */
export function areJoined(frame: Frame, left: number, right: number): boolean {
  const { words } = frame.doc;
  const from = frame.quoteWords[left]?.end ?? 0;
  const to = frame.quoteWords[right]?.first ?? 0;
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) {
    if (!/^(?:,|et|ou|mais|puis|de|d'|que|qu'|encore|;|à|la|le|les|des|un|une|du)$/.test(words[i]?.lower ?? ''))
      return false;
  }
  return true;
}
