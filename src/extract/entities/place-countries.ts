import type { CountryCode } from '../article-graph.ts';
import { countryOfPlace } from '../lexicons/countries.ts';
import { readGroups } from '../lexicons/read-list.ts';
import { gazetteerBit, gazetteersOfPhrase } from '../names/gazetteers.ts';
import { nameKey } from '../text/spelling.ts';

const regions = load('regions.txt');
const cities = load('city-countries.txt');
const FRENCH = gazetteerBit('french-towns') | gazetteerBit('french-areas');
/** Heavenly bodies and parts of the world that French villages share a name with. */
const NOWHERE = new Set(
  'mars terre lune soleil jupiter saturne venus uranus neptune pluton titan europe asie afrique'.split(' '),
);
const FRENCH_VILLAGES = gazetteerBit('french-villages');

/** Behind these the place itself is named: *province du Jiangsu*, *palais de justice de Bruxelles*. */
const LINK = /(?: (?:de la|de l'|des|du|de|d')) ?(?=\S)/g;

/**
 * The country that a place lies in: a country itself, its capital, a region, a city of the world or a French commune.
 * A name of several places is that of the best known in French news: regions and French towns before cities abroad.
 */
export function countryCodeOfPlace(name: string): CountryCode | null {
  const key = nameKey(name);
  const whole = lookUp(key);
  if (whole !== null) return whole;
  for (const link of key.matchAll(LINK)) {
    const part = lookUp(key.slice(link.index + link[0].length));
    if (part !== null) return part;
  }
  return null;
}

/** The country of a region, a state or a French department; null for any other name. */
export function countryOfRegion(name: string): CountryCode | null {
  const key = nameKey(name);
  return regions.get(key) ?? ((gazetteersOfPhrase(key) & gazetteerBit('french-areas')) !== 0 ? 'FR' : null);
}

function lookUp(key: string): CountryCode | null {
  const country = countryOfPlace(key)?.isoCode ?? regions.get(key);
  if (country !== undefined || NOWHERE.has(key)) return country ?? null;
  const lists = gazetteersOfPhrase(key);
  if ((lists & FRENCH) !== 0) return 'FR';
  return cities.get(key) ?? ((lists & FRENCH_VILLAGES) !== 0 ? 'FR' : null);
}

function load(list: string): Map<string, CountryCode> {
  const found = new Map<string, CountryCode>();
  for (const [country, names] of readGroups(list)) {
    for (const name of names.map(nameKey)) if (!found.has(name)) found.set(name, country);
  }
  return found;
}
