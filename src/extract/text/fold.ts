/** Printable ASCII without capitals and white space, which is as it is folded: most words of most texts. */
const FOLDED = /^[!-@[-~]*$/;

/**
 * A spelling for comparison: lower case, no diacritics, typographic apostrophes and hyphens as plain ones,
 * white space single. Its length may differ from the original's: never use its offsets.
 */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
