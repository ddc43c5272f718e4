import { LABEL_COUNT } from '../../src/extract/names/labels.ts';
import { Chain } from './chain.ts';
import type { Example } from './dataset.ts';
import { random, shuffle } from './random.ts';

/** A constant of this module: under tsx each use of an imported one is a call. */
const L = LABEL_COUNT;

export interface Weights {
  /** A row of `LABEL_COUNT` a feature. */
  readonly emissions: Float64Array;
  /** A row of `LABEL_COUNT` a label before. */
  readonly transitions: Float64Array;
}

export interface CrfOptions {
  readonly rounds: number;
  /** The weights are the mean of those after each of this many last rounds. */
  readonly averaged: number;
  /** Size of the first step. */
  readonly rate: number;
  /** Rounds after which the size of a step has halved. */
  readonly halving: number;
  /** Strength of the L2 penalty on all examples together. */
  readonly ridge: number;
  /** Share of a unit's features that each step leaves out by chance, so that none is trusted alone. */
  readonly dropout: number;
  readonly seed: number;
}

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) trained by stochastic gradient descent
 * with an L2 penalty, dropout of features (Hinton and others 2012) and averaging of weights (Polyak and Juditsky 1992).
 * `start` gives the transitions to begin with. The same examples, in the same order, give the same weights bit for bit.
 */
export function trainCrf(
  examples: readonly Example[],
  features: number,
  options: CrfOptions,
  start: ArrayLike<number> = new Float64Array(L * L),
): Weights {
  const emissions = new Float32Array(features * L);
  const transitions = Float64Array.from(start);
  const meanEmissions = new Float64Array(features * L);
  const meanTransitions = new Float64Array(L * L);
  const next = random(options.seed);
  const order = examples.map((_, index) => index);
  const chain = new Chain(
    examples.reduce((most, example) => Math.max(most, example.labels.length), 0),
    examples.reduce((most, example) => Math.max(most, example.features.length), 0),
  );
  // `emissions` holds the weights divided by `scale`, so that the penalty costs one multiplication a step.
  let scale = 1;
  let step = 0;
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, next);
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const rate = options.rate / (1 + step++ / examples.length / options.halving);
      chain.drop(example, options.dropout, next);
      chain.score(example, emissions, scale);
      chain.run(transitions);
      scale *= 1 - (rate * options.ridge) / examples.length;
      chain.learn(example, emissions, transitions, rate * example.weight, scale);
    }
    if (round < options.rounds - options.averaged) continue;
    // A feature weighs less where none is left out than where some are.
    addTo(meanEmissions, emissions, (scale * (1 - options.dropout)) / options.averaged);
    addTo(meanTransitions, transitions, 1 / options.averaged);
  }
  return { emissions: meanEmissions, transitions: meanTransitions };
}

function addTo(sum: Float64Array, values: Float32Array | Float64Array, factor: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (values[i] ?? 0) * factor;
}
