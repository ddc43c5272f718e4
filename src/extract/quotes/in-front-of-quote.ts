import { type Discourse, sentenceAround } from '../coreference/discourse.ts';
import { maySpeak, nounPhrases } from '../coreference/subjects.ts';
import { AUXILIARIES, COMMON_VERBS, CONJUNCTIONS } from '../lexicons/function-words.ts';
import { SPEECH_FINITE } from '../lexicons/speech-verbs.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import type { Attribution } from './attribution.ts';
import { type Cue, cueAt, isDenied } from './cues.ts';
import {
  invertedPronoun,
  isReading,
  lastNamed,
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
export function nearestCue(discourse: Discourse, quote: number, before: readonly Attribution[]): Attribution | null {
  const found = cueInFront(discourse, quote, before);
  return found === null || found.speaker === null || maySpeak(discourse, found.speaker) ? found : null;
}

/** The same by anyone. */
export function cueInFront(discourse: Discourse, quote: number, before: readonly Attribution[]): Attribution | null {
  const { words } = discourse.doc;
  const { first } = sentenceAround(discourse, quote);
  const at = discourse.quoteWords[quote]?.first ?? 0;
  let participle: Cue | null = null;
  for (let i = at - 1; i >= first; i--) {
    const inner = discourse.quoteOf[i] ?? -1;
    if (inner >= 0) {
      const joined = participle !== null || areJoined(discourse, inner, quote) ? before[inner] : undefined;
      if (joined !== undefined && joined.kind !== 'none' && (joined.kind !== 'subject' || joined.speaker !== null)) {
        const weak = joined.kind === 'subject' && participle === null;
        return { ...joined, cue: participle ?? joined.cue, kind: weak ? 'subject' : 'sibling' };
      }
      i = discourse.quoteWords[inner]?.first ?? i;
      continue;
    }
    const cue = cueAt(words, i);
    if (cue === null || cue.end > at || isDenied(words, cue)) continue;
    const last = before[quote - 1];
    if (last?.kind === 'after' && last.cue?.first === cue.first) return { ...last, kind: 'sibling' };
    const found = cue.form === 'passive' ? byAgent(discourse, cue, quote) : fromCue(discourse, cue, first, at);
    if (found !== null) return found;
    if (cue.form === 'participle') participle = cue;
  }
  return null;
}

export function fromCue(discourse: Discourse, cue: Cue, first: number, at: number): Attribution | null {
  if (cue.form === 'source') {
    const own = sourceBehind(discourse, cue.end, at);
    const speaker = own?.kind === 'pronoun' ? (subjectOfReport(discourse, first, cue.first) ?? own) : own;
    return speaker === null ? null : { speaker, cue, kind: 'before' };
  }
  if (cue.form === 'inverted') return { speaker: invertedPronoun(discourse, cue), cue, kind: 'before' };
  if (cue.form === 'passive') return null;
  const subject =
    cue.form === 'verb' ? verbSubject(discourse, cue, first, at) : participleSubject(discourse, first, cue);
  const speaker = isReading(discourse, cue) ? (readAt(discourse, first, cue.first) ?? subject) : subject;
  return speaker === null || isReported(discourse, cue, first) ? null : { speaker, cue, kind: 'before' };
}

/** *X a dit que Y et Z souhaitent « … »*: these are words of X. */
function isReported(discourse: Discourse, cue: Cue, first: number): boolean {
  const { words } = discourse.doc;
  if (!ATTITUDE.test(words[cue.first]?.lower ?? '')) return false;
  let i = cue.first - 1;
  while (i > first && words[i]?.kind === 'word' && !/^qu[ei']$/.test(words[i]?.lower ?? '')) i--;
  return /^qu[e']$/.test(words[i]?.lower ?? '') && subjectOfReport(discourse, first, i) !== null;
}

/** *qualifié par X de « … »*, *qualifié de « … » par X*. */
function byAgent(discourse: Discourse, cue: Cue, quote: number): Attribution | null {
  const { words } = discourse.doc;
  const { first, end } = discourse.quoteWords[quote] ?? { first: cue.end, end: cue.end };
  const stop = Math.min(sentenceAround(discourse, quote).end, end + AGENT);
  for (let i = cue.end; i < stop; i = i === first ? end : i + 1) {
    if (words[i]?.kind === 'punctuation' && i !== first) return null;
    if (words[i]?.lower !== 'par') continue;
    const speaker = readNounPhrase(discourse.doc, i + 1, i < first ? first : stop);
    if (speaker === null || !maySpeak(discourse, speaker)) return null;
    const gap = words.slice(speaker.end, Math.max(first, speaker.end));
    const own =
      gap.some(({ lower }) => /^(?:qui|car)$/.test(lower)) || !gap.some(({ lower }) => COMMON_VERBS.has(lower));
    return own ? { speaker, cue, kind: 'before' } : null;
  }
  return null;
}

/** *Pour le député X, « … »*; *…, mais pour X, « … »*. */
export function opinion(discourse: Discourse, quote: number): Attribution | null {
  const { words } = discourse.doc;
  const { first: start } = sentenceAround(discourse, quote);
  const at = discourse.quoteWords[quote]?.first ?? 0;
  for (let first = at - 2; first >= start; first--) {
    if (words[first]?.lower !== 'pour' || (discourse.quoteOf[first] ?? -1) >= 0) continue;
    const opens = first === start || /^(?:,|;|mais|et|or|car)$/.test(words[first - 1]?.lower ?? '');
    const speaker = opens ? sourceBehind(discourse, first + 1, at) : null;
    if (speaker === null || speaker.end > at || !maySpeak(discourse, speaker)) continue;
    const comma = commaBehind(discourse, speaker.end - 1);
    if (comma === null || (first > start + 4 && comma + 1 < at)) continue;
    return { speaker, cue: { first, end: first + 1, verb: first, form: 'source' }, kind: 'before' };
  }
  return null;
}

/** The comma or colon that closes a phrase, perhaps with more of it: *X du syndicat étudiant Y,*. */
function commaBehind({ doc: { words } }: Discourse, from: number): number | null {
  for (let i = from; i < from + CLOSED; i++) {
    if (/^[,:]$/.test(words[i]?.lower ?? '')) return i;
    if (i > from && (words[i]?.kind === 'punctuation' || AUXILIARIES.has(words[i]?.lower ?? ''))) return null;
  }
  return null;
}

/** No word of speech in front: *X : « … »*, *X « … »*, *X, qui … : « … »*. */
export function withoutCue(discourse: Discourse, quote: number): Attribution | null {
  const { words, names } = discourse.doc;
  const { first } = sentenceAround(discourse, quote);
  const at = discourse.quoteWords[quote]?.first ?? 0;
  if (at === first) return null;
  const placed = nounPhrases(discourse, first, at);
  const inner = ({ kind, first: word }: NounPhrase) =>
    kind === 'pronoun' && CONJUNCTIONS.has(words[word - 1]?.lower ?? '');
  const own = placed.flatMap(({ phrase, governed }) => (governed || inner(phrase) ? [] : [phrase]));
  const subject = own.find((phrase) => phrase.kind !== 'phrase') ?? own[0] ?? null;
  if (words[at - 1]?.lower === ':') {
    const person = own.find(({ kind, name }) => kind === 'pronoun' || names[name]?.type === 'Person');
    const speaker = person ?? lastNamed(discourse, first, at, /^Person$/) ?? subject;
    return speaker === null ? null : { speaker, cue: null, kind: 'colon' };
  }
  const last = own.at(-1);
  const said = SPEECH_FINITE.has(words[at + 1]?.lower ?? '');
  if (last !== undefined && last.end === at && (last.kind !== 'phrase' || (said && maySpeak(discourse, last))))
    return { speaker: last, cue: null, kind: 'adjacent' };
  return { speaker: subject !== null && maySpeak(discourse, subject) ? subject : null, cue: null, kind: 'subject' };
}

/** True where only marks, *et*, *mais* or *puis* stand between two quotations. */
export function areJoined(discourse: Discourse, left: number, right: number): boolean {
  const { words } = discourse.doc;
  const from = discourse.quoteWords[left]?.end ?? 0;
  const to = discourse.quoteWords[right]?.first ?? 0;
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) {
    if (!/^(?:,|et|ou|mais|puis|de|d'|que|qu'|encore|;|à|la|le|les|des|un|une|du)$/.test(words[i]?.lower ?? ''))
      return false;
  }
  return true;
}
