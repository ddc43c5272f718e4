import type { ClaimBasis } from '../../src/extract/vocabulary.ts';
import { add, type Tally } from './tally.ts';

/** Something that a claim states, and how. */
export interface Based {
  readonly basis: ClaimBasis;
}

/** How many of the claims of each basis are right; what gold has of each cannot be told. */
export type BasisScores = Readonly<Record<ClaimBasis, Tally>>;

/** @param right those of the given ones that are right */
export function scoreBases(right: readonly Based[], given: readonly Based[]): BasisScores {
  return ofEach((basis) => {
    const count = (claims: readonly Based[]) => claims.filter((claim) => claim.basis === basis).length;
    return { right: count(right), given: count(given), gold: 0 };
  });
}

export const NO_BASES = scoreBases([], []);

export function addBases(a: BasisScores, b: BasisScores): BasisScores {
  return ofEach((basis) => add(a[basis], b[basis]));
}

function ofEach(tally: (basis: ClaimBasis) => Tally): BasisScores {
  return { VERB: tally('VERB'), NOUN: tally('NOUN'), COREFERENCE: tally('COREFERENCE'), HEADLINE: tally('HEADLINE') };
}
