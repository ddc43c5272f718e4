import { fold } from '../../src/extract/text/fold.ts';

/** Equal, or one the end of the other: a family name alone, a name behind its title. */
export function sameName(a: string, b: string | null): boolean {
  if (b === null) return false;
  const [one, other] = [` ${wordsOf(a).join(' ')}`, ` ${wordsOf(b).join(' ')}`];
  return one.trim() !== '' && other.trim() !== '' && (one.endsWith(other) || other.endsWith(one));
}

/** The words of a name or title without articles, folded. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .replace(/[^\p{L}\p{N} -]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !/^(?:le|la|les|l|un|une|des|du|de|d)$/.test(word));
}
