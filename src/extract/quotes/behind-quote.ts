import { type Discourse, sentenceAround } from '../coreference/discourse.ts';
import { mainSubject, maySpeak, nounPhrases, subjectOfVerb } from '../coreference/subjects.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../lexicons/function-words.ts';
import { speakerNoun } from '../lexicons/speaker-nouns.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { isLower } from '../phrases/word-classes.ts';
import { LINE_END } from '../text/words.ts';
import type { Attribution } from './attribution.ts';
import { type Cue, cueAt } from './cues.ts';
import { BEHIND, fillerEnd, isReading, readAt, speakerBehind, subjectBehind } from './speaker-phrases.ts';

const FINITE_ENDING = /(?:[^u]e|it|ait|ent|end|ient)$/;
/** Words of a sentence in which *ces mots* points back to the quotation before it. */
const POINTING = 20;
const PAST_ENDING = /(?:ée?s?|ie?s?|ue?s?|it|is)$/;

/** *« … », a déclaré X*; *« … », explique-t-il*; *« … », selon X*; *« … », X a déclaré*. */
export function behind(discourse: Discourse, quote: number): Attribution | null {
  const { words } = discourse.doc;
  const at = discourse.quoteWords[quote]?.end ?? 0;
  const { first, end } = sentenceAround(discourse, quote);
  const opens = discourse.quoteWords[quote]?.first === first;
  if (words[at]?.lower === '.') return null;
  const i = fillerEnd(discourse, at, end);
  if (i >= end || (discourse.quoteOf[i] ?? -1) >= 0) return null;
  const limit = nextQuote(discourse, i, end);
  const cue = cueAt(words, i) ?? (/^(?:s'|se|l'|lui|leur)$/.test(words[i]?.lower ?? '') ? cueAt(words, i + 1) : null);
  if (cue !== null && cue.end <= limit) {
    if (isReading(discourse, cue)) {
      return { speaker: readAt(discourse, cue.end, limit) ?? issuer(discourse, quote), cue, kind: 'after' };
    }
    const speaker = speakerBehind(discourse, cue, limit);
    const may = speaker !== null && (cue.form !== 'verb' || opens || maySpeak(discourse, speaker));
    if (may) return { speaker, cue, kind: 'after' };
    if (cue.form === 'source') return null;
  }
  if (words[at]?.lower !== ',') return null;
  const open = unknownVerb(discourse, i, limit, opens);
  if (open !== null) return open;
  if (!opens) return null;
  for (let k = i; k < Math.min(limit, i + BEHIND); k++) {
    const late = cueAt(words, k);
    if (late?.form !== 'verb') continue;
    const speaker = subjectOfVerb(discourse, i, late.verb);
    return speaker === null ? null : { speaker, cue: late, kind: 'after' };
  }
  return null;
}

/**
 * *« … », s’enthousiasme X*, *s’est défendu X*: behind the comma any verb before one who may speak is one of speech;
 * before anybody where the quotation opens the sentence.
 */
