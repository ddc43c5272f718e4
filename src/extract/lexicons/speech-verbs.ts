import { conjugate, type VerbForms } from './conjugation.ts';
import lexicon from './speech-verbs.json' with { type: 'json' };

const verbs: VerbForms[] = [...lexicon.regular.map(conjugate), ...lexicon.irregular];
const before: VerbForms[] = lexicon.beforeMarks.map(conjugate);

/** Forms of verbs of speech. Several verbs share a spelling with each other or with a noun (*annonce*). */
export const SPEECH_FINITE = allOf(verbs, ({ finite }) => finite);
export const SPEECH_PAST = allOf(verbs, ({ past }) => past);
export const SPEECH_PRESENT = allOf(verbs, ({ present }) => [present]);
export const SPEECH_INFINITIVE = allOf(verbs, ({ infinitive }) => [infinitive]);
/** Forms that report words only with *se*: *s’emporte*. */
export const SPEECH_REFLEXIVE = allOf(
  verbs.filter(({ infinitive }) => lexicon.reflexive.includes(infinitive)),
  ({ finite, past, present, infinitive }) => [...finite, ...past, present, infinitive],
);
/** Forms that report words only right before them, by what they are: *lance : « … »*. */
export const SPEECH_BEFORE_MARKS: ReadonlyMap<string, 'verb' | 'past' | 'participle' | 'infinitive'> = new Map(
  before.flatMap(({ finite, past, present, infinitive }) => [
    ...finite.map((form) => [form, 'verb'] as const),
    ...past.map((form) => [form, 'past'] as const),
    [present, 'participle'] as const,
    [infinitive, 'infinitive'] as const,
  ]),
);

function allOf(some: readonly VerbForms[], forms: (verb: VerbForms) => readonly string[]): ReadonlySet<string> {
  return new Set(some.flatMap(forms));
}

/** True for a finite form or a participle of a verb of speech, in lower case. */
export function isSpeechForm(lower: string): boolean {
  return SPEECH_FINITE.has(lower) || SPEECH_PAST.has(lower) || SPEECH_PRESENT.has(lower);
}
