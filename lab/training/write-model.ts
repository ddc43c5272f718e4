import { gzipSync } from 'node:zlib';
import { HASH_BITS } from '../../src/extract/names/hash.ts';
import { LABEL_COUNT } from '../../src/extract/names/labels.ts';
import type { Weights } from './crf.ts';

/** Weights are stored as whole multiples of a step, from -127 to 127. */
export interface Precision {
  /** Weights nearer to 0 are left out. */
  readonly least: number;
  /** Steps to the unit. */
  readonly scale: number;
}

/** The file of a model: under gzip, the length of the first reading (uint32, little-endian), then both readings. */
export function packModel(first: Buffer, second: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(first.length, 0);
  return gzipSync(Buffer.concat([length, first, second]), { level: 9 });
}

/**
 * A reading as bytes. Layout, little-endian: count of features (uint32); transitions (float32, 13 × 13); then streams of one byte a feature, in the order of the features' hashes: the labels that have a weight as a bit mask
 * (2 streams, low byte first), the distance to the hash before (3 streams, low byte first); then the weights (int8).
 */
export function writeCrf(weights: Weights, hashes: readonly number[], precision: Precision): Buffer {
  const kept = hashes
    .map((hash, row) => ({ hash: hash & ((1 << HASH_BITS) - 1), values: quantize(weights.emissions, row, precision) }))
    .filter((feature) => feature.values.some((value) => value !== 0))
    .sort((a, b) => a.hash - b.hash);
  const head = Buffer.alloc(4 + 4 * LABEL_COUNT ** 2);
  head.writeUInt32LE(kept.length, 0);
  weights.transitions.forEach((value, i) => {
    head.writeFloatLE(value * precision.scale, 4 + 4 * i);
  });
  const masks = Buffer.alloc(2 * kept.length);
  const gaps = Buffer.alloc(3 * kept.length);
  const values: number[] = [];
  let before = 0;
  kept.forEach((feature, i) => {
    let mask = 0;
    feature.values.forEach((value, label) => {
      if (value === 0) return;
      mask |= 1 << label;
      values.push(value);
    });
    masks[i] = mask & 0xff;
    masks[i + kept.length] = mask >> 8;
    const gap = feature.hash - before;
    before = feature.hash;
    for (let byte = 0; byte < 3; byte++) gaps[i + byte * kept.length] = (gap >> (8 * byte)) & 0xff;
  });
  return Buffer.concat([head, masks, gaps, Buffer.from(Int8Array.from(values).buffer)]);
}

function quantize(emissions: Float64Array, row: number, { least, scale }: Precision): number[] {
  return Array.from({ length: LABEL_COUNT }, (_, label) => {
    const weight = emissions[row * LABEL_COUNT + label] ?? 0;
    if (Math.abs(weight) < least) return 0;
    return Math.max(-127, Math.min(127, Math.round(weight * scale)));
  });
}
