import { LABEL_COUNT as L, mayEnd, mayFollow, mayStart } from '../../src/extract/names/labels.ts';
import type { Example } from './dataset.ts';
import { random, shuffle } from './random.ts';

export interface Weights {
  /** A row of `LABEL_COUNT` a feature. */
  readonly emissions: Float64Array;
  /** A row of `LABEL_COUNT` a label before. */
  readonly transitions: Float64Array;
}

export interface CrfOptions {
  readonly rounds: number;
  /** Size of the first step; it falls as 1 / (1 + round). */
  readonly rate: number;
  /** Rounds after which the rate has halved. */
  readonly halving: number;
  /** Strength of the L2 penalty of one example. */
  readonly ridge: number;
  /** Strength of the L1 penalty of one example. */
  readonly lasso: number;
  readonly seed: number;
  readonly drop?: number;
  readonly averageFrom?: number;
}

/** Differences of probability below this change no weight. */
const LEAST_ERROR = 1e-3;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) trained by stochastic gradient descent,
 * with an L2 penalty by scaling and an L1 penalty paid cumulatively (Tsuruoka, Tsujii and Ananiadou 2009).
 */
export function trainCrf(examples: readonly Example[], features: number, options: CrfOptions): Weights {
  const w = new Float64Array(features * L);
  const paid = new Float64Array(options.lasso > 0 ? features * L : 0);
  const t = new Float64Array(L * L);
  const order = examples.map((_, i) => i);
  const next = random(options.seed);
  const longest = examples.reduce((most, example) => Math.max(most, example.labels.length), 0);
  const psi = new Float64Array(longest * L);
  const alpha = new Float64Array(longest * L);
  const beta = new Float64Array(longest * L);
  const norm = new Float64Array(longest);
  const step = new Float64Array(L * L);
  const error = new Float64Array(L);
  // w holds the weights divided by `scale`.
  const sum = new Float64Array(options.averageFrom === undefined ? 0 : features * L);
  const tsum = new Float64Array(L * L);
  let kept = 0;
  let scale = 1;
  let due = 0;
  let seen = 0;
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, next);
    let loss = 0;
    for (const k of order) {
      const ex = examples[k]!;
      const n = ex.labels.length;
      const mask = dropMask(ex, options.drop ?? 0, next);
      const rate = options.rate / (1 + seen / examples.length / options.halving);
      seen++;
      // potentials
      psi.fill(0, 0, n * L);
      let pos = 0;
      for (let i = 0; i < n; i++) {
        const base = i * L;
        const end = ex.ends[i]!;
        for (; pos < end; pos++) {
          if (mask !== null && mask[pos] === 0) continue;
          const row = ex.features[pos]! * L;
          for (let y = 0; y < L; y++) psi[base + y]! += w[row + y]!;
        }
        let top = Number.NEGATIVE_INFINITY;
        for (let y = 0; y < L; y++) {
          const s = psi[base + y]! * scale;
          psi[base + y] = s;
          if (s > top) top = s;
        }
        loss -= psi[base + ex.labels[i]!]! - top;
        for (let y = 0; y < L; y++) psi[base + y] = Math.exp(psi[base + y]! - top);
      }
      for (let x = 0; x < L; x++)
        for (let y = 0; y < L; y++) step[x * L + y] = mayFollow(x, y) ? Math.exp(t[x * L + y]!) : 0;
      // forward
      let z = 0;
      for (let y = 0; y < L; y++) {
        alpha[y] = mayStart(y) ? psi[y]! : 0;
        z += alpha[y]!;
      }
      for (let y = 0; y < L; y++) alpha[y]! /= z;
      norm[0] = z;
      loss += Math.log(z);
      for (let i = 1; i < n; i++) {
        const b = i * L;
        z = 0;
        for (let y = 0; y < L; y++) {
          let s = 0;
          for (let x = 0; x < L; x++) s += alpha[b - L + x]! * step[x * L + y]!;
          s *= psi[b + y]!;
          alpha[b + y] = s;
          z += s;
        }
        for (let y = 0; y < L; y++) alpha[b + y]! /= z;
        norm[i] = z;
        loss += Math.log(z) - t[ex.labels[i - 1]! * L + ex.labels[i]!]!;
      }
      // backward
      let zEnd = 0;
      for (let y = 0; y < L; y++) {
        beta[(n - 1) * L + y] = mayEnd(y) ? 1 : 0;
        if (mayEnd(y)) zEnd += alpha[(n - 1) * L + y]!;
      }
      loss += Math.log(zEnd);
      for (let y = 0; y < L; y++) beta[(n - 1) * L + y]! /= zEnd;
      for (let i = n - 2; i >= 0; i--) {
        const b = i * L;
        for (let x = 0; x < L; x++) {
          let s = 0;
          for (let y = 0; y < L; y++) s += step[x * L + y]! * psi[b + L + y]! * beta[b + L + y]!;
          beta[b + x] = s / norm[i + 1]!;
        }
      }
      // penalties
      if (options.ridge > 0) scale *= 1 - rate * options.ridge;
      due += rate * options.lasso;
      // updates
      pos = 0;
      for (let i = 0; i < n; i++) {
        const b = i * L;
        const g = ex.labels[i]!;
        let any = false;
        for (let y = 0; y < L; y++) {
          let e = alpha[b + y]! * beta[b + y]!;
          if (y === g) e -= 1;
          if (Math.abs(e) < LEAST_ERROR) e = 0;
          else any = true;
          error[y] = (-e * rate) / scale;
        }
        const end = ex.ends[i]!;
        if (any) {
          for (; pos < end; pos++) {
            if (mask !== null && mask[pos] === 0) continue;
            const row = ex.features[pos]! * L;
            for (let y = 0; y < L; y++) {
              if (error[y] === 0) continue;
              const at = row + y;
              let v = w[at]! + error[y]!;
              if (options.lasso > 0) {
                const before = v;
                const lim = due / scale;
                if (v > 0) v = Math.max(0, v - (lim + paid[at]!));
                else if (v < 0) v = Math.min(0, v + (lim - paid[at]!));
                paid[at]! += v - before;
              }
              w[at] = v;
            }
          }
        }
        pos = end;
        if (i > 0) {
          for (let x = 0; x < L; x++)
            for (let y = 0; y < L; y++) {
              const st = step[x * L + y]!;
              if (st === 0) continue;
              const p = (alpha[b - L + x]! * st * psi[b + y]! * beta[b + y]!) / norm[i]!;
              t[x * L + y]! -= rate * p;
            }
          t[ex.labels[i - 1]! * L + g]! += rate;
        }
      }
      if (scale < 1e-6) {
        for (let i = 0; i < w.length; i++) w[i]! *= scale;
        scale = 1;
      }
    }
    if (round >= (options.averageFrom ?? 99)) {
      for (let i = 0; i < w.length; i++) sum[i]! += w[i]! * scale;
      for (let i = 0; i < t.length; i++) tsum[i]! += t[i]!;
      kept++;
    }
    if (process.env['VERBOSE']) console.log('round', round, loss.toFixed(0));
  }
  if (kept > 0) return { emissions: sum.map((v) => v / kept), transitions: tsum.map((v) => v / kept) };
  for (let i = 0; i < w.length; i++) w[i]! *= scale;
  return { emissions: w, transitions: t };
}

let maskBuffer = new Uint8Array(0);
function dropMask(ex: Example, p: number, next: () => number): Uint8Array | null {
  if (p === 0) return null;
  const n = ex.features.length;
  if (maskBuffer.length < n) maskBuffer = new Uint8Array(n * 2);
  for (let i = 0; i < n; i++) maskBuffer[i] = next() < p ? 0 : 1;
  return maskBuffer;
}
