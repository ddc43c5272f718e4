import type { Claim, Passage, Span } from '../article-graph.ts';
import type { Document } from '../document.ts';
import { CLAIM_BASES, type ClaimBasis, type ParticipantRole, type Polarity, type Predicate } from '../vocabulary.ts';
import type { EntityDraft, EntityTable, Refs } from './entity-table.ts';

/** A claim whose entities are still drafts. */
export interface ClaimDraft {
  readonly subject: EntityDraft;
  readonly predicate: Predicate;
  readonly object: EntityDraft;
  readonly evidence: Span;
  readonly polarity?: Polarity;
  /** By default that of words that stand beside each other: a noun’s. */
  readonly basis?: ClaimBasis;
  readonly role?: ParticipantRole;
  readonly attributedTo?: EntityDraft | null;
  readonly date?: string | null;
}

/** An article, and the entities and claims found in it so far. */
export interface Findings {
  readonly doc: Document;
  readonly table: EntityTable;
  readonly claims: ClaimDraft[];
}

/**
 * The claims with refs instead of drafts; one claim for all passages that state the same, the tersest passage first.
 * What a draft without mention takes part in is left out, and so is a claim of an entity about itself.
 *
 * @param headline the article's, where it has one
 */
export function toClaims(
  drafts: readonly ClaimDraft[],
  table: EntityTable,
  refs: Refs,
  headline: Span | null,
): Claim[] {
  const claims = new Map<string, Claim & { evidence: Passage[]; basis: ClaimBasis }>();
  const known = new Set<string>();
  for (const draft of drafts) {
    const [subject, object] = [refs.get(draft.subject), refs.get(draft.object)];
    const speaker = draft.attributedTo ?? null;
    const attributedTo = speaker === null || speaker === draft.subject ? null : (refs.get(speaker) ?? null);
    if (subject === undefined || object === undefined || subject === object) continue;
    const polarity = draft.polarity ?? 'AFFIRMED';
    const inHeadline = headline !== null && draft.evidence.end <= headline.end;
    const basis = inHeadline ? 'HEADLINE' : (draft.basis ?? 'NOUN');
    const key = [subject, draft.predicate, object, polarity, attributedTo].join(' ');
    const claim = claims.get(key) ?? {
      subject,
      predicate: draft.predicate,
      object,
      polarity,
      basis,
      role: draft.role ?? null,
      attributedTo,
      date: draft.date ?? null,
      evidence: [],
    };
    claims.set(key, claim);
    claim.basis = CLAIM_BASES.find((one) => one === claim.basis || one === basis) ?? basis;
    const span = `${key} ${draft.evidence.start} ${draft.evidence.end}`;
    if (!known.has(span)) claim.evidence.push(table.passage(draft.evidence));
    known.add(span);
  }
  const found = [...claims.values()];
  for (const { evidence } of found) evidence.sort((a, b) => a.text.length - b.text.length || a.start - b.start);
  return found.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}
