import { readFileSync } from 'node:fs';
import { EVENT_KINDS, type EventKind } from '../vocabulary.ts';
import { kindFeatures } from './kind-features.ts';

/** Weights of a multinomial logistic regression, by feature and then by kind in the order of `kinds`, in hundredths. */
export interface KindModel {
  readonly kinds: readonly string[];
  readonly bias: readonly number[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

const learnt = readModel();

/**
 * The kind of the event that an article is about.
 *
 * @param lead the text below the headline
 * @param model by default the one that `npm run train:events` wrote
 * @returns null where the words say nothing
 */
export function classifyKind(headline: string, lead: string, model: KindModel = learnt): EventKind | null {
  const scores = [...model.bias];
  let known = false;
  for (const [feature, value] of kindFeatures(headline, lead)) {
    const row = model.weights[feature];
    if (row === undefined) continue;
    known = true;
    for (let kind = 0; kind < scores.length; kind++) scores[kind] = (scores[kind] ?? 0) + value * (row[kind] ?? 0);
  }
  const name = model.kinds[scores.indexOf(Math.max(...scores))];
  return known ? (EVENT_KINDS.find((kind) => kind === name) ?? null) : null;
}

function readModel(): KindModel {
  return JSON.parse(readFileSync(new URL('kinds.model.json', import.meta.url), 'utf8'));
}
