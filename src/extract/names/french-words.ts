import { readFileSync } from 'node:fs';
import { mix } from './hash.ts';

const bits = readFileSync(new URL('../lexicons/french-words.bloom', import.meta.url));

/** Bits of a Bloom filter that stand for one word. */
const PROBES = 6;

/**
 * True for the folded spelling of a word of the French language, by its hash; true also for three in a thousand others,
 * since the list is kept as a Bloom filter (Bloom 1970).
 */
export function isFrench(folded: number): boolean {
  for (let probe = 0; probe < PROBES; probe++) {
    const bit = bitOf(folded, probe, bits.length);
    if ((((bits[bit >>> 3] ?? 0) >> (bit & 7)) & 1) === 0) return false;
  }
  return true;
}

/** The filter of the words with these hashes, `bytes` long, a power of two. */
export function bloomFilter(hashes: Iterable<number>, bytes: number): Uint8Array {
  const filter = new Uint8Array(bytes);
  for (const hash of hashes) {
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = bitOf(hash, probe, bytes);
      filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return filter;
}

function bitOf(hash: number, probe: number, bytes: number): number {
  return mix(hash, probe) & (bytes * 8 - 1);
}
