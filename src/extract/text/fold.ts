/**
 * A spelling for comparison: lower case, no diacritics, typographic apostrophes and hyphens as plain ones,
 * white space single. Its length may differ from the original's: never use its offsets.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
