import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import type { ClaimContext } from './clause/claim-context.ts';
import { findLifeClaims } from './life-claims.ts';
import { findMembershipClaims } from './membership-claims.ts';
import { findNominalizationClaims } from './nominalization-claims.ts';
import { findRelationalNounClaims } from './relational-noun-claims.ts';
import { findVerbClaims } from './verb-claims.ts';

/**
 * What the sentences state of two entities each. Verbs and nouns that state it are listed in the lexicons claim-verbs.json
 * and claim-nouns.json; what no list can say has a family of rules of its own.
 */
export function findClaims(context: ClaimContext): ClaimDraft[] {
  return [
    ...findVerbClaims(context),
    ...findNominalizationClaims(context),
    ...findLifeClaims(context),
    ...findRelationalNounClaims(context),
    ...findMembershipClaims(context),
  ];
}
