import type { Document } from './document.ts';
import { featuresOf, MOST_FEATURES } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Model } from './model.ts';

const features = new Int32Array(MOST_FEATURES);

/** Adds to `scores`, a row of `LABEL_COUNT` a unit, what the features of the units `[from, to)` say for each label. */
export function scoreUnits(model: Model, doc: Document, from: number, to: number, scores: Float64Array): void {
  const { rows, weights } = model;
  for (let i = from; i < to; i++) {
    const count = featuresOf(doc, i, from, to, features);
    const base = (i - from) * LABEL_COUNT;
    for (let k = 0; k < count; k++) {
      const row = rows.get(features[k] ?? 0) * LABEL_COUNT;
      if (row === 0) continue;
      for (let label = 0; label < LABEL_COUNT; label++) {
        scores[base + label] = (scores[base + label] ?? 0) + (weights[row + label] ?? 0);
      }
    }
  }
}
