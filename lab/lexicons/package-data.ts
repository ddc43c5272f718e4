import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** What a package's JSON file holds; the packages have no types, so the caller says what stands there. */
export function packageData<Data>(path: string): Data {
  return JSON.parse(readFileSync(resolve(path), 'utf8'));
}

export function packageVersion(name: string): string {
  return packageData<{ version: string }>(`${name}/package.json`).version;
}

/** The time zones of CLDR, in folders by continent. */
export type ZoneTree = { readonly [key: string]: ZoneTree | string };

export function frenchZones(): ZoneTree {
  type File = { main: { fr: { dates: { timeZoneNames: { zone: ZoneTree } } } } };
  return packageData<File>('cldr-dates-modern/main/fr/timeZoneNames.json').main.fr.dates.timeZoneNames.zone;
}
