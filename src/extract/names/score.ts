import { agreementFeatures, MOST_AGREEMENT_FEATURES } from './agreement-features.ts';
import type { Consensus } from './consensus.ts';
import { featuresOf, MOST_FEATURES } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Crf } from './model.ts';
import type { Observations } from './observations.ts';
import { sentencesFrom } from './units.ts';
import { viterbi } from './viterbi.ts';

const features = new Int32Array(Math.max(MOST_FEATURES, MOST_AGREEMENT_FEATURES));

/** Scores of all labels at all units by the features of the first reading: a row of `LABEL_COUNT` a unit. */
export function firstScores(crf: Crf, observed: Observations): Float64Array {
  const scores = new Float64Array(observed.units.length * LABEL_COUNT);
  for (const { first, limit } of sentencesFrom(observed.sentences)) {
    for (let i = first; i < limit; i++) addWeights(crf, featuresOf(observed, i, first, limit, features), scores, i);
  }
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
  for (const { first, limit } of sentencesFrom(observed.sentences)) {
    for (let i = first; i < limit; i++) {
      addWeights(crf, agreementFeatures(observed, labels, consensus, i, first, limit, features), scores, i);
    }
  }
}

/** The best labels of all units, sentence by sentence. */
export function decode(crf: Crf, observed: Observations, scores: Float64Array): Uint8Array {
  const labels = new Uint8Array(observed.units.length);
  for (const { first, limit } of sentencesFrom(observed.sentences)) {
    const emissions = scores.subarray(first * LABEL_COUNT, limit * LABEL_COUNT);
    viterbi(limit - first, emissions, crf.transitions, labels.subarray(first, limit));
  }
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
