import type { Span } from '../../article-graph.ts';
import type { PositionDraft } from '../../drafts/position-drafts.ts';
import type { EventKind } from '../../vocabulary.ts';
import type { Anaphora } from './anaphora.ts';
import type { Argument, Reading } from './arguments.ts';
import type { ReportedSpeech } from './reported-speech.ts';

/** What every rule of claims reads. */
export interface ClaimContext extends Reading {
  readonly reported: ReportedSpeech;
  readonly anaphora: Anaphora;
  /** The date of the clause of a verb or noun. */
  readonly dateAt: (token: number) => string | null;
  /** Of the event that the article reports. */
  readonly kind: EventKind | null;
  readonly positions: readonly PositionDraft[];
}

/** True for a single person, who is no subject of a verb in the plural. */
export function isOnePerson({ drafts: [first, second] }: Argument): boolean {
  return first?.type === 'Person' && second === undefined;
}

/** The words from the first to the last of these. */
export function spanAround(...spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
