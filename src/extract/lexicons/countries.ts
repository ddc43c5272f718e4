import { readFileSync } from 'node:fs';
import type { CountryCode } from '../article-graph.ts';
import { fold } from '../text/fold.ts';
import { nameKey } from '../text/spelling.ts';

/** The four forms of a French adjective of country, in lower case: *russe, russe, russes, russes*. */
export interface Demonym {
  readonly m: string;
  readonly f: string;
  readonly mp: string;
  readonly fp: string;
}

export interface Country {
  readonly isoCode: CountryCode;
  readonly fr: string;
  readonly en: string;
  readonly demonymFr: Demonym | null;
  readonly demonymEn: string | null;
  readonly capitalFr: string | null;
  readonly capitalEn: string | null;
}

interface Entry extends Country {
  readonly otherNames: readonly string[];
  readonly otherDemonymsFr: readonly string[];
  readonly otherCapitals: readonly string[];
  /** Nations and lands that news names like countries: *Écosse*. */
  readonly parts: readonly string[];
}

const entries: Entry[] = JSON.parse(readFileSync(new URL('countries.json', import.meta.url), 'utf8')).countries;
const byCode = new Map(entries.map((entry) => [entry.isoCode, entry]));
const byName = index((entry) => [entry.fr, entry.en, ...entry.otherNames]);
const byDemonym = index((entry) => [...Object.values(entry.demonymFr ?? {}), ...entry.otherDemonymsFr]);
const byPlace = index((entry) => [entry.capitalFr, entry.capitalEn, ...entry.otherCapitals, ...entry.parts]);

/** The country of an ISO 3166-1 alpha-2 code, in upper case. */
export function countryByCode(code: string): Country | null {
  return byCode.get(code) ?? null;
}

/** All names of the country of an ISO 3166-1 alpha-2 code, in French and English; none of another code. */
export function namesOfCountry(code: string): readonly string[] {
  const known = byCode.get(code);
  return known === undefined ? [] : [...new Set([known.fr, known.en, ...known.otherNames])];
}

/** The country of a French or English name, folded: *etats-unis*, *united states*, *usa*. Articles are left out. */
export function countryByName(folded: string): Country | null {
  return byName.get(spaced(folded)) ?? null;
}

/** The country of any form of a French adjective or noun of its people, folded: *iraniennes*, *francais*. */
export function countryByDemonym(folded: string): Country | null {
  return byDemonym.get(spaced(folded)) ?? null;
}

/** The country that a name stands for or lies in: a country, its capital, or a part such as *ecosse*; folded. */
export function countryOfPlace(folded: string): Country | null {
  return byName.get(spaced(folded)) ?? byPlace.get(spaced(folded)) ?? null;
}

/** The English name of the capital of a country, by its name in French or English; null of any other place. */
export function englishCapital(name: string, code: CountryCode): string | null {
  const { capitalFr = null, capitalEn = null } = byCode.get(code) ?? {};
  const isCapital = [capitalFr, capitalEn].some((known) => known !== null && placeKey(known) === placeKey(name));
  return isCapital ? capitalEn : null;
}

/** *La Havane* is *Havane*, as in *le sommet de La Havane*. */
function placeKey(name: string): string {
  return spaced(nameKey(name));
}

/** *cote-d'ivoire* is *cote d'ivoire*. */
function spaced(folded: string): string {
  return folded.replaceAll('-', ' ');
}

/** The first country, by code, keeps a word that two share. */
function index(words: (entry: Entry) => readonly (string | null)[]): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    for (const word of words(entry)) {
      const key = word === null ? '' : spaced(fold(word));
      if (key !== '' && !found.has(key)) found.set(key, entry);
    }
  }
  return found;
}
