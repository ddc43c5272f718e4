import { mix } from './hash.ts';

/** Bits of a Bloom filter (Bloom 1970) that stand for one word. */
const PROBES = [0, 1, 2, 3, 4, 5];

/** The bits that stand for the word of a hash in a filter of so many bytes, a power of two. */
export function bitsOf(hash: number, bytes: number): number[] {
  return PROBES.map((probe) => mix(hash, probe) & (bytes * 8 - 1));
}

/** True for every hash the filter was made of, and for few others. */
export function mayHold(filter: Uint8Array, hash: number): boolean {
  return bitsOf(hash, filter.length).every((bit) => (((filter[bit >>> 3] ?? 0) >> (bit & 7)) & 1) === 1);
}
