import type { Span } from '../../article-graph.ts';
import type { Document } from '../../document.ts';
import type { ClaimDraft } from '../../drafts/claim-drafts.ts';
import type { Draft, EntityTable } from '../../drafts/entity-table.ts';
import type { Polarity, Predicate } from '../../vocabulary.ts';
import type { Subjects } from './anaphora.ts';
import type { NounPhrase } from './arguments.ts';
import type { Attributions } from './reported-speech.ts';

/** What every rule of claims reads. */
export interface ClaimContext {
  readonly doc: Document;
  readonly table: EntityTable;
  readonly attributions: Attributions;
  readonly subjects: Subjects;
}

/** What a rule has found: all of `one` do it to all of `other`. */
export interface Statement {
  readonly one: NounPhrase;
  readonly other: NounPhrase;
  readonly predicate: Predicate;
  readonly evidence: Span;
  readonly negated?: boolean;
}

/** One claim for each two entities of a statement. */
export function toDrafts({ attributions }: ClaimContext, statement: Statement): ClaimDraft[] {
  const { one, other, predicate, evidence } = statement;
  const polarity: Polarity = statement.negated === true ? 'NEGATED' : 'AFFIRMED';
  const attributedTo = attributions.at(evidence.start);
  const pairs = one.drafts.flatMap((subject) => other.drafts.map((object): [Draft, Draft] => [subject, object]));
  return pairs.map(([subject, object]) => ({
    subject,
    predicate,
    object,
    polarity,
    ...(predicate === 'PARTICIPATED_IN' ? { role: 'ACTOR' as const } : {}),
    attributedTo,
    evidence,
  }));
}

/** True for a single person, who is no subject of a verb in the plural. */
export function isOnePerson({ drafts: [first, second] }: NounPhrase): boolean {
  return first?.type === 'Person' && second === undefined;
}

/** The words from the first to the last of these. */
export function spanAround(...spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
