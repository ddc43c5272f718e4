import { findDates } from '../dates/find-dates.ts';
import { type Document, sentenceAt } from '../document.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import type { PositionDraft } from '../drafts/position-drafts.ts';
import type { ClaimContext } from './clause/claim-context.ts';
import { findEventClaims } from './event-claims.ts';
import { findLifeClaims } from './life-claims.ts';
import { findMembershipClaims } from './membership-claims.ts';
import { findNominalizationClaims } from './nominalization-claims.ts';
import { findRankingClaims } from './ranking-claims.ts';
import { findRelationalNounClaims } from './relational-noun-claims.ts';
import { findVerbClaims } from './verb-claims.ts';

/**
 * What the sentences state of two entities each. Verbs and nouns that state it are listed in the lexicons claim-verbs.json
 * and claim-nouns.json; what no list can say has a family of rules of its own. A claim of a verb or a nominalization has
 * the date that its sentence names, where it names one only.
 */
export function findClaims(context: ClaimContext, positions: readonly PositionDraft[]): ClaimDraft[] {
  return [
    ...dated(context.doc, [...findVerbClaims(context), ...findNominalizationClaims(context)]),
    ...findEventClaims(context),
    ...findLifeClaims(context),
    ...findRankingClaims(context),
    ...findRelationalNounClaims(context),
    ...findMembershipClaims(context, positions),
  ];
}

function dated(doc: Document, claims: readonly ClaimDraft[]): ClaimDraft[] {
  if (claims.length === 0) return [];
  const dates = new Map<number, string | null>();
  for (const date of findDates(doc)) {
    const { start } = sentenceAt(doc, date.start);
    dates.set(start, dates.has(start) ? null : date.edtf);
  }
  return claims.map((claim) => ({ ...claim, date: dates.get(sentenceAt(doc, claim.evidence.start).start) ?? null }));
}
