import { readFileSync } from 'node:fs';
import { EVENT_KINDS, type EventKind } from '../vocabulary.ts';
import { kindEvidence } from './kind-features.ts';

/** Weights of a multinomial logistic regression, by feature and then by kind in the order of `kinds`, in hundredths. */
export interface KindModel {
  readonly kinds: readonly string[];
  readonly bias: readonly number[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** A kind less likely than this is not told. */
const LEAST_LIKELY = 0.2;
const learnt: KindModel = JSON.parse(readFileSync(new URL('kinds.model.json', import.meta.url), 'utf8'));

/**
 * The kind of the event that an article is about.
 *
 * @param headline empty where there is none
 * @param lead the text below the headline
 * @param model by default the one that `npm run train:events` wrote
 * @returns null where the words leave it open
 */
export function classifyKind(headline: string, lead: string, model: KindModel = learnt): EventKind | null {
  const { features, cues } = kindEvidence(headline, lead);
  const scores = model.bias.map((bias, kind) => bias / 100 + (cues[kind] ?? 0));
  for (const [feature, value] of features) {
    const row = model.weights[feature] ?? [];
    for (let kind = 0; kind < row.length; kind++) scores[kind] = (scores[kind] ?? 0) + (value * (row[kind] ?? 0)) / 100;
  }
  const most = Math.max(...scores);
  const likelihood = 1 / scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
  const name = model.kinds[scores.indexOf(most)];
  return likelihood < LEAST_LIKELY ? null : (EVENT_KINDS.find((kind) => kind === name) ?? null);
}
