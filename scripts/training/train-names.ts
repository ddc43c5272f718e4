import type { GoldArticle } from './corpus.ts';
import { type CrfOptions, trainCrf } from './crf.ts';
import { FeatureIndex, toExamples } from './dataset.ts';
import { writeModel } from './write-model.ts';

const OPTIONS: CrfOptions = { rounds: 12, averaged: 8, rate: 0.1, halving: 5, ridge: 0.5, dropout: 0.3, seed: 1 };

/** Found to cost no accuracy in cross-validation, and to keep the file below 400 KiB. */
const PRECISION = { least: 0.03, scale: 32 };

/** The bytes of a model of names learnt from `articles`. */
export function trainNames(articles: readonly GoldArticle[], options: Partial<CrfOptions> = {}): Buffer {
  const index = new FeatureIndex();
  const examples = toExamples(articles, index);
  const weights = trainCrf(examples, index.hashes.length, { ...OPTIONS, ...options });
  return writeModel(weights, index.hashes, PRECISION);
}
