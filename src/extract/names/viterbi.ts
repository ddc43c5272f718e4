import { LABEL_COUNT, mayEnd, mayStart, PREDECESSORS } from './labels.ts';

let best = new Float64Array(0);
let from = new Uint8Array(0);

/**
 * The best sequence of labels.
 *
 * @param length units of the sentence
 * @param emissions score of each label at each unit, a row of `LABEL_COUNT` a unit
 * @param transitions score of each step, a row of `LABEL_COUNT` a label before
 * @param target gets the labels
 */
export function viterbi(length: number, emissions: Float64Array, transitions: Float64Array, target: Uint8Array): void {
  if (length === 0) return;
  if (best.length < length * LABEL_COUNT) {
    best = new Float64Array(length * LABEL_COUNT * 2);
    from = new Uint8Array(length * LABEL_COUNT * 2);
  }
  for (let y = 0; y < LABEL_COUNT; y++) best[y] = mayStart(y) ? (emissions[y] ?? 0) : Number.NEGATIVE_INFINITY;
  for (let i = 1; i < length; i++) {
    const row = i * LABEL_COUNT;
    for (let y = 0; y < LABEL_COUNT; y++) {
      let top = Number.NEGATIVE_INFINITY;
      let arg = 0;
      for (const x of PREDECESSORS[y] ?? []) {
        const score = (best[row - LABEL_COUNT + x] ?? 0) + (transitions[x * LABEL_COUNT + y] ?? 0);
        if (score > top) {
          top = score;
          arg = x;
        }
      }
      best[row + y] = top + (emissions[row + y] ?? 0);
      from[row + y] = arg;
    }
  }
  const end = (length - 1) * LABEL_COUNT;
  let label = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let y = 0; y < LABEL_COUNT; y++) {
    const score = best[end + y] ?? 0;
    if (mayEnd(y) && score > top) {
      top = score;
      label = y;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    target[i] = label;
    label = from[i * LABEL_COUNT + label] ?? 0;
  }
}
