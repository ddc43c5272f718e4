import { LABEL_COUNT as L } from '../../src/extract/names/labels.ts';
import { viterbi } from '../../src/extract/names/viterbi.ts';
import type { Example } from './dataset.ts';
import { random, shuffle } from './random.ts';

export interface Weights {
  /** A row of `LABEL_COUNT` a feature. */
  readonly emissions: Float64Array;
  readonly transitions: Float64Array;
}

/** Averaged structured perceptron (Collins 2002). */
export function trainPerceptron(examples: readonly Example[], features: number, rounds: number, seed: number): Weights {
  const w = new Float64Array(features * L);
  const u = new Float64Array(features * L);
  const t = new Float64Array(L * L);
  const tu = new Float64Array(L * L);
  const order = examples.map((_, i) => i);
  const next = random(seed);
  const scores = new Float64Array(4000 * L);
  const guess = new Uint8Array(4000);
  let step = 1;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    let wrong = 0;
    for (const k of order) {
      const ex = examples[k];
      if (ex === undefined) continue;
      const n = ex.labels.length;
      emissionsOf(ex, w, scores);
      viterbi(n, scores, t, guess);
      let pos = 0;
      for (let i = 0; i < n; i++) {
        const g = ex.labels[i] ?? 0;
        const p = guess[i] ?? 0;
        const end = ex.ends[i] ?? 0;
        if (g !== p) {
          wrong++;
          for (; pos < end; pos++) {
            const row = (ex.features[pos] ?? 0) * L;
            w[row + g]! += 1;
            u[row + g]! += step;
            w[row + p]! -= 1;
            u[row + p]! -= step;
          }
        }
        pos = end;
        if (i > 0) {
          const a = (ex.labels[i - 1] ?? 0) * L + g;
          const b = (guess[i - 1] ?? 0) * L + p;
          if (a !== b) {
            t[a]! += 1;
            tu[a]! += step;
            t[b]! -= 1;
            tu[b]! -= step;
          }
        }
      }
      step++;
    }
    if (process.env['VERBOSE']) console.log('round', round, wrong);
  }
  for (let i = 0; i < w.length; i++) w[i]! -= u[i]! / step;
  for (let i = 0; i < t.length; i++) t[i]! -= tu[i]! / step;
  return { emissions: w, transitions: t };
}

export function emissionsOf(ex: Example, w: Float64Array, scores: Float64Array): void {
  const n = ex.labels.length;
  scores.fill(0, 0, n * L);
  let pos = 0;
  for (let i = 0; i < n; i++) {
    const base = i * L;
    const end = ex.ends[i] ?? 0;
    for (; pos < end; pos++) {
      const row = (ex.features[pos] ?? 0) * L;
      for (let y = 0; y < L; y++) scores[base + y]! += w[row + y]!;
    }
  }
}
