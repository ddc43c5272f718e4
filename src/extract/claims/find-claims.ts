import { findDates } from '../dates/find-dates.ts';
import type { EntityTable } from '../entities/entity-table.ts';
import { type Reader, tokenFrom } from '../entities/reader.ts';
import type { Attributions } from './attributions.ts';
import type { ClaimDraft } from './claim-sheet.ts';
import { findLifeClaims } from './life-claims.ts';
import { findNounClaims } from './noun-claims.ts';
import { findParticipationClaims } from './participation-claims.ts';
import { findPraiseClaims } from './praise-claims.ts';
import type { Pronouns } from './pronouns.ts';
import { findVerbClaims } from './verb-claims.ts';

/**
 * What the sentences state of two entities each, by every family of rules. A claim of a verb or a noun of deed has the
 * date that its sentence names, where it names one only.
 */
export function findClaims(
  reader: Reader,
  table: EntityTable,
  attributions: Attributions,
  pronouns: Pronouns,
): ClaimDraft[] {
  const deeds = [
    ...findVerbClaims(reader, table, attributions, pronouns),
    ...findNounClaims(reader, table, attributions),
  ];
  return [
    ...dated(reader, deeds),
    ...findLifeClaims(reader, table, attributions, pronouns),
    ...findParticipationClaims(reader, table, attributions),
    ...findPraiseClaims(reader, table),
  ];
}

function dated(reader: Reader, claims: readonly ClaimDraft[]): ClaimDraft[] {
  if (claims.length === 0) return [];
  const dates = new Map<number, string | null>();
  for (const date of findDates(reader)) {
    const sentence = sentenceAt(reader, date.start);
    dates.set(sentence, dates.has(sentence) ? null : date.edtf);
  }
  return claims.map((claim) => ({ ...claim, date: dates.get(sentenceAt(reader, claim.evidence.start)) ?? null }));
}

function sentenceAt({ tokens, sentenceOf }: Reader, offset: number): number {
  return sentenceOf[tokenFrom(tokens, offset)] ?? -1;
}
