import { byWord } from './by-word.ts';

/** Printable ASCII without capitals, white space and the backtick, which is as it is folded: most words of most texts. */
const FOLDED = /^[!-@[-_a-~]*$/;

/** Letters that Unicode does not take apart, as people write them who do not have them on their keyboard. */
const PLAIN = new Map('œ:oe æ:ae ø:o ł:l đ:d ð:d ħ:h ı:i þ:th ß:ss'.split(' ').map((pair) => [pair[0], pair.slice(2)]));

/**
 * A spelling for comparison: lower case, no diacritics, letters that most keyboards lack as those that stand for them,
 * apostrophes and hyphens of every kind as plain ones, white space single, no marks of trade, nothing that cannot be seen. Its
 * length may differ from the original's: never use its offsets.
 *
 * @example fold('L’Œuvre de  Løkke') // "l'oeuvre de lokke"
 */
export function fold(text: string): string {
  return FOLDED.test(text) ? text : folded(text);
}

const folded = byWord((text) =>
  text
    .normalize('NFD')
    .replaceAll('´', "'") // which NFKD takes for a space with an accent
    .replace(/[™℠®©]/g, '') // of which NFKD takes two for letters
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[œæøłđðħıþß]/g, (letter) => PLAIN.get(letter) ?? letter)
    .replace(/[’‘‛ʼʹʻʽʾʿ′`]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim(),
);
