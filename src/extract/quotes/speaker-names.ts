import { agreesWith, type Referents, referentOf } from '../coreference/referents.ts';
import type { Attribution } from './attribution.ts';

/**
 * The speakers' fullest names. A pronoun goes on with the speaker of a quotation in its own sentence or the one before,
 * whom it agrees with; else it stands for the subject that came last.
 *
 * @param said which spans are quotations
 */
export function nameSpeakers(
  referents: Referents,
  attributions: readonly Attribution[],
  said: readonly boolean[],
): (string | null)[] {
  const { discourse } = referents;
  const names: (string | null)[] = [];
  let last = -1;
  attributions.forEach(({ speaker, kind }, quote) => {
    let name: string | null = null;
    if (speaker !== null) {
      const sentence = discourse.sentenceOf[speaker.first] ?? 0;
      const before = discourse.sentenceOf[discourse.quoteWords[last]?.first ?? -1] ?? -2;
      const goesOn = speaker.kind === 'pronoun' && kind === 'after' && last >= 0 && sentence - before <= 1;
      const earlier = goesOn ? (names[last] ?? null) : null;
      const source = attributions[last]?.speaker ?? null;
      name =
        earlier !== null && agreesWith(referents, speaker, earlier, source)
          ? earlier
          : (referentOf(referents, speaker) ?? earlier);
    }
    names.push(name);
    if (said[quote] === true && name !== null) last = quote;
  });
  return names;
}
