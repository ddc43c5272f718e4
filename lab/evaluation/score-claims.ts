import type { Predicate } from '../../src/extract/vocabulary.ts';
import { addBases, type Based, type BasisScores, NO_BASES, scoreBases } from './bases.ts';
import type { GoldPosition, GoldStatements, NamedClaim } from './gold.ts';
import { match } from './match.ts';
import { isPiece, sameName } from './same-name.ts';
import { type Judged, NOTHING } from './tally.ts';

/** A claim that extraction gives. */
export type FoundClaim = NamedClaim & Based;

export type ClaimErrorKind = 'claim missed' | 'claim beyond the annotation' | 'claim cut';

export interface ClaimScores {
  /** Claims of `BELONGS_TO`. */
  readonly belonging: Judged;
  /** Claims of all predicates but `BELONGS_TO` and those of an event. */
  readonly claims: Judged;
  readonly bases: BasisScores;
}

export const NO_CLAIMS: ClaimScores = { belonging: NOTHING, claims: NOTHING, bases: NO_BASES };

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

/** Those that an event and its annotation have, and `BELONGS_TO`. */
const STRUCTURAL: ReadonlySet<Predicate> = new Set(['PARTICIPATED_IN', 'LOCATED_IN', 'BELONGS_TO']);

/** Claims of these hold either way and are annotated once. */
const MUTUAL: ReadonlySet<Predicate> = new Set(['MET', 'SIGNED', 'FOUGHT']);

type Say = (kind: ClaimErrorKind, words: string) => void;

type Gold = Pick<GoldStatements, 'claims' | 'countries' | 'genre' | 'names' | 'positions'>;

/**
 * Counts the claims of the predicates that the annotation has. Those that hold since somebody has an office are neither
 * right nor false: the annotation has the office. Claims are cut where they name only a piece of what is right, or
 * something that has no name.
 * @param say told of each error, in words
 */
export function scoreClaims(gold: Gold, found: readonly FoundClaim[], say: Say): ClaimScores {
  const counts = ({ predicate }: NamedClaim) =>
    gold.genre === null ? SHARED.has(predicate) : !STRUCTURAL.has(predicate);
  const belongs = ({ predicate }: NamedClaim) => predicate === 'BELONGS_TO';
  const belonging = judge(gold, gold.countries, found.filter(belongs), say);
  const others = judge(gold, gold.claims?.filter(counts) ?? null, found.filter(counts), say);
  return { belonging: belonging.judged, claims: others.judged, bases: addBases(belonging.bases, others.bases) };
}

interface Judgement {
  readonly judged: Judged;
  readonly bases: BasisScores;
}

/** @param gold null where the annotation has none: then nothing is judged */
function judge(
  { names, positions }: Gold,
  gold: readonly NamedClaim[] | null,
  found: readonly FoundClaim[],
  say: Say,
): Judgement {
  if (gold === null) return { judged: NOTHING, bases: NO_BASES };
  const { pairs, missed, beyond } = match(gold, found, (a, b) => isSame(a, b, sameName));
  const offices = positions.flatMap(claimsOf);
  const wrong = beyond.filter((claim) => !offices.some((office) => isSame(office, claim, sameName)));
  const hasName = (one: string) => names === null || names.some((name) => sameName(name, one));
  const cut = wrong.filter(
    (claim) =>
      !hasName(claim.subject) ||
      (claim.predicate !== 'BELONGS_TO' && !hasName(claim.object)) ||
      gold.some((one) => isSame(one, claim, isPiece)),
  );
  for (const claim of missed) say('claim missed', describe(claim));
  for (const claim of wrong) say(cut.includes(claim) ? 'claim cut' : 'claim beyond the annotation', describe(claim));
  const right = pairs.map(([, claim]) => claim);
  const given = [...right, ...wrong];
  return {
    judged: { right: right.length, given: given.length, gold: gold.length, cut: cut.length },
    bases: scoreBases(right, given),
  };
}

/** What an office says of the body and the country of who has it. */
function claimsOf({ person: subject, organization, country, evidence }: GoldPosition): NamedClaim[] {
  const membership = { subject, predicate: 'MEMBER_OF', object: organization ?? '', evidence } as const;
  return [membership, { subject, predicate: 'BELONGS_TO', object: country ?? '', evidence }];
}

function isSame(a: NamedClaim, b: NamedClaim, names: (one: string, other: string) => boolean): boolean {
  if (a.predicate !== b.predicate) return false;
  const as = (subject: string, object: string) =>
    names(a.subject, subject) && (a.object === object || names(a.object, object));
  return as(b.subject, b.object) || (MUTUAL.has(a.predicate) && as(b.object, b.subject));
}

function describe({ subject, predicate, object, evidence }: NamedClaim): string {
  return `${subject} ${predicate} ${object} in ${evidence}`;
}
