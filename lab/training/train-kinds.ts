import type { KindModel } from '../../src/extract/events/classify-kind.ts';
import { kindEvidence } from '../../src/extract/events/kind-features.ts';
import { EVENT_KINDS, type EventKind } from '../../src/extract/vocabulary.ts';
import { type Settings, trainLinear } from './train-linear.ts';

export interface KindExample {
  readonly id: string;
  readonly headline: string;
  readonly lead: string;
  readonly kind: EventKind;
}

const SETTINGS: Settings = {
  labels: EVENT_KINDS.length,
  rounds: 40,
  rate: 0.1,
  decay: 0.15,
  shrinkage: 0.5,
  leastExamples: 3,
  balance: 0.5,
};
const SCALE = 100;

/** The model of kinds, its weights rounded. It learns from each article also as if it had no headline. */
export function trainKinds(examples: readonly KindExample[]): KindModel {
  const { bias, weights } = trainLinear(
    [...examples, ...examples.map((example) => ({ ...example, headline: '' }))].map(({ headline, lead, kind }) => {
      const { features, cues } = kindEvidence(headline, lead);
      return { features, offsets: cues, label: EVENT_KINDS.indexOf(kind) };
    }),
    SETTINGS,
  );
  const rows = [...weights].map(([feature, row]): [string, number[]] => [feature, rounded(row)]);
  const kept = rows.filter(([, row]) => row.some((weight) => weight !== 0)).sort(byFeature);
  return { kinds: EVENT_KINDS, bias: rounded(bias), weights: Object.fromEntries(kept) };
}

function rounded(row: readonly number[]): number[] {
  return row.map((weight) => Math.round(weight * SCALE));
}

function byFeature([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
