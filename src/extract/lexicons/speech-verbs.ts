import { conjugate, type VerbForms } from './conjugation.ts';
import lexicon from './speech-verbs.json' with { type: 'json' };

const verbs: VerbForms[] = [...lexicon.regular.map(conjugate), ...lexicon.irregular];

/** Forms of verbs of speech. Several verbs share a spelling with each other or with a noun (*annonce*). */
export const SPEECH_FINITE: ReadonlySet<string> = new Set(verbs.flatMap((verb) => verb.finite));
export const SPEECH_PAST: ReadonlySet<string> = new Set(verbs.flatMap((verb) => verb.past));
export const SPEECH_PRESENT: ReadonlySet<string> = new Set(verbs.map((verb) => verb.present));
export const SPEECH_INFINITIVE: ReadonlySet<string> = new Set(verbs.map((verb) => verb.infinitive));

/** True for a finite form or a participle of a verb of speech, in lower case. */
export function isSpeechForm(lower: string): boolean {
  return SPEECH_FINITE.has(lower) || SPEECH_PAST.has(lower) || SPEECH_PRESENT.has(lower);
}
