import { BEGIN, LAST, OUTSIDE, partOf, typeOf, UNIT } from './labels.ts';
import type { Observations } from './observations.ts';

/** What a first reading made of a word's capitalised mentions all over the article. */
export interface Opinion {
  /** Mentions outside names, and in names of each type. */
  readonly counts: Uint16Array;
  /** Type of the first mention, 0 outside names. */
  readonly first: number;
  /** Type, length in units and place of the word in the longest name that holds it; 0 without one. */
  longestType: number;
  longestLength: number;
  longestPlace: number;
}

export type Consensus = ReadonlyMap<number, Opinion>;

/** Opinions by folded spelling, from the labels of a first reading. */
export function consensusOf(observed: Observations, labels: Uint8Array): Consensus {
  const opinions = new Map<number, Opinion>();
  let start = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? OUTSIDE;
    const word = observed.lexemes[i];
    if (word?.capital === true) {
      let opinion = opinions.get(word.folded);
      if (opinion === undefined) {
        const counts = new Uint16Array(4);
        opinion = { counts, first: typeOf(label), longestType: 0, longestLength: 0, longestPlace: 0 };
        opinions.set(word.folded, opinion);
      }
      opinion.counts[typeOf(label)] = (opinion.counts[typeOf(label)] ?? 0) + 1;
    }
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === BEGIN || part === UNIT) start = i;
    if (part === LAST || part === UNIT) keepLongest(observed, opinions, start, i + 1, typeOf(label));
  }
  return opinions;
}

function keepLongest(
  observed: Observations,
  opinions: Map<number, Opinion>,
  from: number,
  to: number,
  type: number,
): void {
  for (let i = from; i < to; i++) {
    const word = observed.lexemes[i];
    const opinion = word?.capital === true ? opinions.get(word.folded) : undefined;
    if (opinion === undefined || opinion.longestLength >= to - from) continue;
    opinion.longestType = type;
    opinion.longestLength = to - from;
    opinion.longestPlace = i === to - 1 ? 2 : i === from ? 0 : 1;
  }
}
