import { random, shuffle } from './random.ts';

export type Features = ReadonlyMap<string, number>;

export interface Example {
  readonly features: Features;
  /** From 0. */
  readonly label: number;
  /** Scores by label that the weights are learnt on top of. */
  readonly offsets?: readonly number[];
}

export interface Settings {
  readonly labels: number;
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  /** How much all weights shrink after each round, as a share of the rate. */
  readonly shrinkage: number;
  /** Features of fewer examples are left out. */
  readonly leastExamples: number;
  /** With 0 every example weighs the same, with 1 every label. */
  readonly balance: number;
}

/** Weights by feature and then by label. */
export interface LinearModel {
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

const SEED = 7;

/** A multinomial logistic regression by stochastic gradient descent; the same examples give the same weights. */
export function trainLinear(examples: readonly Example[], settings: Settings): LinearModel {
  const data = [...examples];
  const zeros = () => Array.from({ length: settings.labels }, () => 0);
  const weights = new Map(frequent(data, settings.leastExamples).map((feature) => [feature, zeros()]));
  const bias = zeros();
  const speeds = speedsOf(data, settings);
  const next = random(SEED);
  for (let round = 0; round < settings.rounds; round++) {
    const rate = settings.rate / (1 + round * settings.decay);
    shuffle(data, next);
    for (const example of data) learn(weights, bias, example, rate * (speeds[example.label] ?? 1));
    for (const row of weights.values()) shrink(row, 1 - rate * settings.shrinkage);
  }
  return { bias, weights };
}

/** How much faster to learn from examples of each label, so that rare ones are not drowned; 1 for one of mean count. */
function speedsOf(examples: readonly Example[], { labels, balance }: Settings): number[] {
  const mean = examples.length / labels;
  return Array.from({ length: labels }, (_, label) => {
    const count = examples.filter((example) => example.label === label).length;
    return (mean / Math.max(1, count)) ** balance;
  });
}

function learn(
  weights: ReadonlyMap<string, number[]>,
  bias: number[],
  { features, label, offsets }: Example,
  rate: number,
): void {
  const rows = [...features].flatMap(([feature, value]) => {
    const row = weights.get(feature);
    return row === undefined ? [] : [{ row, value }];
  });
  const scores = bias.map((start, k) =>
    rows.reduce((sum, { row, value }) => sum + value * (row[k] ?? 0), start + (offsets?.[k] ?? 0)),
  );
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const steps = powers.map((power, k) => rate * ((k === label ? 1 : 0) - power / total));
  for (const { row, value } of [...rows, { row: bias, value: 1 }]) {
    for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) + value * (steps[k] ?? 0);
  }
}

function shrink(row: number[], factor: number): void {
  for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) * factor;
}

function frequent(examples: readonly Example[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= least).map(([feature]) => feature);
}
