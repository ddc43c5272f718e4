import type { GoldArticle } from './corpus.ts';
import { FeatureIndex, toExamples } from './dataset.ts';
import { trainPerceptron } from './perceptron.ts';
import { writeModel } from './write-model.ts';

const ROUNDS = 15;
const SEED = 1;
const PRECISION = { least: 0.85, scale: 4 };

/** The bytes of a model of names learnt from `articles`. */
export function trainNames(articles: readonly GoldArticle[], rounds: number = ROUNDS): Buffer {
  const index = new FeatureIndex();
  const examples = toExamples(articles, index);
  const weights = trainPerceptron(examples, index.hashes.length, rounds, SEED);
  return writeModel(weights, index.hashes, PRECISION);
}
