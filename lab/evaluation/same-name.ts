import { fold } from '../../src/extract/text/fold.ts';

/** Equal, or one the end of the other: a family name alone, a name behind its title. */
export function sameName(a: string, b: string | null): boolean {
  if (b === null) return false;
  const [one, other] = [` ${wordsOf(a).join(' ')}`, ` ${wordsOf(b).join(' ')}`];
  return one.trim() !== '' && other.trim() !== '' && (one.endsWith(other) || other.endsWith(one));
}

/** Whether one of two names has only words of the other: cut short, or with more than belongs to it. */
export function isPiece(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return one !== undefined && one.length > 0 && one.every((word) => other?.includes(word));
}

/** The words of a name or title without articles, folded. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .replace(/[^\p{L}\p{N} -]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !/^(?:le|la|les|l|un|une|des|du|de|d)$/.test(word));
}
