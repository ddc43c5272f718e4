/** Writes src/extract/lexicons/demonyms.txt: the French adjectives of nations, in all forms, from countries.json. */
import { readFileSync, writeFileSync } from 'node:fs';

interface Country {
  readonly demonymFr: Readonly<Record<string, string>> | null;
  readonly otherDemonymsFr: readonly string[];
}

const lexicons = new URL('../../src/extract/lexicons/', import.meta.url);
const file: { source: string[]; licence: string; countries: Country[] } = JSON.parse(
  readFileSync(new URL('countries.json', lexicons), 'utf8'),
);
const all = file.countries.flatMap((c) => [...Object.values(c.demonymFr ?? {}), ...c.otherDemonymsFr]);
const demonyms = [...new Set(all)].sort();
const head = [
  '# French adjectives of nations, in all forms',
  `# Source: ${file.source.join(', ')}, by countries.json`,
  `# Licence: ${file.licence}`,
];
writeFileSync(new URL('demonyms.txt', lexicons), `${[...head, ...demonyms].join('\n')}\n`);
console.log(`demonyms.txt: ${demonyms.length} entries`);
