import { namesIn, OUTSIDE, typeOf } from './labels.ts';
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
  observed.lexemes.forEach((word, i) => {
    if (!word.capital) return;
    const type = typeOf(labels[i] ?? OUTSIDE);
    const none = { counts: new Uint16Array(4), first: type, longestType: 0, longestLength: 0, longestPlace: 0 };
    const opinion = opinions.get(word.folded) ?? none;
    opinions.set(word.folded, opinion);
    opinion.counts[type] = (opinion.counts[type] ?? 0) + 1;
  });
  for (const { type, first, last } of namesIn(labels)) {
    for (let i = first; i <= last; i++) {
      const word = observed.lexemes[i];
      const opinion = word?.capital === true ? opinions.get(word.folded) : undefined;
      if (opinion === undefined || opinion.longestLength > last - first) continue;
      opinion.longestType = type;
      opinion.longestLength = last - first + 1;
      opinion.longestPlace = i === last ? 2 : i === first ? 0 : 1;
    }
  }
  return opinions;
}
