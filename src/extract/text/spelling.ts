import { fold } from './fold.ts';

/** The first letter in upper case. */
export function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Lower case, with a plain apostrophe, and *œ* where *oe* is written for it: *soeur*, *l’oeil*. */
export function lowered(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/oe(?=u|ill?(?!\p{L}))/u, 'œ');
}

/** Line breaks and runs of white space as one blank each. */
export function singleSpaced(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** A name for look-ups: folded, without the article before it (*la Syrie*, *l’Iran*). */
export function nameKey(name: string): string {
  return fold(name).replace(/^(?:l'|(?:la|le|les) )(?=.)/, '');
}
