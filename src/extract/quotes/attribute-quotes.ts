import { type Discourse, sentenceAround } from '../coreference/discourse.ts';
import { mainSubject, maySpeak } from '../coreference/subjects.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isPerson } from '../phrases/word-classes.ts';
import type { Attribution } from './attribution.ts';
import { behind, closing, closingCue, pointingBack, signature } from './behind-quote.ts';
import { cueAt, isDenied } from './cues.ts';
import { areJoined, cueInFront, fromCue, nearestCue, opinion, withoutCue } from './in-front-of-quote.ts';

/** Somebody says it, and nothing tells who. */
const UNKNOWN: Attribution = { speaker: null, cue: null, kind: 'previous' };
const NONE: Attribution = { speaker: null, cue: null, kind: 'none' };

/** How a text tells who speaks; the first that holds counts. */
const WAYS = [behind, nearestCue, closing, signature, pointingBack, opinion, cueInFront, withoutCue, previous];

/** The attribution of each quotation of the discourse. */
export function attributeQuotes(discourse: Discourse): Attribution[] {
  const found: Attribution[] = [];
  discourse.quotes.forEach((_, quote) => {
    found.push(attribute(discourse, quote, found));
  });
  discourse.quotes.forEach((_, quote) => {
    const own = found[quote] ?? NONE;
    if (own.kind === 'none' || own.kind === 'subject' || own.kind === 'previous')
      found[quote] = siblingBehind(discourse, quote, found) ?? own;
  });
  return found;
}

function attribute(discourse: Discourse, quote: number, before: readonly Attribution[]): Attribution {
  for (const way of WAYS) {
    const found = way(discourse, quote, before);
    if (found?.kind === 'subject' && found.speaker === null) return goesOn(discourse, quote, before) ?? found;
    if (found !== null) return isThing(discourse, found.speaker) ? { ...found, speaker: null } : found;
  }
  return NONE;
}

/** *le blocage*, *des raisons*: what is done, felt or the case says nothing. */
function isThing(discourse: Discourse, speaker: NounPhrase | null): boolean {
  if (speaker?.kind !== 'phrase' || speaker.head === null || maySpeak(discourse, speaker)) return false;
  return /(?:[ts]ion|ment|age|té|isme|ure|[ae]nce|raison)s?$/.test(speaker.head);
}

/** *X se plaint. Le train serait « toujours en retard »*: what the subject cannot say, the speaker before it does. */
function goesOn(discourse: Discourse, quote: number, before: readonly Attribution[]): Attribution | null {
  const { words, text } = discourse.doc;
  const { first } = sentenceAround(discourse, quote);
  if (/\n/.test(text.slice(words[first - 1]?.end ?? 0, words[first]?.start))) return null;
  const found = previous(discourse, quote, before);
  return found === null || found.cue === null ? null : { ...found, kind: 'subject' };
}

/** A quotation that is a sentence of its own goes on with the speaker of the sentence before it. */
function previous(discourse: Discourse, quote: number, before: readonly Attribution[]): Attribution | null {
  const index = discourse.sentenceOf[discourse.quoteWords[quote]?.first ?? 0] ?? 0;
  const last = discourse.sentences[index - 1];
  if (last === undefined) return null;
  const { words } = discourse.doc;
  const colon = words[last.end - 1]?.lower === ':';
  for (let i = last.end - 1; i >= last.first; i--) {
    const inner = discourse.quoteOf[i] ?? -1;
    if (inner >= 0) {
      const attribution = before[inner];
      if (attribution !== undefined && attribution.speaker !== null) return { ...attribution, kind: 'previous' };
      continue;
    }
    const cue = cueAt(words, i);
    if (cue === null || cue.end > last.end) continue;
    if (isDenied(words, cue)) return UNKNOWN;
    const found = closingCue(discourse, cue, last.end) ?? fromCue(discourse, cue, last.first, last.end);
    if (found !== null) return { ...found, kind: colon ? 'colon' : 'previous' };
  }
  const speaker = mainSubject(discourse, last.first, last.end);
  if (speaker === null || (speaker.kind === 'phrase' && !colon)) return null;
  if (isListed(discourse, speaker)) return UNKNOWN;
  return { speaker, cue: null, kind: colon ? 'colon' : 'previous' };
}

/** *X, Y et Z se taisent.*: one of several. */
function isListed({ doc }: Discourse, { end }: NounPhrase): boolean {
  return /^(?:,|et)$/.test(doc.words[end]?.lower ?? '') && isPerson(doc, doc.words[end + 1]);
}

/** *« A » « B », a dit X*; *« A » et « B », a dit X*: a neighbour in the same sentence lends its speaker. */
function siblingBehind(discourse: Discourse, quote: number, found: readonly Attribution[]): Attribution | null {
  const [own, next] = [discourse.quoteWords[quote], discourse.quoteWords[quote + 1]];
  const neighbour = found[quote + 1];
  if (own === undefined || next === undefined || neighbour?.kind !== 'after') return null;
  const isSame = discourse.sentenceOf[own.first] === discourse.sentenceOf[next.first];
  const isJoined = next.first === own.end || (isSame && areJoined(discourse, quote, quote + 1));
  return isJoined ? { ...neighbour, kind: 'sibling' } : null;
}
