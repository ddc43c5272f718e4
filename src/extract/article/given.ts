/** What is known of an article beside its text, from whoever gives it: a line of JSON, or the lines at its head. */
export interface Given {
  readonly title: string | null;
  readonly url: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly publisher: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

export const NOTHING_GIVEN: Given = { title: null, url: null, date: null, publisher: null, language: null };

/** The canonical tag of a language, as in `fr` or `fr-CA`; `null` for what is none. */
export function languageTag(text: string): string | null {
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** The address of a page, as it was written; `null` for what is none. */
export function webAddress(text: string): string | null {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : null;
}
