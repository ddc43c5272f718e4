import { LANGUAGES, type Lang } from '../address/place.ts';

const KEY = 'newsgraph:language';

/** The reader's language: what was chosen here, else what the browser asks for first. */
export function ownLanguage(): Lang {
  const kept = localStorage.getItem(KEY);
  return LANGUAGES.find((lang) => lang === kept) ?? (navigator.language.startsWith('fr') ? 'fr' : 'en');
}

export function keepLanguage(lang: Lang): void {
  localStorage.setItem(KEY, lang);
}
