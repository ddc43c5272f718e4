import type { DecisionInput } from '../generated/cypher/model.ts';

/** Who has decided something, and why. */
export type Decided = Pick<DecisionInput, 'by' | 'reason'>;

/** What is decided: that an article stays out, or a fact. */
export type DecisionKind = 'RETRACT' | 'SUPPRESS';

/** What a decision is about: its id, and words by which people know it. */
export interface Target {
  readonly id: string;
  readonly about: string;
}

/** The id of the one decision of a kind about an article or a fact. */
export function decisionId(kind: DecisionKind, targetId: string): string {
  return `decision_${kind}_${targetId}`;
}

/** Decisions that are made now. */
export function decisionsOn(kind: DecisionKind, targets: readonly Target[], decided: Decided): DecisionInput[] {
  const at = new Date().toISOString();
  return targets.map(({ id: targetId, about }) => {
    return { id: decisionId(kind, targetId), kind, targetId, about, at, ...decided };
  });
}
