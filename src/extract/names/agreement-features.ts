import type { Consensus, Opinion } from './consensus.ts';
import { HASH_BITS, mix } from './hash.ts';
import { LABEL_COUNT, OUTSIDE, typeOf } from './labels.ts';
import type { Observations } from './observations.ts';

/** No more agreement features than this stand on one unit. */
export const MOST_AGREEMENT_FEATURES = 24;

const KEY = (1 << HASH_BITS) - 1;
const NONE = 9;

/**
 * Features of the second reading: how the first one labelled unit `i` of the sentence `[from, to)`, its neighbours and
 * the word's other mentions in the article (Krishnan and Manning 2006). Writes them as hashes, returns how many.
 */
export function agreementFeatures(
  observed: Observations,
  labels: Uint8Array,
  consensus: Consensus,
  i: number,
  from: number,
  to: number,
  target: Int32Array,
): number {
  let count = 0;
  const emit = (template: number, value: number) => {
    target[count++] = mix(mix(template, value), 0x5ec0) & KEY;
  };
  const label = labels[i] ?? OUTSIDE;
  const before = i > from ? (labels[i - 1] ?? OUTSIDE) : LABEL_COUNT;
  const after = i + 1 < to ? (labels[i + 1] ?? OUTSIDE) : LABEL_COUNT;
  const word = observed.lexemes[i];
  emit(1, label);
  emit(2, label * 32 + before);
  emit(3, label * 32 + after);
  const opinion = word?.capital === true ? consensus.get(word.folded) : undefined;
  emit(4, neighbour(observed, consensus, i - 1, from, to) * 32 + label);
  emit(5, neighbour(observed, consensus, i + 1, from, to) * 32 + label);
  if (word === undefined || opinion === undefined) return count;
  const total = opinion.counts.reduce((sum, count) => sum + count, 0);
  const major = majority(opinion, typeOf(label));
  const longest = (opinion.longestType * 4 + Math.min(opinion.longestLength, 3)) * 4 + opinion.longestPlace;
  emit(6, major);
  emit(7, major * 32 + label);
  emit(8, (major * 32 + label) * 8 + share(opinion, major, total));
  emit(9, longest);
  emit(10, longest * 32 + label);
  emit(11, (opinion.first * 32 + label) * 2 + (total > 1 ? 1 : 0));
  emit(12, (opinion.longestType * 16 + major) * 32 + label);
  emit(13, ((word.french * 16 + major) * 32 + label) * 2 + (i === from ? 1 : 0));
  emit(14, (observed.lowered.has(word.folded) ? 1 : 0) * 1024 + major * 32 + label);
  emit(15, (longest * 32 + label) * 16 + runLength(observed, i));
  return count;
}

function runLength(observed: Observations, i: number): number {
  const start = observed.runStart[i] ?? i;
  return Math.min((observed.runEnd[i] ?? i) - start, 3) * 4 + Math.min(i - start, 3);
}

function neighbour(observed: Observations, consensus: Consensus, i: number, from: number, to: number): number {
  const word = i >= from && i < to ? observed.lexemes[i] : undefined;
  const opinion = word?.capital === true ? consensus.get(word.folded) : undefined;
  return opinion === undefined ? NONE : opinion.longestType * 4 + opinion.longestPlace + NONE + 1;
}

/** The type that most other mentions have: this one, of type `own`, is left out. `NONE` without others. */
function majority(opinion: Opinion, own: number): number {
  let best = NONE;
  let most = 0;
  for (let type = 0; type < 4; type++) {
    const others = (opinion.counts[type] ?? 0) - (type === own ? 1 : 0);
    if (others <= most) continue;
    most = others;
    best = type;
  }
  return best;
}

/** How much of the mentions the type has, in quarters, and whether they are many. */
function share(opinion: Opinion, type: number, total: number): number {
  if (type === NONE) return 0;
  return Math.min(3, Math.floor((4 * (opinion.counts[type] ?? 0)) / total)) * 2 + (total > 3 ? 1 : 0);
}
