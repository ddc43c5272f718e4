import { type Frame, sentenceAround } from '../coreference/discourse.ts';
import { mainSubject } from '../coreference/subjects.ts';
import type { Attribution } from './attribution.ts';
import { behind, closing, closingCue, signature } from './behind-quote.ts';
import { cueAt } from './cues.ts';
import { areJoined, cueInFront, fromCue, nearestCue, opinion, withoutCue } from './in-front-of-quote.ts';
import { inside } from './inside-quote.ts';

const NONE: Attribution = { speaker: null, cue: null, kind: 'none' };

/** How a text tells who speaks; the first that holds counts. */
const WAYS = [behind, inside, nearestCue, closing, signature, opinion, cueInFront, withoutCue, previous];

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
  for (const way of WAYS) {
    const found = way(frame, quote, before);
    if (found?.kind === 'subject' && found.speaker === null) return goesOn(frame, quote, before) ?? found;
    if (found !== null) return found;
  }
  return NONE;
}

/** *X se plaint. Le train serait « toujours en retard »*: what the subject cannot say, the speaker before it does. */
function goesOn(frame: Frame, quote: number, before: readonly Attribution[]): Attribution | null {
  const { words, article } = frame.doc;
  const { first } = sentenceAround(frame, quote);
  if (/\n/.test(article.text.slice(words[first - 1]?.end ?? 0, words[first]?.start))) return null;
  const found = previous(frame, quote, before);
  return found === null || found.cue === null ? null : { ...found, kind: 'subject' };
}

/** A quotation that is a sentence of its own goes on with the speaker of the sentence before it. */
function previous(frame: Frame, quote: number, before: readonly Attribution[]): Attribution | null {
  const index = frame.sentenceOf[frame.quoteWords[quote]?.first ?? 0] ?? 0;
  const last = frame.sentences[index - 1];
  if (last === undefined) return null;
  const { words } = frame.doc;
  const colon = words[last.end - 1]?.lower === ':';
  for (let i = last.end - 1; i >= last.first; i--) {
    const inner = frame.quoteOf[i] ?? -1;
    if (inner >= 0) {
      const attribution = before[inner];
      if (attribution !== undefined && attribution.speaker !== null) return { ...attribution, kind: 'previous' };
      continue;
    }
    const cue = cueAt(words, i);
    if (cue === null || cue.end > last.end) continue;
    const found = closingCue(frame, cue, last.end) ?? fromCue(frame, cue, last.first, last.end);
    if (found !== null) return { ...found, kind: colon ? 'colon' : 'previous' };
  }
  const speaker = mainSubject(frame, last.first, last.end);
  if (speaker === null || (speaker.kind === 'phrase' && !colon)) return null;
  return { speaker, cue: null, kind: colon ? 'colon' : 'previous' };
}

/** *« A » et « B », a dit X*; *« A », a dit X, « B »*: a neighbour in the same sentence lends its speaker. */
function siblingBehind(frame: Frame, quote: number, found: readonly Attribution[]): Attribution | null {
  const sentence = frame.sentenceOf[frame.quoteWords[quote]?.first ?? 0];
  const next = quote + 1;
  const start = frame.quoteWords[next]?.first;
  if (start === undefined) return null;
  const neighbour = found[next];
  const touching = start === frame.quoteWords[quote]?.end && neighbour?.kind === 'after';
  if (touching) return { ...neighbour, kind: 'sibling' };
  if (frame.sentenceOf[start] !== sentence) return null;
  return neighbour?.kind === 'after' && areJoined(frame, quote, next) ? { ...neighbour, kind: 'sibling' } : null;
}
