import type { Predicate } from '../../src/extract/vocabulary.ts';
import { sameName } from './same-name.ts';
import { NOTHING, type Tally } from './tally.ts';

/** A claim by names. */
export interface NamedClaim {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly evidence: string;
}

export type ClaimErrorKind = 'claim missed' | 'claim beyond the annotation';

/** The predicates that both the vocabulary and the guide of the articles of Wikinews have. */
const SHARED: ReadonlySet<Predicate> = new Set([
  'MET',
  'VISITED',
  'SIGNED',
  'CRITICIZED',
  'SUPPORTED',
  'PRAISED',
  'ACCUSED',
  'KILLED',
  'ARRESTED',
  'SUCCEEDED',
  'BORN_IN',
  'DIED_IN',
  'DEFEATED',
  'MEMBER_OF',
]);

/** Of the other genres the annotation has the claims of every predicate but these. */
const STRUCTURAL: ReadonlySet<Predicate> = new Set(['PARTICIPATED_IN', 'LOCATED_IN', 'BELONGS_TO']);

/** Claims of these hold either way and are annotated once. */
const MUTUAL: ReadonlySet<Predicate> = new Set(['MET', 'SIGNED', 'FOUGHT']);

/**
 * Counts the claims of the predicates that the annotation has.
 * @param genre the article's; null for Wikinews
 * @param say told of each error, in words
 */
export function scoreClaims(
  gold: readonly NamedClaim[] | null,
  found: readonly NamedClaim[],
  genre: string | null,
  say: (kind: ClaimErrorKind, words: string) => void,
): Tally {
  if (gold === null) return NOTHING;
  const counts = ({ predicate }: NamedClaim) => (genre === null ? SHARED.has(predicate) : !STRUCTURAL.has(predicate));
  const asked = gold.filter(counts);
  const left = new Set(found.filter(counts));
  const given = left.size;
  let right = 0;
  for (const claim of asked) {
    const hit = [...left].find((other) => sameClaim(claim, other));
    if (hit === undefined) say('claim missed', describe(claim));
    else {
      left.delete(hit);
      right++;
    }
  }
  for (const claim of left) say('claim beyond the annotation', describe(claim));
  return { right, given, gold: asked.length };
}

function sameClaim(a: NamedClaim, b: NamedClaim): boolean {
  if (a.predicate !== b.predicate) return false;
  const as = (subject: string, object: string) => sameName(a.subject, subject) && sameName(a.object, object);
  return as(b.subject, b.object) || (MUTUAL.has(a.predicate) && as(b.object, b.subject));
}

function describe({ subject, predicate, object, evidence }: NamedClaim): string {
  return `${subject} ${predicate} ${object} in ${evidence}`;
}
