import { type Frame, sentenceAround } from '../coreference/discourse.ts';
import { maySpeak, subjectOf } from '../coreference/subjects.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../lexicons/function-words.ts';
import { readNounPhrase } from '../phrases/noun-phrase.ts';
import { isLower } from '../phrases/word-classes.ts';
import type { Attribution } from './attribution.ts';
import { type Cue, cueAt } from './cues.ts';
import {
  BEHIND,
  fillerEnd,
  invertedPronoun,
  isReading,
  readAt,
  sourceBehind,
  subjectBehind,
} from './speaker-phrases.ts';

const FINITE_ENDING = /(?:[^u]e|it|ait|ent|end|ient)$/;
const PAST_ENDING = /(?:ée?s?|ie?s?|ue?s?|it|is)$/;

/** *« … », a déclaré X*; *« … », explique-t-il*; *« … », selon X*; *« … », X a déclaré*. */
export function behind(frame: Frame, quote: number): Attribution | null {
  const { words } = frame.doc;
  const at = frame.quoteWords[quote]?.end ?? 0;
  const { first, end } = sentenceAround(frame, quote);
  const opens = frame.quoteWords[quote]?.first === first;
  if (words[at]?.lower === '.') return null;
  const i = fillerEnd(frame, at, end);
  if (i >= end || (frame.quoteOf[i] ?? -1) >= 0) return null;
  const limit = nextQuote(frame, i, end);
  const cue = cueAt(words, i) ?? (/^(?:s'|se|l'|lui|leur)$/.test(words[i]?.lower ?? '') ? cueAt(words, i + 1) : null);
  if (cue !== null && cue.end <= limit) {
    if (cue.form === 'inverted' || isReading(frame, cue)) {
      const speaker = isReading(frame, cue) ? readAt(frame, cue.end, limit) : invertedPronoun(frame, cue);
      return { speaker, cue, kind: 'after' };
    }
    if (cue.form === 'source') {
      const speaker = sourceBehind(frame, cue.end, limit);
      return speaker === null ? null : { speaker, cue, kind: 'after' };
    }
    if (cue.form === 'verb') {
      const speaker = subjectBehind(frame, cue.end, limit);
      if (speaker !== null && (opens || maySpeak(frame, speaker))) return { speaker, cue, kind: 'after' };
    }
  }
  if (words[at]?.lower !== ',') return null;
  const open = unknownVerb(frame, i, limit, opens);
  if (open !== null) return open;
  if (!opens) return null;
  for (let k = i; k < Math.min(limit, i + BEHIND); k++) {
    const late = cueAt(words, k);
    if (late?.form !== 'verb') continue;
    const speaker = subjectOf(frame, i, late.verb);
    return speaker === null ? null : { speaker, cue: late, kind: 'after' };
  }
  return null;
}

/**
 * *« … », s’enthousiasme X*, *s’est défendu X*: behind the comma any verb before one who may speak is one of speech;
 * before anybody where the quotation opens the sentence.
 */
function unknownVerb(frame: Frame, at: number, limit: number, opens: boolean): Attribution | null {
  const { words, article } = frame.doc;
  const first = /^(?:s'|se)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
  const verb = AUXILIARIES.has(words[first]?.lower ?? '') ? first + 1 : first;
  const word = words[verb];
  if (word === undefined || word.kind !== 'word' || word.name >= 0 || !isLower(article.text, word)) return null;
  if (PREPOSITIONS.has(word.lower) || CONJUNCTIONS.has(word.lower) || DETERMINERS.has(word.lower)) return null;
  if (!(verb > first ? PAST_ENDING : FINITE_ENDING).test(word.lower)) return null;
  const speaker = readNounPhrase(frame.doc, fillerEnd(frame, verb + 1, limit), limit);
  if (speaker === null || !(opens || maySpeak(frame, speaker))) return null;
  return { speaker, cue: { first, end: verb + 1, verb: first, form: 'verb' }, kind: 'after' };
}

/** *… des « … » mortelles, selon X*; *…, a précisé X*: what closes the sentence speaks for the quotations in it. */
export function closing(frame: Frame, quote: number): Attribution | null {
  const { words } = frame.doc;
  const { end } = sentenceAround(frame, quote);
  for (let i = frame.quoteWords[quote]?.end ?? end; i < end; i++) {
    const inner = frame.quoteOf[i] ?? -1;
    if (inner >= 0) {
      i = (frame.quoteWords[inner]?.end ?? end) - 1;
      continue;
    }
    if (words[i]?.lower === ';') return null;
    const cue = cueAt(words, i);
    const found = cue === null ? null : closingCue(frame, cue, end);
    if (found !== null) return found;
    if (cue?.form === 'source') return null;
  }
  return null;
}

/** *…, selon X*; *…, dit-il*; *…, a précisé X*: a source, or a verb that a comma or a quotation parts from what is said. */
export function closingCue(frame: Frame, cue: Cue, end: number): Attribution | null {
  const before = cue.first - 1;
  const apart = frame.doc.words[before]?.lower === ',' || (frame.quoteOf[before] ?? -1) >= 0;
  if (cue.form !== 'source' && !apart) return null;
  if (cue.form === 'inverted') return { speaker: invertedPronoun(frame, cue), cue, kind: 'after' };
  if (cue.form === 'source') {
    const speaker = sourceBehind(frame, cue.end, end);
    return speaker === null ? null : { speaker, cue, kind: 'after' };
  }
  const speaker = cue.form === 'verb' ? subjectBehind(frame, cue.end, end) : null;
  return speaker !== null && maySpeak(frame, speaker) ? { speaker, cue, kind: 'after' } : null;
}

/** A paragraph behind the quotation that opens with a dash names its speaker: *— Jennifer Psaki, directrice …*. */
export function signature(frame: Frame, quote: number): Attribution | null {
  const { words, article } = frame.doc;
  const at = frame.quoteWords[quote]?.end ?? 0;
  const dash = words[at];
  if (dash === undefined || !/^[—–-]$/.test(dash.lower)) return null;
  if (!/\n/.test(article.text.slice(words[at - 1]?.end ?? 0, dash.start))) return null;
  const { end } = frame.sentences[frame.sentenceOf[at] ?? 0] ?? { end: at };
  const speaker = readNounPhrase(frame.doc, at + 1, end);
  return speaker === null ? null : { speaker, cue: null, kind: 'signature' };
}

function nextQuote(frame: Frame, from: number, end: number): number {
  for (let i = from; i < end; i++) if ((frame.quoteOf[i] ?? -1) >= 0) return i;
  return end;
}
