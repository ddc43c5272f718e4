import { agreementFeatures, MOST_AGREEMENT_FEATURES } from './agreement-features.ts';
import type { Consensus } from './consensus.ts';
import { featuresOf, MOST_FEATURES } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Crf } from './model.ts';
import type { Observations } from './observations.ts';
import { viterbi } from './viterbi.ts';

const features = new Int32Array(Math.max(MOST_FEATURES, MOST_AGREEMENT_FEATURES));

/** Calls `visit` with the index of the first unit of each sentence and the one behind its last. */
function eachSentence(observed: Observations, visit: (from: number, to: number) => void): void {
  for (let s = 0; s + 1 < observed.sentences.length; s++)
    visit(observed.sentences[s] ?? 0, observed.sentences[s + 1] ?? 0);
}

/** Scores of all labels at all units by the features of the first reading: a row of `LABEL_COUNT` a unit. */
export function firstScores(crf: Crf, observed: Observations): Float64Array {
  const scores = new Float64Array(observed.units.length * LABEL_COUNT);
  eachSentence(observed, (from, to) => {
    for (let i = from; i < to; i++) addWeights(crf, featuresOf(observed, i, from, to, features), scores, i);
  });
  return scores;
}

/** Adds to `scores` what the second reading makes of the labels of the first. */
export function addSecondScores(
  crf: Crf,
  observed: Observations,
  labels: Uint8Array,
  consensus: Consensus,
  scores: Float64Array,
): void {
  eachSentence(observed, (from, to) => {
    for (let i = from; i < to; i++) {
      addWeights(crf, agreementFeatures(observed, labels, consensus, i, from, to, features), scores, i);
    }
  });
}

/** The best labels of all units, sentence by sentence. */
export function decode(crf: Crf, observed: Observations, scores: Float64Array): Uint8Array {
  const labels = new Uint8Array(observed.units.length);
  eachSentence(observed, (from, to) => {
    const emissions = scores.subarray(from * LABEL_COUNT, to * LABEL_COUNT);
    viterbi(to - from, emissions, crf.transitions, labels.subarray(from, to));
  });
  return labels;
}

/** Adds the weights of the `count` features written last: label by label, so that each sum stays in a register. */
function addWeights({ rows, weights }: Crf, count: number, scores: Float64Array, unit: number): void {
  let known = 0;
  for (let k = 0; k < count; k++) {
    const row = rows.get(features[k] ?? 0);
    if (row !== 0) features[known++] = row * LABEL_COUNT;
  }
  for (let label = 0; label < LABEL_COUNT; label++) {
    let sum = 0;
    for (let k = 0; k < known; k++) sum += weights[(features[k] ?? 0) + label] ?? 0;
    scores[unit * LABEL_COUNT + label] = (scores[unit * LABEL_COUNT + label] ?? 0) + sum;
  }
}
