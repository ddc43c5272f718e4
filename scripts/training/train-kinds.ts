import type { KindModel } from '../../src/extract/events/classify-kind.ts';
import { type KindFeatures, kindFeatures } from '../../src/extract/events/kind-features.ts';
import { EVENT_KINDS, type EventKind } from '../../src/extract/vocabulary.ts';
import { random, shuffle } from './random.ts';

export interface KindExample {
  readonly headline: string;
  readonly lead: string;
  readonly kind: EventKind;
}

const ROUNDS = 40;
const SEED = 7;
const RATE = 0.1;
const RATE_DECAY = 0.15;
const SHRINKAGE = 0.5;
const LEAST_ARTICLES = 3;
/** With 0 every article weighs the same, with 1 every kind. */
const BALANCE = 0.5;
const SCALE = 100;

/** A multinomial logistic regression by stochastic gradient descent, weights shrunk after every round. */
export function trainKinds(examples: readonly KindExample[]): KindModel {
  const data = examples.map((example) => ({
    features: kindFeatures(example.headline, example.lead),
    kind: EVENT_KINDS.indexOf(example.kind),
  }));
  const weights = new Map<string, number[]>();
  for (const feature of frequent(data.map(({ features }) => features))) weights.set(feature, zeros());
  const bias = zeros();
  const rates = balance(data.map(({ kind }) => kind));
  const next = random(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE / (1 + round * RATE_DECAY);
    shuffle(data, next);
    for (const { features, kind } of data) learn(weights, bias, features, kind, rate * (rates[kind] ?? 1));
    for (const row of weights.values()) shrink(row, 1 - rate * SHRINKAGE);
  }
  return { kinds: EVENT_KINDS, bias: rounded(bias), weights: roundedWeights(weights) };
}

/** How much faster to learn from articles of each kind, so that rare kinds are not drowned; 1 for a kind of mean count. */
function balance(kinds: readonly number[]): number[] {
  const mean = kinds.length / EVENT_KINDS.length;
  return EVENT_KINDS.map((_, kind) => (mean / Math.max(1, kinds.filter((other) => other === kind).length)) ** BALANCE);
}

function learn(
  weights: ReadonlyMap<string, number[]>,
  bias: number[],
  features: KindFeatures,
  kind: number,
  rate: number,
): void {
  const rows = [...features].flatMap(([feature, value]) => {
    const row = weights.get(feature);
    return row === undefined ? [] : [{ row, value }];
  });
  const scores = bias.map((start, k) => rows.reduce((sum, { row, value }) => sum + value * (row[k] ?? 0), start));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const steps = powers.map((power, k) => rate * ((k === kind ? 1 : 0) - power / total));
  for (const { row, value } of [...rows, { row: bias, value: 1 }]) {
    for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) + value * (steps[k] ?? 0);
  }
}

function shrink(row: number[], factor: number): void {
  for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) * factor;
}

function frequent(documents: readonly KindFeatures[]): string[] {
  const counts = new Map<string, number>();
  for (const features of documents) {
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= LEAST_ARTICLES).map(([feature]) => feature);
}

function zeros(): number[] {
  return EVENT_KINDS.map(() => 0);
}

function rounded(row: readonly number[]): number[] {
  return row.map((weight) => Math.round(weight * SCALE));
}

function roundedWeights(weights: ReadonlyMap<string, number[]>): Record<string, readonly number[]> {
  const rows = [...weights].map(([feature, row]): [string, number[]] => [feature, rounded(row)]);
  return Object.fromEntries(rows.filter(([, row]) => row.some((weight) => weight !== 0)).sort(byFeature));
}

function byFeature([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
