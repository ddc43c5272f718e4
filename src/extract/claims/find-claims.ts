import type { EntityTable } from '../entities/entity-table.ts';
import type { Reader } from '../entities/reader.ts';
import type { Attributions } from './attributions.ts';
import type { ClaimDraft } from './claim-sheet.ts';
import { findNounClaims } from './noun-claims.ts';
import { findParticipationClaims } from './participation-claims.ts';
import { findPraiseClaims } from './praise-claims.ts';
import type { Pronouns } from './pronouns.ts';
import { findVerbClaims } from './verb-claims.ts';

/** What the sentences state of two entities each, by every family of rules. */
export function findClaims(
  reader: Reader,
  table: EntityTable,
  attributions: Attributions,
  pronouns: Pronouns,
): ClaimDraft[] {
  return [
    ...findVerbClaims(reader, table, attributions, pronouns),
    ...findNounClaims(reader, table, attributions),
    ...findParticipationClaims(reader, table, attributions),
    ...findPraiseClaims(reader, table),
  ];
}
