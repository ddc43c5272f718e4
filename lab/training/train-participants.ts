import type { ParticipantModel } from '../../src/extract/events/event-participants.ts';
import type { ParticipantFeatures } from '../../src/extract/events/participant-features.ts';
import { type Settings, trainLinear } from './train-linear.ts';

/** An entity of an article and whether its readers take it for a participant of the main event. */
export interface ParticipantExample {
  readonly features: ParticipantFeatures;
  readonly takesPart: boolean;
}

const SETTINGS: Settings = {
  labels: 2,
  rounds: 60,
  rate: 0.05,
  decay: 0.1,
  shrinkage: 5,
  leastExamples: 8,
  balance: 0,
};
const SCALE = 100;
/** Precision counts more than recall: this likely a candidate must be. */
const THRESHOLD = 0.65;

/** The model of participants, its weights rounded. */
export function trainParticipants(examples: readonly ParticipantExample[]): ParticipantModel {
  const { bias, weights } = trainLinear(
    examples.map(({ features, takesPart }) => ({ features, label: Number(takesPart) })),
    SETTINGS,
  );
  const difference = ([no = 0, yes = 0]: readonly number[]) => Math.round(SCALE * (yes - no));
  const kept = [...weights]
    .map(([feature, row]): [string, number] => [feature, difference(row)])
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const margin = Math.round(SCALE * Math.log(THRESHOLD / (1 - THRESHOLD)));
  return { bias: difference(bias) - margin, weights: Object.fromEntries(kept) };
}
