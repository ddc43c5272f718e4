import type { Document } from '../document.ts';
import {
  AUXILIARIES,
  COMMON_VERBS,
  CONJUNCTIONS,
  DE,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TO,
} from '../lexicons/function-words.ts';
import { isSpeechForm } from '../lexicons/speech-verbs.ts';
import { ADVERBIAL, isAdjective, isContent, isCountryAdjective, isLower, isPerson, nameEnd } from './word-classes.ts';

const BOUNDARIES = new Set([
  ...[...CONJUNCTIONS, ...COMMON_VERBS, ...SUBJECT_PRONOUNS],
  ...['qui', 'ne', "n'", "s'", 'se', 'ayant', 'lui', 'y'],
]);
/** Words of all complements of a noun. */
const LONGEST = 14;
/** Adjectives that stand before their noun. */
const BEFORE_NOUN =
  /^(?:jeunes?|petite?s?|grande?s?|premi(?:er|ère)s?|nouve(?:au|l|lle|aux)|anciens?|anciennes?|principa(?:l|le|ux)|autres?|même|seule?|célèbres?|deux|trois|quatre|cinq|ex|futur|future|vieux|vieille|bon|bonne|haut|haute|gros|grosse|double|tout|plus|très|si)$/;
/** Nouns that take another noun without *de*: *loi travail*. */
const COMPOUND = /^(?:loi|projet|opération|affaire|plan|réforme)$/;

/** Behind the adjectives that stand before a noun: *la plus haute autorité*. */
export function nounAt({ words }: Document, from: number): number {
  let i = from;
  while (i < from + 3 && BEFORE_NOUN.test(words[i]?.lower ?? '') && words[i + 1]?.kind === 'word') i++;
  return i;
}

/** Behind the adjectives that follow a noun: one that only its place tells stands before the verb (*les forces kurdes ont*). */
export function modifiersEnd({ words, text }: Document, from: number, limit: number): number {
  let i = from;
  const agent = () => words[i + 1]?.lower === 'par';
  while (
    i < limit &&
    words[i]?.name === -1 &&
    !agent() &&
    (isAdjective(words[i]) || isCountryAdjective(text, words[i]))
  )
    i++;
  const word = words[i];
  const last = word !== undefined && word.name === -1 && isContent(word) && isLower(text, word);
  return last && !isSpeechForm(word.lower) && AUXILIARIES.has(words[i + 1]?.lower ?? '') && i < limit ? i + 1 : i;
}

/** Behind the complements of a noun: *de l’administration de X*, *opposé à la loi travail*, *sur place*. */
export function complementsEnd(doc: Document, from: number, limit: number): number {
  const { words } = doc;
  let end = from;
  while (end < Math.min(limit, from + LONGEST)) {
    const word = words[end];
    if (word === undefined || word.kind === 'punctuation') break;
    if (word.lower === 'sur' && words[end + 1]?.lower === 'place') return end + 2;
    const and = end > from && word.lower === 'et' && DE.has(words[end + 1]?.lower ?? '') ? 1 : 0;
    const opens = and === 1 || DE.has(word.lower) || TO.has(word.lower);
    if (!opens) break;
    let i = end + 1 + and;
    while (DETERMINERS.has(words[i]?.lower ?? '') && words[i]?.name === -1) i++;
    if (words[i]?.lower === 'm' && words[i + 1]?.lower === '.') i += 2;
    i = nounAt(doc, i);
    const noun = words[i];
    if (noun === undefined || i >= limit || noun.kind === 'punctuation') break;
    if (noun.name >= 0) {
      if (!DE.has(word.lower) && and === 0) break;
      end = Math.min(limit, nameEnd(doc, i));
      continue;
    }
    if (isBoundary(noun.lower) || PREPOSITIONS.has(noun.lower)) break;
    if (TO.has(word.lower) && ADVERBIAL.test(noun.lower)) break;
    const two = noun.kind === 'number' && words[i + 1]?.kind === 'word' && !isBoundary(words[i + 1]?.lower ?? '');
    end = modifiersEnd(doc, i + (two ? 2 : 1), limit);
    while (end < limit && end > i && isBareCapital(doc, end)) end++;
    const organization = words[end];
    if (organization !== undefined && end < limit && organization.name >= 0 && !isPerson(doc, organization)) {
      end = Math.min(limit, nameEnd(doc, end));
    } else if (COMPOUND.test(noun.lower) && words[end]?.kind === 'word' && words[end]?.name === -1 && end < limit) {
      end++;
    }
  }
  return end;
}

/** A capitalised word that is no name: *services Internet*. */
function isBareCapital({ words, text }: Document, at: number): boolean {
  const word = words[at];
  return word !== undefined && word.kind === 'word' && word.name === -1 && !isLower(text, word);
}

export function isBoundary(lower: string): boolean {
  return BOUNDARIES.has(lower) || isSpeechForm(lower);
}
