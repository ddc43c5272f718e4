import { LABEL_COUNT, mayEnd, mayFollow, mayStart } from '../../src/extract/names/labels.ts';
import type { Example } from './dataset.ts';

/** A constant of this module: under tsx each use of an imported one is a call. */
const L = LABEL_COUNT;

/** Differences of probability below this change no weight. */
const LEAST_ERROR = 1e-3;

/** Forward and backward pass over one sentence, and the step of the weights that follows from them. */
export class Chain {
  readonly #potentials: Float64Array;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #norms: Float64Array;
  readonly #steps = new Float64Array(L * L);
  readonly #change = new Float64Array(L);
  readonly #kept: Uint8Array;
  #length = 0;

  /** @param longest units, and @param most features of the longest example */
  constructor(longest: number, most: number) {
    this.#potentials = new Float64Array(longest * L);
    this.#forward = new Float64Array(longest * L);
    this.#backward = new Float64Array(longest * L);
    this.#norms = new Float64Array(longest);
    this.#kept = new Uint8Array(most);
  }

  /** Chooses by chance the features that this step leaves out. */
  drop(example: Example, share: number, next: () => number): void {
    for (let k = 0; k < example.features.length; k++) this.#kept[k] = next() < share ? 0 : 1;
  }

  /** Sets the potentials of all labels at all units. */
  score(example: Example, emissions: Float32Array, scale: number): void {
    const psi = this.#potentials;
    this.#length = example.labels.length;
    for (let at = 0; at < this.#length * L; at++) psi[at] = (example.offsets?.[at] ?? 0) / scale;
    let k = 0;
    for (let i = 0; i < this.#length; i++) {
      const base = i * L;
      for (const end = example.ends[i] ?? 0; k < end; k++) {
        if (this.#kept[k] === 0) continue;
        const row = (example.features[k] ?? 0) * L;
        for (let y = 0; y < L; y++) psi[base + y] = (psi[base + y] ?? 0) + (emissions[row + y] ?? 0);
      }
      let top = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < L; y++) top = Math.max(top, psi[base + y] ?? 0);
      for (let y = 0; y < L; y++) psi[base + y] = Math.exp(((psi[base + y] ?? 0) - top) * scale);
    }
  }

  /** Runs both passes; each unit's forward row sums to 1. */
  run(transitions: Float64Array): void {
    const steps = this.#steps;
    for (let x = 0; x < L; x++) {
      for (let y = 0; y < L; y++) steps[x * L + y] = mayFollow(x, y) ? Math.exp(transitions[x * L + y] ?? 0) : 0;
    }
    for (let i = 0; i < this.#length; i++) this.#advance(i);
    for (let i = this.#length - 1; i >= 0; i--) this.#retreat(i);
  }

  #advance(i: number): void {
    const forward = this.#forward;
    const base = i * L;
    let sum = 0;
    for (let y = 0; y < L; y++) {
      let reached = i === 0 && mayStart(y) ? 1 : 0;
      if (i > 0) for (let x = 0; x < L; x++) reached += (forward[base - L + x] ?? 0) * (this.#steps[x * L + y] ?? 0);
      reached *= this.#potentials[base + y] ?? 0;
      forward[base + y] = reached;
      sum += reached;
    }
    for (let y = 0; y < L; y++) forward[base + y] = (forward[base + y] ?? 0) / sum;
    this.#norms[i] = sum;
  }

  #retreat(i: number): void {
    const backward = this.#backward;
    const base = i * L;
    if (i === this.#length - 1) {
      let sum = 0;
      for (let y = 0; y < L; y++) if (mayEnd(y)) sum += this.#forward[base + y] ?? 0;
      for (let y = 0; y < L; y++) backward[base + y] = mayEnd(y) ? 1 / sum : 0;
      return;
    }
    for (let x = 0; x < L; x++) {
      let sum = 0;
      for (let y = 0; y < L; y++) {
        const next = base + L + y;
        sum += (this.#steps[x * L + y] ?? 0) * (this.#potentials[next] ?? 0) * (backward[next] ?? 0);
      }
      backward[base + x] = sum / (this.#norms[i + 1] ?? 1);
    }
  }

  /** Moves the weights one step of size `rate` towards the gold labels. */
  learn(example: Example, emissions: Float32Array, transitions: Float64Array, rate: number, scale: number): void {
    let k = 0;
    for (let i = 0; i < this.#length; i++) {
      const end = example.ends[i] ?? 0;
      if (this.#errors(i, example.labels[i] ?? 0, rate / scale)) {
        for (; k < end; k++) {
          if (this.#kept[k] === 0) continue;
          const row = (example.features[k] ?? 0) * L;
          for (let y = 0; y < L; y++) {
            const change = this.#change[y] ?? 0;
            if (change !== 0) emissions[row + y] = (emissions[row + y] ?? 0) + change;
          }
        }
      }
      k = end;
      if (i > 0) this.#learnStep(i, example.labels[i - 1] ?? 0, example.labels[i] ?? 0, transitions, rate);
    }
  }

  /** Fills the change of each label's weights at unit `i`; false where there is none. */
  #errors(i: number, gold: number, rate: number): boolean {
    let any = false;
    for (let y = 0; y < L; y++) {
      const probability = (this.#forward[i * L + y] ?? 0) * (this.#backward[i * L + y] ?? 0);
      const error = (y === gold ? 1 : 0) - probability;
      const large = Math.abs(error) >= LEAST_ERROR;
      this.#change[y] = large ? error * rate : 0;
      any ||= large;
    }
    return any;
  }

  #learnStep(i: number, before: number, after: number, transitions: Float64Array, rate: number): void {
    const base = i * L;
    for (let x = 0; x < L; x++) {
      const left = (this.#forward[base - L + x] ?? 0) / (this.#norms[i] ?? 1);
      for (let y = 0; y < L; y++) {
        const step = this.#steps[x * L + y] ?? 0;
        if (step === 0) continue;
        const right = (this.#potentials[base + y] ?? 0) * (this.#backward[base + y] ?? 0);
        transitions[x * L + y] = (transitions[x * L + y] ?? 0) - rate * left * step * right;
      }
    }
    const gold = before * L + after;
    transitions[gold] = (transitions[gold] ?? 0) + rate;
  }
}
