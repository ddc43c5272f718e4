import { readFileSync } from 'node:fs';
import { fold } from '../text/fold.ts';
import { hashText, mix } from './hash.ts';
import { IntTable } from './int-table.ts';

/** Bits of the lists; those of places stand for phrases, the others for single words. */
const FILES = [
  'territories',
  'time-zone-cities',
  'cities',
  'french-towns',
  'french-villages',
  'french-areas',
  'world-places',
  'organizations',
  'first-names',
  'first-names-abroad',
  'family-names',
  'title-heads',
  'organization-heads',
  'place-heads',
  'organization-words',
] as const;

export type List = (typeof FILES)[number];

export const PHRASE_LISTS = 0b11111111;
export const LIST_COUNT = FILES.length;
/** More units of a listed phrase may follow. */
const PREFIX = 1 << 20;

export function listBit(list: List): number {
  return 1 << FILES.indexOf(list);
}

const table = load();

/** Bits of the lists that hold the phrase with this rolling hash. */
export function listsOf(phrase: number): number {
  return table.get(phrase) & ~PREFIX;
}

/** True where a longer phrase of some list begins with the phrase of this hash. */
export function goesOn(phrase: number): boolean {
  return (table.get(phrase) & PREFIX) !== 0;
}

function load(): IntTable {
  const filled = new IntTable(1 << 18);
  FILES.forEach((file, index) => {
    const text = readFileSync(new URL(`../lexicons/${file}.txt`, import.meta.url), 'utf8');
    for (const line of text.split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      let phrase = 0;
      const parts = fold(line).match(/[^\s']+'?|'/g) ?? [];
      parts.forEach((part, position) => {
        phrase = mix(phrase, hashText(part));
        filled.or(phrase, position === parts.length - 1 ? 1 << index : PREFIX);
      });
    }
  });
  return filled;
}
