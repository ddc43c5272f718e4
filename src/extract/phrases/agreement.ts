import type { NounPhrase } from './noun-phrase.ts';
import { officeHeads } from './office-words.ts';
import type { Gender } from './word-classes.ts';

/** What a pronoun asks of whom it stands for. */
export interface Agreement {
  readonly gender: Gender;
  readonly plural: boolean;
}

const PRONOUNS: readonly (readonly [RegExp, Agreement])[] = [
  [/^(?:il|celui-ci|celui-là|lui|ce dernier)$/, { gender: 'm', plural: false }],
  [/^(?:elle|celle-ci|celle-là|cette dernière)$/, { gender: 'f', plural: false }],
  [/^(?:ils|eux|ceux-ci|ceux-là)$/, { gender: 'm', plural: true }],
  [/^(?:elles|celles-ci|celles-là)$/, { gender: 'f', plural: true }],
];
const SEVERAL = /^(?:les|des|ces|ses|leurs|plusieurs|certains|certaines|quelques|deux|trois|quatre|cinq)$/;

/** The gender and number of a pronoun of the third person; `null` for other words. */
export function pronounAgreement(words: string): Agreement | null {
  return PRONOUNS.find(([pronoun]) => pronoun.test(words.toLowerCase()))?.[1] ?? null;
}

/** The gender of a singular determiner. */
export function determinerGender(determiner: string | null): Gender | null {
  if (determiner === 'la' || determiner === 'une' || determiner === 'cette' || determiner === 'sa') return 'f';
  return determiner === 'le' || determiner === 'un' || determiner === 'ce' || determiner === 'cet' ? 'm' : null;
}

/** The gender of a phrase of one, by its determiner or its office. */
export function phraseGender({ determiner, head }: NounPhrase): Gender | null {
  return determinerGender(determiner) ?? officeHeads(head ?? '')[0]?.gender ?? null;
}

/** True for a phrase of several: *les pompiers*, *plusieurs témoins*. */
export function isPlural({ determiner }: NounPhrase): boolean {
  return SEVERAL.test(determiner ?? '');
}
