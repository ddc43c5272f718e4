import { type Document, nameStartingAt, tokenFrom } from '../../document.ts';
import { MONTHS, WEEKDAYS } from '../../lexicons/calendar.ts';
import { COMMON_VERBS, CONJUNCTIONS, DE, DETERMINERS } from '../../lexicons/function-words.ts';
import { behindWord } from './arguments.ts';
import { isBetween, NEGATIONS } from './verb-group.ts';

const MOST = 6;
const LONGEST = 6;
const PREPOSITIONS = new Set(
  'à au aux en dans par pour lors sur pendant durant depuis via avec chez devant'.split(' '),
);
const TIMES = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...'hier matin soir midi dernier dernière prochain prochaine nouveau jour'.split(' '),
]);

/** Whose turn it is. */
const ASIDES = ['de son côté', 'de leur côté', 'pour sa part', 'pour leur part', 'quant à lui', 'quant à elle'].map(
  (words) => words.split(' '),
);

/**
 * The token behind what may stand between a verb and its object: adverbs, dates, *à Berlin*, *dans un communiqué*, *par
 * téléphone*, all that between commas too.
 */
export function behindAdjuncts(doc: Document, token: number): number {
  const at = behindAll(doc, token);
  if (doc.lower[at] !== ',') return at;
  const inner = behindAll(doc, at + 1);
  return inner > at + 1 && doc.lower[inner] === ',' ? behindAll(doc, inner + 1) : at;
}

function behindAll(doc: Document, token: number): number {
  let at = token;
  for (let steps = 0; steps < MOST; steps++) {
    const next = behindAdjunct(doc, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** The token behind one such word or phrase; the same token where none stands there. */
export function behindAdjunct(doc: Document, token: number): number {
  const word = doc.lower[token] ?? '';
  if (isBetween(word) || NEGATIONS.has(word)) return token + 1;
  if (isTime(doc, token)) return token + 1;
  if (/^(?:ce|cette|le|en)$/.test(word) && isTime(doc, token + 1)) return token + 2;
  const aside = ASIDES.find((words) => words.every((one, index) => doc.lower[token + index] === one));
  if (aside !== undefined) return token + aside.length;
  return PREPOSITIONS.has(word) ? behindPreposition(doc, token) : token;
}

function isTime({ lower, tokens }: Document, token: number): boolean {
  return TIMES.has(lower[token] ?? '') || tokens[token]?.kind === 'number';
}

/** Behind *à Berlin*, *dans un long communiqué*, *lors d’une conférence de presse*; the same token where it is none. */
function behindPreposition(doc: Document, token: number): number {
  let at = doc.lower[token] === 'lors' ? token + 2 : token + 1;
  for (let next = behindWord(doc, at, DETERMINERS); next !== null; next = behindWord(doc, at, DETERMINERS)) at = next;
  const name = nameStartingAt(doc, at);
  if (name !== null) return name.type === 'Person' ? token : tokenFrom(doc.tokens, name.end);
  let words = 0;
  for (; words < LONGEST; words++, at++) {
    const word = doc.lower[at] ?? '';
    const plain = doc.tokens[at]?.kind === 'word' && doc.tokens[at]?.text[0] === word[0];
    const of = behindWord(doc, at, DE);
    if (of !== null && (doc.nameOf[of] ?? -1) >= 0) return token;
    if (!plain || behindWord(doc, at, DETERMINERS) !== null || PREPOSITIONS.has(word)) break;
    if (CONJUNCTIONS.has(word) || COMMON_VERBS.has(word)) return token;
  }
  return words === 0 ? token : at;
}
