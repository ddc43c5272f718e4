/** What a form of a verb does in a sentence. */
export interface VerbForms {
  readonly finite: readonly string[];
  readonly past: readonly string[];
  readonly present: string;
  readonly infinitive: string;
}

/** The third persons of the future, as far as the form tells: *viendra*, *iront*. */
export const FUTURE = /^\p{Ll}{2,}r(?:a|ont)$/u;

/** Those of them that no noun looks like: not *opéra*, *ultra*. */
export const SURE_FUTURE = /^\p{Ll}{2,}(?:[eiu]ra|[eiu]ront|[dv]ra|[dv]ront)$/u;

/** Verbs that double a consonant before a mute e; others in -eler and -eter take an accent. */
const DOUBLING = /(?:app|rapp|nouv|interp|j)e(?:ll?|t)er$/;

/** Endings of regular verbs that are not in -er, in the order of `conjugate`. */
const ENDINGS = new Map([
  ['ir', { finite: 'it issent issait issaient it irent ira iront irait', past: 'i ie is ies', present: 'issant' }],
  ['re', { finite: ' ent ait aient it irent ra ront rait', past: 'u ue us ues', present: 'ant' }],
]);

/**
 * The third persons of present, imperfect, simple past, future and conditional, and the participles, of a regular verb
 * in -er, -ir or -re: *annoncer* gives *annonce, annoncent, annonçait* …
 */
export function conjugate(infinitive: string): VerbForms {
  const stem = infinitive.slice(0, -2);
  const endings = ENDINGS.get(infinitive.slice(-2));
  if (endings !== undefined) {
    const { finite, past, present } = endings;
    return { finite: withEndings(stem, finite), past: withEndings(stem, past), present: stem + present, infinitive };
  }
  const mute = muteStem(infinitive, stem);
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
  return {
    finite: [
      ...withEndings(mute, 'e ent'),
      ...withEndings(soft, 'ait aient a'),
      `${stem}èrent`,
      ...withEndings(mute, 'era eront erait'),
    ],
    past: withEndings(stem, 'é ée és ées'),
    present: `${soft}ant`,
    infinitive,
  };
}

function withEndings(stem: string, endings: string): string[] {
  return endings.split(' ').map((ending) => stem + ending);
}

/** The stem before a mute e: *révél-* gives *révèl-*, *rappel-* *rappell-*, *relev-* *relèv-*. */
function muteStem(infinitive: string, stem: string): string {
  if (DOUBLING.test(infinitive)) return stem.endsWith('ll') ? stem : stem + stem.slice(-1);
  return stem.replace(/[eé]([bcdfghjklmnpqrstvz]|qu|gu)$/, 'è$1');
}
