import { nameStartingAt, type Reader, tokenFrom } from '../../entities/reader.ts';
import { COMMON_VERBS, CONJUNCTIONS, DETERMINERS } from '../../lexicons/function-words.ts';
import { behindWord } from './arguments.ts';
import { isBetween, NEGATIONS } from './verb-group.ts';

const MOST = 6;
const LONGEST = 6;
const PREPOSITIONS = new Set(
  'à au aux en dans par pour lors sur pendant durant depuis via avec chez devant'.split(' '),
);
const TIMES = new Set(
  (
    'hier lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi janvier février mars avril mai juin juillet ' +
    'août septembre octobre novembre décembre dernier dernière prochain prochaine nouveau'
  ).split(' '),
);
const STOPS = new Set(['de', "d'", 'du', 'des']);

/**
 * The token behind what may stand between a verb and its object: adverbs, dates, *à Berlin*, *dans un communiqué*, *par
 * téléphone*, brackets, all that between commas too.
 */
export function behindCircumstances(reader: Reader, token: number): number {
  const at = behindAll(reader, token);
  if (reader.words[at] !== ',') return at;
  const inner = behindAll(reader, at + 1);
  return inner > at + 1 && reader.words[inner] === ',' ? behindAll(reader, inner + 1) : at;
}

function behindAll(reader: Reader, token: number): number {
  let at = token;
  for (let steps = 0; steps < MOST; steps++) {
    const next = behindCircumstance(reader, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** The token behind one such word or phrase; the same token where none stands there. */
export function behindCircumstance(reader: Reader, token: number): number {
  const word = reader.words[token] ?? '';
  if (isBetween(word) || NEGATIONS.has(word)) return token + 1;
  if (TIMES.has(word) || reader.tokens[token]?.kind === 'number') return token + 1;
  if ((word === 'ce' || word === 'le' || word === 'cette') && isTime(reader, token + 1)) return token + 2;
  if (word === '(') return behindBrackets(reader, token);
  return PREPOSITIONS.has(word) ? behindPreposition(reader, token) : token;
}

function behindDeterminers(reader: Reader, token: number): number {
  let at = token;
  for (let next = behindWord(reader, at, DETERMINERS); next !== null; next = behindWord(reader, at, DETERMINERS))
    at = next;
  return at;
}

function isTime({ words, tokens }: Reader, token: number): boolean {
  return TIMES.has(words[token] ?? '') || tokens[token]?.kind === 'number';
}

function behindBrackets({ words }: Reader, token: number): number {
  for (let at = token + 1; at < token + 2 * LONGEST; at++) if (words[at] === ')') return at + 1;
  return token;
}

/** Behind *à Berlin*, *dans un long communiqué*, *lors d’une conférence de presse*; the same token where it is none. */
function behindPreposition(reader: Reader, token: number): number {
  let at = token + 1;
  if (reader.words[token] === 'lors') at++;
  at = behindDeterminers(reader, at);
  const name = nameStartingAt(reader, at);
  if (name !== null) return name.type === 'Person' ? token : tokenFrom(reader.tokens, name.end);
  let words = 0;
  for (; words < LONGEST; words++, at++) {
    const word = reader.words[at] ?? '';
    const plain = reader.tokens[at]?.kind === 'word' && reader.tokens[at]?.text[0] === word[0];
    if (!plain || behindWord(reader, at, DETERMINERS) !== null || PREPOSITIONS.has(word)) break;
    if (CONJUNCTIONS.has(word) || COMMON_VERBS.has(word)) return token;
    const of = behindWord(reader, at, STOPS);
    if (of !== null && (reader.nameOf[of] ?? -1) >= 0) return token;
  }
  return words === 0 ? token : at;
}