function unknownVerb(discourse: Discourse, at: number, limit: number, opens: boolean): Attribution | null {
  const { words, text } = discourse.doc;
  const first = /^(?:s'|se)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
  const verb = AUXILIARIES.has(words[first]?.lower ?? '') ? first + 1 : first;
  const word = words[verb];
  if (word === undefined || word.kind !== 'word' || word.name >= 0 || !isLower(text, word)) return null;
  if (PREPOSITIONS.has(word.lower) || CONJUNCTIONS.has(word.lower) || DETERMINERS.has(word.lower)) return null;
  if (!(verb > first ? PAST_ENDING : FINITE_ENDING).test(word.lower)) return null;
  const speaker = subjectBehind(discourse, verb + 1, limit);
  if (speaker === null || !(opens || maySpeak(discourse, speaker))) return null;
  return { speaker, cue: { first, end: verb + 1, verb: first, form: 'verb' }, kind: 'after' };
}

/** *… des « … » mortelles, selon X*; *…, a précisé X*: what closes the sentence speaks for the quotations in it. */
export function closing(discourse: Discourse, quote: number): Attribution | null {
  const { words } = discourse.doc;
  const { end } = sentenceAround(discourse, quote);
  for (let i = discourse.quoteWords[quote]?.end ?? end; i < end; i++) {
    const inner = discourse.quoteOf[i] ?? -1;
    if (inner >= 0) {
      i = (discourse.quoteWords[inner]?.end ?? end) - 1;
      continue;
    }
    if (words[i]?.lower === ';') return null;
    const cue = cueAt(words, i);
    const found = cue === null ? null : closingCue(discourse, cue, end);
    if (found !== null) return found;
    if (cue?.form === 'source') return null;
  }
  return null;
}

/** *…, selon X*; *…, dit-il*; *…, a précisé X*: a source, or a verb that a comma or a quotation parts from what is said. */
export function closingCue(discourse: Discourse, cue: Cue, end: number): Attribution | null {
  const before = cue.first - 1;
  const apart = discourse.doc.words[before]?.lower === ',' || (discourse.quoteOf[before] ?? -1) >= 0;
  if (cue.form !== 'source' && !apart) return null;
  const speaker = speakerBehind(discourse, cue, end);
  if (speaker === null || (cue.form === 'verb' && !maySpeak(discourse, speaker))) return null;
  return { speaker, cue, kind: 'after' };
}

/** *X a publié un avis. « … », peut-on lire*: who gave out the document of the sentence before. */
function issuer(discourse: Discourse, quote: number): NounPhrase | null {
  const last = discourse.sentences[(discourse.sentenceOf[discourse.quoteWords[quote]?.first ?? 0] ?? 0) - 1];
  if (last === undefined) return null;
  const placed = nounPhrases(discourse, last.first, last.end);
  const [subject] = placed.filter(({ governed }) => !governed);
  const [agent] = placed.filter(({ agent }) => agent);
  const document = placed.some(({ phrase }) => speakerNoun(phrase.head ?? '') === 'document');
  const found = agent ?? subject;
  return document && found !== undefined && maySpeak(discourse, found.phrase) ? found.phrase : null;
}

/** *« … ! » La directrice a terminé sur ces mots*: the sentence behind speaks of the words. */
export function pointingBack(discourse: Discourse, quote: number): Attribution | null {
  const { words } = discourse.doc;
  const at = discourse.quoteWords[quote]?.end ?? 0;
  const { first, end } = discourse.sentences[discourse.sentenceOf[at] ?? 0] ?? { first: at, end: at };
  if (first !== at) return null;
  for (let i = first; i < Math.min(end, first + POINTING); i++) {
    if (words[i]?.lower !== 'ces' || !/^(?:mots|paroles|termes|propos)$/.test(words[i + 1]?.lower ?? '')) continue;
    const speaker = mainSubject(discourse, first, end);
    if (speaker === null || speaker.first > i || !maySpeak(discourse, speaker)) return null;
    return { speaker, cue: { first: i, end: i + 2, verb: i, form: 'source' }, kind: 'after' };
  }
  return null;
}

/**
 * A dash behind the quotation names its speaker, in a paragraph of its own or at the end of the same: *— Jennifer Psaki,
 * directrice …*.
 */
export function signature(discourse: Discourse, quote: number): Attribution | null {
  const { words } = discourse.doc;
  const behind = discourse.quoteWords[quote]?.end ?? 0;
  const apart = words[behind]?.lower === LINE_END;
  const at = apart ? behind + 1 : behind;
  if (!/^[—–-]$/.test(words[at]?.lower ?? '')) return null;
  const { end } = discourse.sentences[discourse.sentenceOf[at] ?? 0] ?? { end: at };
  const speaker = readNounPhrase(discourse.doc, at + 1, end);
  if (speaker === null) return null;
  const closes = speaker.kind === 'name' && words.slice(speaker.end, end).every(({ kind }) => kind === 'punctuation');
  return apart || closes ? { speaker, cue: null, kind: 'signature' } : null;
}

function nextQuote(discourse: Discourse, from: number, end: number): number {
  for (let i = from; i < end; i++) if ((discourse.quoteOf[i] ?? -1) >= 0) return i;
  return end;
}
