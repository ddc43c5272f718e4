import { byWord } from '../text/by-word.ts';
import { fold } from '../text/fold.ts';
import { isFrench } from './french-words.ts';
import { gazetteersOf } from './gazetteers.ts';
import { hashText, mix } from './hash.ts';

/** A spelling in the tagger's dictionary: what the features need to know of it, as hashes and small numbers. */
export interface Lexeme {
  readonly form: number;
  readonly folded: number;
  /** Hashes of the first 1 to 4 letters, folded; 0 where the word is shorter. */
  readonly prefixes: readonly number[];
  /** Hashes of the last 1 to 5 letters, folded; 0 where the word is shorter. */
  readonly suffixes: readonly number[];
  readonly shape: number;
  readonly capital: boolean;
  readonly allCaps: boolean;
  readonly wordlike: boolean;
  /** 1 for a word of the French language, in whatever case, else 0. */
  readonly french: number;
  /** Bits of the gazetteers that hold it as a name of one word. */
  readonly gazetteers: number;
}

/** The `Lexeme` of a spelling. */
export const lexemeOf: (text: string) => Lexeme = byWord(describe);

function describe(text: string): Lexeme {
  const plain = fold(text);
  const folded = hashText(plain);
  const prefixes = [1, 2, 3, 4].map((length) => (plain.length > length ? hashText(plain.slice(0, length)) : 0));
  const suffixes = [1, 2, 3, 4, 5].map((length) => (plain.length > length ? hashText(plain.slice(-length)) : 0));
  const capital = /^\p{Lu}/u.test(text);
  return {
    form: hashText(text.replace(/[’ʼ‘]/g, "'")),
    folded,
    prefixes,
    suffixes,
    shape: hashText(shapeOf(text)),
    capital,
    allCaps: capital && text.length > 1 && /^[\p{Lu}\p{N}.&-]+$/u.test(text),
    wordlike: /^[\p{L}\p{N}]/u.test(text),
    french: isFrench(folded) ? 1 : 0,
    gazetteers: gazetteersOf(mix(0, folded)),
  };
}

/** `Xx` for *Paris*, `XxX` for *McDonald*, `X.X` for *U.S*, `d` for *2016*: runs of one kind count once, two at most. */
function shapeOf(text: string): string {
  const kinds = text
    .slice(0, 40)
    .replace(/[’ʼ‘]/g, "'")
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, 'd');
  return kinds.replace(/(.)\1{2,}/gu, '$1$1');
}
