import type { Span } from '../article-graph.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import type { EntityDraft } from '../drafts/entity-table.ts';
import type { Polarity, Predicate } from '../vocabulary.ts';
import type { Argument } from './clause/arguments.ts';
import type { ClaimContext } from './clause/claim-context.ts';
import { isNamed, isSupported, type Statement } from './support.ts';

/** A statement, and whether and where it is made. */
export interface Triple extends Statement {
  readonly negated?: boolean;
  /** The verb or noun of a deed, which has the date and the speaker of its clause. */
  readonly token?: number;
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

/** One claim for each two entities of a triple; none where the text does not vouch for it. */
export function toClaimDrafts(context: ClaimContext, triple: Triple, basis: 'VERB' | 'NOUN'): ClaimDraft[] {
  const { subject, object, predicate, evidence, token } = triple;
  const polarity: Polarity = triple.negated === true ? 'NEGATED' : 'AFFIRMED';
  const report = context.reported.at(context.doc.tokens[token ?? -1]?.start ?? evidence.start);
  const date = token === undefined ? null : context.dateAt(token);
  const hearsay = token !== undefined && report?.speaker === null;
  if (hearsay || !isSupported(context, triple, date)) return [];
  const pairs = subject.drafts.flatMap((one) => object.drafts.map((other): [EntityDraft, EntityDraft] => [one, other]));
  return pairs.map(([one, other]) => ({
    subject: one,
    predicate,
    object: other,
    polarity,
    basis: isNamed(context, subject, one) && isNamed(context, object, other) ? basis : 'COREFERENCE',
    ...(predicate === 'PARTICIPATED_IN' ? { role: 'ACTOR' as const } : {}),
    attributedTo: report?.speaker ?? null,
    date,
    evidence,
  }));
}
