import { featuresOf, MOST_FEATURES } from '../../src/extract/names/features.ts';
import { IntTable } from '../../src/extract/names/int-table.ts';
import { BEGIN, INSIDE, LAST, labelOf, NAME_TYPES, OUTSIDE, UNIT } from '../../src/extract/names/labels.ts';
import { type Observations, readObservations } from '../../src/extract/names/observations.ts';
import type { GoldArticle } from './corpus.ts';

/** One sentence for the trainer: for each unit its gold label and its features as indexes into the weights. */
export interface Example {
  readonly labels: Uint8Array;
  /** The features of all units, one after the other. */
  readonly features: Int32Array;
  /** Unit `i` has `features[ends[i - 1]]` up to, without, `features[ends[i]]`. */
  readonly ends: Int32Array;
  /** Scores of all labels at all units that the weights are learnt on top of; none for a first reading. */
  readonly offsets?: Float64Array;
  /** The article's. */
  readonly weight: number;
}

/** Numbers the features that training sees. */
export class FeatureIndex {
  readonly #table = new IntTable(1 << 16);
  readonly hashes: number[] = [];

  /** The number of the feature, from 0 on; a new one when it is unseen. */
  number(hash: number): number {
    const known = this.#table.get(hash);
    if (known !== 0) return known - 1;
    this.hashes.push(hash);
    this.#table.set(hash, this.hashes.length);
    return this.hashes.length - 1;
  }
}

/** The sentences of an article. */
export function toExamples(article: GoldArticle, index: FeatureIndex): Example[] {
  const observed = readObservations(article.text, article.tokens, article.sentences);
  const labels = goldLabels(observed, article);
  return observed.sentences.slice(0, -1).map((from, s) => ({
    ...toExample(observed, from, observed.sentences[s + 1] ?? from, labels, index),
    weight: article.weight,
  }));
}

function toExample(
  observed: Observations,
  from: number,
  to: number,
  labels: Uint8Array,
  index: FeatureIndex,
): Omit<Example, 'weight'> {
  const hashes = new Int32Array(MOST_FEATURES);
  const features: number[] = [];
  const ends = new Int32Array(to - from);
  for (let i = from; i < to; i++) {
    const count = featuresOf(observed, i, from, to, hashes);
    for (let k = 0; k < count; k++) features.push(index.number(hashes[k] ?? 0));
    ends[i - from] = features.length;
  }
  return { labels: labels.slice(from, to), features: Int32Array.from(features), ends };
}

/** BILOU labels; a name that does not begin and end with a unit, or that reaches over a sentence's end, is left out. */
export function goldLabels(observed: Observations, article: GoldArticle): Uint8Array {
  const labels = new Uint8Array(observed.units.length);
  const first = new Map(observed.units.map((unit, i) => [unit.start, i]));
  const last = new Map(observed.units.map((unit, i) => [unit.end, i]));
  const opens = new Set(observed.sentences);
  for (const name of article.names) {
    const from = first.get(name.start);
    const to = last.get(name.end);
    const type = NAME_TYPES.indexOf(name.types[0] ?? 'Person');
    if (from === undefined || to === undefined) continue;
    let whole = true;
    for (let i = from; i <= to; i++) if (labels[i] !== OUTSIDE || (i > from && opens.has(i))) whole = false;
    if (!whole) continue;
    if (from === to) labels[from] = labelOf(type, UNIT);
    else {
      labels.fill(labelOf(type, INSIDE), from, to);
      labels[from] = labelOf(type, BEGIN);
      labels[to] = labelOf(type, LAST);
    }
  }
  return labels;
}
