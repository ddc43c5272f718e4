/** What a form of a verb does in a sentence. */
export interface VerbForms {
  readonly finite: readonly string[];
  readonly past: readonly string[];
  readonly present: string;
  readonly infinitive: string;
}

/** The third persons of the future, as far as the form tells: *viendra*, *iront*. */
export const FUTURE = /^\p{Ll}{2,}r(?:a|ont)$/u;

/** Verbs that double a consonant before a mute e; others in -eler and -eter take an accent. */
const DOUBLING = /(?:app|rapp|nouv|interp|j)e(?:ll?|t)er$/;

/**
 * The third persons of present, imperfect, simple past, future and conditional, and the participles, of a regular verb
 * in -er, -ir or -re: *annoncer* gives *annonce, annoncent, annonçait* …
 */
export function conjugate(infinitive: string): VerbForms {
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ir')) return likeFinir(infinitive, stem);
  if (infinitive.endsWith('re')) return likeRendre(infinitive, stem);
  const mute = muteStem(infinitive, stem);
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
  return {
    finite: [
      `${mute}e`,
      `${mute}ent`,
      `${soft}ait`,
      `${soft}aient`,
      `${soft}a`,
      `${stem}èrent`,
      `${mute}era`,
      `${mute}eront`,
      `${mute}erait`,
    ],
    past: [`${stem}é`, `${stem}ée`, `${stem}és`, `${stem}ées`],
    present: `${soft}ant`,
    infinitive,
  };
}

function likeFinir(infinitive: string, stem: string): VerbForms {
  return {
    finite: ['it', 'issent', 'issait', 'issaient', 'it', 'irent', 'ira', 'iront', 'irait'].map((end) => stem + end),
    past: ['i', 'ie', 'is', 'ies'].map((end) => stem + end),
    present: `${stem}issant`,
    infinitive,
  };
}

function likeRendre(infinitive: string, stem: string): VerbForms {
  return {
    finite: ['', 'ent', 'ait', 'aient', 'it', 'irent', 'ra', 'ront', 'rait'].map((end) => stem + end),
    past: ['u', 'ue', 'us', 'ues'].map((end) => stem + end),
    present: `${stem}ant`,
    infinitive,
  };
}

/** The stem before a mute e: *révél-* gives *révèl-*, *rappel-* *rappell-*, *relev-* *relèv-*. */
function muteStem(infinitive: string, stem: string): string {
  if (DOUBLING.test(infinitive)) return stem.endsWith('ll') ? stem : stem + stem.slice(-1);
  return stem.replace(/[eé]([bcdfghjklmnpqrstvz]|qu|gu)$/, 'è$1');
}
