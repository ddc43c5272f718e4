import type { Span } from '../article-graph.ts';
import { type Document, tokenSpan } from '../document.ts';
import { type Country, countryByDemonym } from '../lexicons/countries.ts';
import { byWord } from '../text/by-word.ts';
import { fold } from '../text/fold.ts';
import { whichCountry } from './which-country.ts';

/** An adjective of country in lower case: *russe*, *nord-coréennes*. */
export interface CountryAdjective extends Span {
  readonly country: Country;
  readonly first: number;
  readonly last: number;
}

const COMPASS = new Set(['nord', 'sud']);
const demonym = byWord((word) => countryByDemonym(fold(word)));

/** The adjective of country that starts with this token. */
export function adjectiveAt(doc: Document, token: number): CountryAdjective | null {
  const { tokens, lower } = doc;
  const word = lower[token] ?? '';
  if (word.length < 4 || tokens[token]?.text[0] !== word[0]) return null;
  if (COMPASS.has(word) && lower[token + 1] === '-') {
    const country = demonym(`${word}-${lower[token + 2] ?? ''}`);
    return country === null
      ? null
      : { country: whichCountry(doc, country), first: token, last: token + 2, ...tokenSpan(doc, token, token + 2) };
  }
  if (lower[token - 1] === '-' && COMPASS.has(lower[token - 2] ?? '')) return null;
  const country = demonym(word);
  return country === null
    ? null
    : { country: whichCountry(doc, country), first: token, last: token, ...tokenSpan(doc, token, token) };
}
