import { mix } from './hash.ts';

/** Bits of a Bloom filter (Bloom 1970) that stand for one word. */
const PROBES = 6;

/** True for every hash the filter was made of, and for few others. */
export function mayHold(filter: Uint8Array, hash: number): boolean {
  for (let probe = 0; probe < PROBES; probe++) {
    const bit = bitOf(hash, probe, filter.length);
    if ((((filter[bit >>> 3] ?? 0) >> (bit & 7)) & 1) === 0) return false;
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
