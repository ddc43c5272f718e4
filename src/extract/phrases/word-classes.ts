import type { Document } from '../document.ts';
import { countryByDemonym } from '../lexicons/countries.ts';
import { COMMON_VERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicons/function-words.ts';
import { isSpeechForm } from '../lexicons/speech-verbs.ts';
import { fold } from '../text/fold.ts';
import type { Word } from '../text/words.ts';

const ADJECTIVE =
  /(?:al|ale|aux|ales|iques?|aires?|el|elle|els|elles|ifs?|ives?|istes?|eure?s?|iens?|iennes?|éens?|éennes?|ois|oise|é|ée|és|ées|ains?|aines?|bles?|eux|euses?|ards?|ins?|ines?|iers?|ières?|iles?|oches?|èles?|publi(?:c|cs|ques?)|étrang(?:er|ère)s?|suprêmes?|adjointe?s?|jaunes?|rouges?|verte?s?|noire?s?|blanc(?:he)?s?|bleue?s?)$/;

/** Words of the closed classes. */
const CLOSED = new Set([
  ...[...PREPOSITIONS, ...CONJUNCTIONS, ...SUBJECT_PRONOUNS, ...COMMON_VERBS, ...DETERMINERS],
  ...['qui', 'ne', "n'", "s'", 'se'],
]);
const INVERTED = /-t?-?(?:il|elle|ils|elles|on)$/;

/** A form of address before a name. */
export const HONORIFIC = /^(?:m|mm|mme|mlle|mgr|dr|me|monsieur|madame)$/;

/** Behind *à* they tell when, where or how something is done: *le ministre à l’issue de la réunion*. */
export const ADVERBIAL =
  /^(?:issue|suite|occasion|fin|début|sortie|entrée|arrivée|départ|retour|cours|terme|lendemain|veille|sujet|moment|milieu|matin|soir|micro|tribune|télévision|radio|antenne|barre|époque|heure|instar|égard|propos|ouverture|clôture|nom|presse|téléphone)$/;

/** Grammatical gender. */
export type Gender = 'm' | 'f';

/** Behind *M.* or *Mme* at a word. */
export function behindHonorific(words: readonly Word[], at: number): number {
  if (!HONORIFIC.test(words[at]?.lower ?? '')) return at;
  return words[at + 1]?.lower === '.' ? at + 2 : at + 1;
}

/** The first word behind the name that word `at` lies in. */
export function nameEnd({ words }: Document, at: number): number {
  let i = at + 1;
  while (i < words.length && words[i]?.name === words[at]?.name) i++;
  return i;
}

/** The first word of the name that word `at` lies in. */
export function nameStart({ words }: Document, at: number): number {
  let i = at;
  while (words[i - 1]?.name === words[at]?.name) i--;
  return i;
}

/** The words of the name that a word lies in, an elided article joined to its noun; empty where it lies in none. */
export function nameText({ text, names, words }: Document, at: number): string {
  const name = names[words[at]?.name ?? -1];
  return name === undefined ? '' : text.slice(name.start, name.end).replace(/(?<=['’])\s+/g, '');
}

/** The word as the text has it. */
export function wordText({ text }: Document, word: Word): string {
  return text.slice(word.start, word.end);
}

/** True for a word of a person's name. */
export function isPerson({ names }: Document, word: Word | undefined): boolean {
  return names[word?.name ?? -1]?.type === 'Person';
}

/** True where the word's first letter is in lower case. */
export function isLower(text: string, word: Word | undefined): boolean {
  return word !== undefined && text[word.start] === word.lower[0];
}

/** True for an adjective of country: *russe*. */
export function isCountryAdjective(text: string, word: Word | undefined): boolean {
  return word !== undefined && isLower(text, word) && countryByDemonym(fold(word.lower)) !== null;
}

/** True for a noun, an adjective or a number: for any word of no closed class. */
export function isContent(word: Word): boolean {
  const { lower } = word;
  if (word.kind !== 'word') return word.kind === 'number';
  return !CLOSED.has(lower) && !INVERTED.test(lower);
}

/** True for a word with the ending of an adjective or a participle, verbs of speech left out. */
export function isAdjective(word: Word | undefined): boolean {
  return word?.kind === 'word' && isContent(word) && ADJECTIVE.test(word.lower) && !isSpeechForm(word.lower);
}
