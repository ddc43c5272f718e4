/** Articles of which some use an acronym that others spell out, in one way, in two, or for another country. */
export const SPELLED =
  'date 2019-02-01 L’Agence bretonne de cartographie (ABC) a nommé Marc Aubier. L’ABC a salué la décision.\n';
export const USED =
  'date 2019-01-01 L’ABC a accusé Marc Aubier, directeur de l’ABC. « L’ABC a menti », a déclaré Lina Dubrac.\n';
export const USED_AGAIN =
  'date 2019-03-04 Marc Aubier, porte-parole de l’ABC, a rencontré Lina Dubrac à Paris. « C’est faux », a répondu l’ABC.\n';
export const SPELLED_OTHERWISE = 'date 2019-03-01 L’Association brestoise de curling (ABC) a salué Lina Dubrac.\n';
export const ELSEWHERE = 'date 2019-03-04 L’ABC canadienne a rencontré Lina Dubrac à Paris.\n';
/** Spells one acronym out and uses another. */
export const BOTH = 'date 2019-03-05 L’Office de la mer du Nord (OMN) a critiqué l’ABC.\n';
export const USES_IT =
  'date 2019-03-06 L’OMN, une agence, a accusé l’ABC. La direction de l’OMN a rencontré Lina Dubrac.\n';
/** What may be an acronym, as names are written that are none. */
export const IN_SMALL =
  'date 2019-03-07 La direction de l’Abc, une agence, a accusé Marc Aubier. L’organisation Abc a rencontré Lina Dubrac.\n';

export const IDENTITIES: readonly string[] = [
  SPELLED,
  USED,
  USED_AGAIN,
  SPELLED_OTHERWISE,
  ELSEWHERE,
  BOTH,
  USES_IT,
  IN_SMALL,
];
