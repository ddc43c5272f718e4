import { readFileSync } from 'node:fs';
import { GAZETTEERS, type Gazetteer, PREFIX } from './gazetteer-names.ts';
import { hashText, mix } from './hash.ts';
import { IntTable } from './int-table.ts';

export const GAZETTEER_COUNT = GAZETTEERS.length;

/** The bit that stands for a list. */
export function gazetteerBit(list: Gazetteer): number {
  return 1 << GAZETTEERS.indexOf(list);
}

const table = load();

/** Bits of the lists that hold the phrase with this rolling hash. */
export function gazetteersOf(phrase: number): number {
  return table.get(phrase) & ~PREFIX;
}

/** Bits of the lists that hold a folded phrase. */
export function gazetteersOfPhrase(folded: string): number {
  return gazetteersOf((folded.match(/[^\s']+'?|'/g) ?? []).reduce((phrase, part) => mix(phrase, hashText(part)), 0));
}

/** True where a longer phrase of some list begins with the phrase of this hash. */
export function goesOn(phrase: number): boolean {
  return (table.get(phrase) & PREFIX) !== 0;
}

/**
 * Reads the hashed lists: for each phrase its hash, then for each its bits, both as int32, little-endian. They are hashed
 * beforehand, by `npm run lexicons`, since to fold a hundred thousand entries costs more time than to read an article.
 */
function load(): IntTable {
  const bytes = readFileSync(new URL('gazetteers.bin', import.meta.url));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const half = bytes.byteLength / 2;
  const filled = new IntTable(1 << 18);
  for (let at = 0; at < half; at += 4) filled.set(view.getInt32(at, true), view.getInt32(half + at, true));
  return filled;
}
