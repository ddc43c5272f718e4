import type { Span } from '../article-graph.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import type { EntityDraft } from '../drafts/entity-table.ts';
import type { Polarity, Predicate } from '../vocabulary.ts';
import type { Argument } from './clause/arguments.ts';
import type { ClaimContext } from './clause/claim-context.ts';

/** What a rule has found: all of the subject do it to all of the object. */
export interface Triple {
  readonly subject: Argument;
  readonly predicate: Predicate;
  readonly object: Argument;
  readonly evidence: Span;
  readonly negated?: boolean;
}

/** A triple by a word of a lexicon; the other way round where this says so. */
export function tripleOf(
  { predicate, reversed }: { readonly predicate: Predicate; readonly reversed: boolean },
  [subject, object]: readonly [Argument, Argument],
  evidence: Span,
  negated = false,
): Triple {
  const ends = reversed ? { subject: object, object: subject } : { subject, object };
  return { ...ends, predicate, evidence, negated };
}

/** One claim for each two entities of a triple. */
export function toClaimDrafts({ reported }: ClaimContext, triple: Triple): ClaimDraft[] {
  const { subject, object, predicate, evidence } = triple;
  const polarity: Polarity = triple.negated === true ? 'NEGATED' : 'AFFIRMED';
  const attributedTo = reported.speakerAt(evidence.start);
  const pairs = subject.drafts.flatMap((one) => object.drafts.map((other): [EntityDraft, EntityDraft] => [one, other]));
  return pairs.map(([one, other]) => ({
    subject: one,
    predicate,
    object: other,
    polarity,
    ...(predicate === 'PARTICIPATED_IN' ? { role: 'ACTOR' as const } : {}),
    attributedTo,
    evidence,
  }));
}
