import { conjugate, type VerbForms } from './conjugation.ts';
import lexicon from './speech-verbs.json' with { type: 'json' };

const verbs: VerbForms[] = [...lexicon.regular.map(conjugate), ...lexicon.irregular];

/** Forms of verbs of speech. Several verbs share a spelling with each other or with a noun (*annonce*). */
export const FINITE: ReadonlySet<string> = new Set(verbs.flatMap((verb) => verb.finite));
export const PAST: ReadonlySet<string> = new Set(verbs.flatMap((verb) => verb.past));
export const PRESENT_PARTICIPLE: ReadonlySet<string> = new Set(verbs.map((verb) => verb.present));
export const INFINITIVE: ReadonlySet<string> = new Set(verbs.map((verb) => verb.infinitive));

/** True for a finite form or a participle of a verb of speech, in lower case. */
export function isSpeechForm(lower: string): boolean {
  return FINITE.has(lower) || PAST.has(lower) || PRESENT_PARTICIPLE.has(lower);
}
