/** Words of a name that need not stand in its acronym. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'de des du la le les et pour a au aux en d l sur the of and'.split(' '),
);

/**
 * The first letters of the words of a folded name, but for small words.
 *
 * @example initials("organisation mondiale de la sante") // "oms"
 */
export function initials(key: string): string {
  return key
    .split(/[\s'-]+/)
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word[0] ?? '')
    .join('');
}
