import { agreementFeatures, MOST_AGREEMENT_FEATURES } from '../../src/extract/names/agreement-features.ts';
import { consensusOf } from '../../src/extract/names/consensus.ts';
import { LABEL_COUNT } from '../../src/extract/names/labels.ts';
import { type Crf, parseCrf } from '../../src/extract/names/model.ts';
import { readObservations } from '../../src/extract/names/observations.ts';
import { decode, firstScores } from '../../src/extract/names/score.ts';
import type { GoldArticle } from './corpus.ts';
import { type CrfOptions, trainCrf } from './crf.ts';
import { type Example, FeatureIndex, goldLabels, toExamples } from './dataset.ts';
import { packModel, writeCrf } from './write-model.ts';

const FIRST: CrfOptions = { rounds: 8, averaged: 5, rate: 0.1, halving: 5, ridge: 0.5, dropout: 0.3, seed: 1 };
const SECOND: CrfOptions = { rounds: 8, averaged: 5, rate: 0.005, halving: 3, ridge: 10, dropout: 0.1, seed: 2 };

/** Found to cost no accuracy in cross-validation, and to keep the file below 400 KiB. */
const PRECISION = { least: 0.03, scale: 32 };

/** The first reading of each article is learnt from the other parts, so that the second sees it as weak as it will be. */
const PARTS = 3;

/** The bytes of a model of names learnt from `articles`. */
export function trainNames(articles: readonly GoldArticle[], rounds: number = FIRST.rounds): Buffer {
  const options = { ...FIRST, rounds, averaged: Math.min(FIRST.averaged, rounds) };
  const features = new FeatureIndex();
  const examples = articles.map((article) => toExamples(article, features));
  const firstWithout = (part: number | null): Buffer => {
    const learnt = examples.filter((_, i) => i % PARTS !== part).flat();
    return writeCrf(trainCrf(learnt, features.hashes.length, options), features.hashes, PRECISION);
  };
  const again: Example[][] = Array.from({ length: articles.length }, () => []);
  const index = new FeatureIndex();
  for (let part = 0; part < PARTS; part++) {
    const reading = parseCrf(firstWithout(part));
    articles.forEach((article, i) => {
      if (i % PARTS === part) again[i] = secondExamples(article, reading, index);
    });
  }
  const first = firstWithout(null);
  const start = parseCrf(first).transitions.map((weight) => weight / PRECISION.scale);
  const second = trainCrf(again.flat(), index.hashes.length, SECOND, start);
  return packModel(first, writeCrf(second, index.hashes, PRECISION));
}

/** The sentences of one article for the second reading. */
function secondExamples(article: GoldArticle, reading: Crf, index: FeatureIndex): Example[] {
  const observed = readObservations(article.text, article.tokens, article.sentences);
  const gold = goldLabels(observed, article);
  const scores = firstScores(reading, observed);
  const labels = decode(reading, observed, scores);
  const consensus = consensusOf(observed, labels);
  const hashes = new Int32Array(MOST_AGREEMENT_FEATURES);
  return observed.sentences.slice(0, -1).map((from, s) => {
    const to = observed.sentences[s + 1] ?? from;
    const features: number[] = [];
    const ends = new Int32Array(to - from);
    for (let i = from; i < to; i++) {
      const count = agreementFeatures(observed, labels, consensus, i, from, to, hashes);
      for (let k = 0; k < count; k++) features.push(index.number(hashes[k] ?? 0));
      ends[i - from] = features.length;
    }
    const offsets = scores.slice(from * LABEL_COUNT, to * LABEL_COUNT).map((score) => score / PRECISION.scale);
    return { labels: gold.slice(from, to), features: Int32Array.from(features), ends, offsets, weight: article.weight };
  });
}
