import type { GoldArticle } from './corpus.ts';
import { trainCrf } from './crf.ts';
import { FeatureIndex, toExamples } from './dataset.ts';
import { writeModel } from './write-model.ts';

const ROUNDS = 12;
const PRECISION = { least: 0.03, scale: 32 };

/** The bytes of a model of names learnt from `articles`. */
export function trainNames(articles: readonly GoldArticle[], rounds: number = ROUNDS): Buffer {
  const index = new FeatureIndex();
  const examples = toExamples(articles, index);
  const weights = trainCrf(examples, index.hashes.length, {
    rounds,
    rate: 0.1,
    halving: 5,
    ridge: 0.5 / examples.length,
    lasso: 0,
    drop: 0.3,
    seed: 1,
  });
  for (let i = 0; i < weights.emissions.length; i++) weights.emissions[i] = (weights.emissions[i] ?? 0) * 0.7;
  return writeModel(weights, index.hashes, PRECISION);
}
