import type { Span } from '../article-graph.ts';
import { capitalized } from '../text/spelling.ts';
import type { Token } from '../text/tokens.ts';
import { gazetteerBit } from './gazetteers.ts';
import { lexemeOf } from './lexeme.ts';

const GIVEN = gazetteerBit('first-names-abroad');
const FAMILY = gazetteerBit('family-names');
const PLACES = gazetteerBit('territories') | gazetteerBit('time-zone-cities') | gazetteerBit('cities');

/** A line of capitals has a word as long as this, so that acronyms in a row are none. */
const LONG = 5;

/**
 * `text`, with sentences that stand in capitals as small letters would write them: a word as the rest of the article
 * writes it, else a French word small and others as names. All offsets stay true.
 */
export function inSmallLetters(text: string, tokens: readonly Token[], sentences: readonly Span[]): string {
  const capitals = sentences.filter((sentence) => isInCapitals(text.slice(sentence.start, sentence.end)));
  if (capitals.length === 0) return text;
  const spellings = new Map<number, string>();
  const shouted: Token[][] = capitals.map(() => []);
  let next = 0;
  for (const token of tokens) {
    while ((capitals[next]?.end ?? Infinity) <= token.start) next++;
    if (token.kind !== 'word') continue;
    if ((capitals[next]?.start ?? Infinity) <= token.start) shouted[next]?.push(token);
    else keep(spellings, token.text);
  }
  let read = '';
  for (const words of shouted) {
    words.forEach((word, i) => {
      const small = spellings.get(lexemeOf(word.text).folded) ?? guess(words, i);
      if (small.length !== word.text.length) return;
      read += text.slice(read.length, word.start) + (i === 0 ? capitalized(small) : small);
    });
  }
  return read + text.slice(read.length);
}

function isInCapitals(sentence: string): boolean {
  if (/\p{Ll}/u.test(sentence)) return false;
  const words = sentence.match(/\p{Lu}+/gu) ?? [];
  return words.length > 1 && words.some(({ length }) => length >= LONG);
}

/** Of several spellings that of a name is kept, of a French word the small one: any word has a capital somewhere. */
function keep(spellings: Map<number, string>, word: string): void {
  const { folded, capital, french } = lexemeOf(word);
  if (!spellings.has(folded) || capital === (french === 0)) spellings.set(folded, word);
}

function guess(words: readonly Token[], i: number): string {
  const word = words[i]?.text ?? '';
  const lexeme = lexemeOf(word);
  const name = capitalized(word.toLowerCase());
  if (isFullName(words, i) || isFullName(words, i - 1) || (lexeme.gazetteers & PLACES) !== 0) return name;
  if (lexeme.french === 1 || /['’]$/.test(word)) return word.toLowerCase();
  return word.length < LONG - 1 ? word : name;
}

/** A first name, and behind it a family name or a word that is not French. */
function isFullName(words: readonly Token[], i: number): boolean {
  const [first, last] = [lexemeOf(words[i]?.text ?? ''), lexemeOf(words[i + 1]?.text ?? '')];
  return (first.gazetteers & GIVEN) !== 0 && ((last.gazetteers & FAMILY) !== 0 || (last.wordlike && last.french === 0));
}
