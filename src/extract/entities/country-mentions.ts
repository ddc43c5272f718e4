import type { CountryCode } from '../article-graph.ts';
import type { Document } from '../document.ts';
import { countryDraft } from '../drafts/country-drafts.ts';
import type { EntityTable } from '../drafts/entity-table.ts';
import { type Country, countryByName } from '../lexicons/countries.ts';
import { adjectiveAt } from '../phrases/country-adjective.ts';
import { whichCountry } from '../phrases/which-country.ts';
import { nameKey } from '../text/spelling.ts';
import { countryCodeOfPlace } from './place-countries.ts';

/** Before these an adjective of country is the name of a language (*en russe*) or a noun of people (*un Russe*). */
const BEFORE_LANGUAGE = new Set(['en', 'langue']);

/** What is called after countries: *avenue d’Italie*, *stade Niger*, *Coupe de France*. */
const CALLED_AFTER =
  /(?<!\p{L})(?:avenue|rue|boulevard|place|quai|stade|square|porte|allée|cours|impasse|chemin|hôtel|cinéma|lycée|collège|école|café|coupe|tour|grand prix|trophée)\s(?:de\s|d['’]|du\s)?$/iu;
/** *l’État de Géorgie*: a state of another country. */
const STATE_OF = /(?:[ÉE]tat|[ÉE]tat américain)\s(?:de\s|du\s|d['’])$/u;
const LONGEST_CALL = 30;
/** Between a place and what says where it lies: *Rostov, en Russie*; *Paris, au Texas*; *Valence (France)*. */
export const WHERE_BEHIND =
  /^\s*(?:,\s*(?:en|au|aux|dans\s(?:le|la|l['’]))\s*(?:[ÉE]tat\s(?:de|du|d['’])\s*)?|\(\s*)$/u;
/** States of the name of another country. */
const STATES: ReadonlyMap<string, CountryCode> = new Map([['georgie', 'US']]);

/** The country that a name means; null where it names something else that is called like one. */
export function countryOfName(doc: Document, index: number): Country | null {
  const name = doc.names[index];
  if (name?.type !== 'Place') return null;
  const country = countryByName(nameKey(doc.text.slice(name.start, name.end)));
  if (country === null || isCalledAfterCountry(doc, name.start) || stateBehind(doc, index) !== null) return null;
  return whichCountry(doc, country);
}

/** The country of a state that shares its name with another country, behind a place there: *Atlanta, en Géorgie*. */
export function stateBehind({ text, names }: Document, index: number): CountryCode | null {
  const [place, name] = [names[index - 1], names[index]];
  if (place === undefined || name === undefined || !WHERE_BEHIND.test(text.slice(place.end, name.start))) return null;
  const code = STATES.get(nameKey(text.slice(name.start, name.end)));
  return code !== undefined && countryCodeOfPlace(text.slice(place.start, place.end)) === code ? code : null;
}

function isCalledAfterCountry({ text }: Document, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_CALL), start);
  return CALLED_AFTER.test(before) || STATE_OF.test(before);
}

/** Joins names of countries and adjectives of country to their countries. */
export function findCountries(doc: Document, table: EntityTable): void {
  doc.names.forEach((name, index) => {
    const country = countryOfName(doc, index);
    if (country !== null) table.mention(countryDraft(table, country), name, 'NAME', 'FULL_NAME');
  });
  for (let token = 0; token < doc.tokens.length; token++) {
    const adjective = adjectiveAt(doc, token);
    if (adjective === null || BEFORE_LANGUAGE.has(doc.lower[token - 1] ?? '')) continue;
    table.mention(countryDraft(table, adjective.country), adjective, 'ADJECTIVE', 'DEMONYM');
  }
}
