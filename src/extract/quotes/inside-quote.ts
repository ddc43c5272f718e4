import type { Discourse } from '../coreference/discourse.ts';
import { maySpeak } from '../coreference/subjects.ts';
import { isSpeechForm } from '../lexicons/speech-verbs.ts';
import type { Attribution } from './attribution.ts';
import { cueAt } from './cues.ts';
import { speakerBehind } from './speaker-phrases.ts';

/** *« Le train arrive, confiait hier X. Nous l’attendons. »*: between the marks, the clause that tells who speaks. */
export function inside(discourse: Discourse, quote: number): Attribution | null {
  const { words } = discourse.doc;
  const { first, end } = discourse.quoteWords[quote] ?? { first: 0, end: 0 };
  for (let i = first + 2; i < end - 1; i++) {
    if (words[i - 1]?.lower !== ',') continue;
    const cue = cueAt(words, i);
    if (cue === null || cue.end > end) continue;
    if (!isSpeechForm(words[cue.end - 1]?.lower.split('-')[0] ?? '')) continue;
    const speaker = speakerBehind(discourse, cue, end - 1);
    if (speaker !== null && maySpeak(discourse, speaker)) return { speaker, cue, kind: 'after' };
  }
  return null;
}
