import type { Passage, Position, Span } from '../article-graph.ts';
import { type EntityDraft, type EntityTable, type Refs, refOf } from './entity-table.ts';

/** A position whose entities are still drafts. */
export interface PositionDraft {
  readonly person: EntityDraft;
  readonly title: string;
  readonly organization: EntityDraft | null;
  readonly country: EntityDraft | null;
  readonly evidence: Span;
  readonly office: Span;
}

/** The positions with refs instead of drafts; one position for all passages that state the same. */
export function toPositions(drafts: readonly PositionDraft[], table: EntityTable, refs: Refs): Position[] {
  const positions = new Map<string, Position & { evidence: Passage[] }>();
  for (const draft of drafts) {
    const person = refOf(draft.person, refs);
    if (person === null) continue;
    const [organization, country] = [refOf(draft.organization, refs), refOf(draft.country, refs)];
    const key = [person, draft.title.toLowerCase(), organization, country].join(' ');
    const position = positions.get(key) ?? { person, title: draft.title, organization, country, evidence: [] };
    positions.set(key, position);
    position.evidence.push(table.passage(draft.evidence));
  }
  return [...positions.values()];
}
