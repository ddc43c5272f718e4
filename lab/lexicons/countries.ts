/**
 * Writes src/extract/lexicons/countries.json: every country with its names, demonyms and capital in French and English.
 * French names come from CLDR, all else from world-countries; country-additions.json corrects and completes both.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import additions from './country-additions.json' with { type: 'json' };

interface WorldCountry {
  readonly cca2: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly capital: readonly string[];
  readonly translations: { readonly fra?: { readonly common: string; readonly official: string } };
  readonly demonyms?: {
    readonly eng?: { readonly m: string };
    readonly fra?: { readonly m: string; readonly f: string };
  };
}

type Table<T> = Readonly<Record<string, T | undefined>>;

const require = createRequire(import.meta.url);
const names: Table<string> = additions.names;
const otherNames: Table<string[]> = additions.otherNames;
const demonyms: Table<string[]> = additions.demonyms;
const otherDemonyms: Table<string[]> = additions.otherDemonyms;
const capitals: Table<string> = additions.capitals;
const otherCapitals: Table<string[]> = additions.otherCapitals;
const parts: Table<string[]> = additions.parts;

const worldCountries = readJson<WorldCountry[]>('world-countries/countries.json');
const territories = readJson<{ main: { fr: { localeDisplayNames: { territories: Record<string, string> } } } }>(
  'cldr-localenames-modern/main/fr/territories.json',
).main.fr.localeDisplayNames.territories;
const zoneCities = frenchZoneCities();

const file = {
  source: ['world-countries', 'cldr-localenames-modern', 'cldr-dates-modern'].map(
    (name) => `npm ${name} ${readJson<{ version: string }>(`${name}/package.json`).version}`,
  ),
  licence: 'world-countries ODbL-1.0; CLDR Unicode-3.0; additions MIT',
  countries: [...worldCountries].sort((a, b) => (a.cca2 < b.cca2 ? -1 : 1)).map(country),
};
writeFileSync(
  new URL('../../src/extract/lexicons/countries.json', import.meta.url),
  `${JSON.stringify(file, null, 2)}\n`,
);
console.log(`countries.json: ${file.countries.length} countries`);

function country(c: WorldCountry) {
  const code = c.cca2;
  const fr = names[code] ?? territories[code] ?? c.translations.fra?.common ?? c.name.common;
  const capitalEn = c.capital[0]?.replace(' D.C.', '') ?? null;
  const capitalFr = capitals[code] ?? (capitalEn === null ? null : (zoneCities.get(capitalEn) ?? capitalEn));
  const variants = ['-alt-variant', '-alt-short'].map((suffix) => territories[`${code}${suffix}`]);
  return {
    isoCode: code,
    fr,
    en: c.name.common,
    demonymFr: demonymFr(c),
    demonymEn: c.demonyms?.eng?.m || null,
    capitalFr,
    capitalEn,
    otherNames: others(
      [fr, c.name.common],
      [territories[code], c.translations.fra?.common, c.translations.fra?.official, c.name.official, ...variants],
      otherNames[code],
    ),
    otherDemonymsFr: others([], [], otherDemonyms[code]),
    otherCapitals: others([capitalFr, capitalEn], c.capital.slice(1), otherCapitals[code]),
    parts: others([], [], parts[code]),
  };
}

function demonymFr(c: WorldCountry) {
  if (additions.sharedDemonyms.includes(c.cca2)) return null;
  const { m, f } = c.demonyms?.fra ?? { m: '', f: '' };
  const [masculine = '', feminine = ''] = demonyms[c.cca2] ?? [m.toLowerCase(), f.toLowerCase()];
  if (masculine === '') return null;
  return { m: masculine, f: feminine, mp: plural(masculine), fp: plural(feminine) };
}

function plural(word: string): string {
  return /[sxz]$/.test(word) ? word : `${word}s`;
}

function others(
  taken: readonly (string | null)[],
  found: readonly (string | undefined)[],
  added: readonly string[] = [],
): string[] {
  const all = [...found, ...added].filter((name) => name !== undefined && !/[()]/.test(name));
  return [...new Set(all as string[])].filter((name) => !taken.includes(name));
}

/** English city name of a time zone → its French name. */
function frenchZoneCities(): Map<string, string> {
  type Zones = { readonly [part: string]: Zones | string };
  const zones = readJson<{ main: { fr: { dates: { timeZoneNames: { zone: Zones } } } } }>(
    'cldr-dates-modern/main/fr/timeZoneNames.json',
  ).main.fr.dates.timeZoneNames.zone;
  const found = new Map<string, string>();
  const visit = (tree: Zones) => {
    for (const [part, value] of Object.entries(tree)) {
      if (typeof value === 'string') continue;
      const city = value['exemplarCity'];
      if (typeof city === 'string') found.set(part.replaceAll('_', ' '), city);
      visit(value);
    }
  };
  visit(zones);
  return found;
}

function readJson<T>(path: string): T {
  const content: T = JSON.parse(readFileSync(require.resolve(path), 'utf8'));
  return content;
}
