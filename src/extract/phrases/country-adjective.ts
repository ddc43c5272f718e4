import type { Span } from '../article-graph.ts';
import { type Document, tokenSpan } from '../document.ts';
import { type Country, countryByDemonym } from '../lexicons/countries.ts';
import { fold } from '../text/fold.ts';
import { whichCountry } from './which-country.ts';

/** An adjective of country in lower case: *russe*, *nord-coréennes*. */
export interface CountryAdjective extends Span {
  readonly country: Country;
  readonly first: number;
  readonly last: number;
}

const COMPASS = new Set(['nord', 'sud']);

/** The adjective of country that starts with this token. */
export function adjectiveAt(doc: Document, token: number): CountryAdjective | null {
  const { tokens, lower } = doc;
  const word = lower[token] ?? '';
  if (word.length < 4 || tokens[token]?.text[0] !== word[0]) return null;
  const compound = COMPASS.has(word) && lower[token + 1] === '-';
  if (!compound && lower[token - 1] === '-' && COMPASS.has(lower[token - 2] ?? '')) return null;
  const last = compound ? token + 2 : token;
  const country = countryByDemonym(fold(compound ? `${word}-${lower[last] ?? ''}` : word));
  if (country === null) return null;
  return { country: whichCountry(doc, country), first: token, last, ...tokenSpan(doc, token, last) };
}
