import { readFileSync } from 'node:fs';
import { within } from '../article/bylines.ts';
import type { Mention, Span } from '../article-graph.ts';
import { type Document, sentenceAt, tokenFrom } from '../document.ts';
import type { EntityDraft } from '../drafts/entity-table.ts';
import type { ParticipantRole } from '../vocabulary.ts';
import { leftOf, rightOf } from './mention-neighbours.ts';
import { BELOW, CORE, OUTSIDE, type ParticipantCandidate, type ParticipantFeatures } from './participant-features.ts';

interface Participant {
  readonly draft: EntityDraft;
  readonly role: ParticipantRole;
  readonly evidence: Span;
}

/** How much speaks for a candidate's part in the main event; above 0 it takes part. */
export type TakesPart = (candidate: ParticipantCandidate) => number;

/** Weights of a logistic regression in hundredths. */
export interface ParticipantModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

const MOST = 8;
/** What speaks for those of the main clause before anything is learnt, in hundredths. */
const CORE_RATING = 70;
/** And against those who are named first below the lead. */
const BELOW_RATING = -50;
const learnt = ratingBy(JSON.parse(readFileSync(new URL('participants.model.json', import.meta.url), 'utf8')));
const NOT_SUFFERED = /^(?:santé|liberté|société|musée|armée|année|journée|entrée|député|députée|comité|côté|été)$/;
const SUFFERED = /^(?:élue?s?|battue?s?|mise?s?|prise?s?|reçue?s?|détenue?s?|reconnue?s?|meurt|morte?s?)$|ée?s?$/;

/**
 * Who takes part in the main event: the persons, bodies and countries that the learnt weights find, at most eight, in order
 * of appearance.
 *
 * @param words that describe the event, its evidence for those named there
 */
export function findParticipants(
  doc: Document,
  candidates: readonly ParticipantCandidate[],
  words: Span,
  takesPart: TakesPart = ({ features }) => learnt(features),
): Participant[] {
  return candidates
    .map((candidate) => ({ ...candidate, rating: takesPart(candidate) }))
    .filter(({ rating }) => rating > 0)
    .sort((a, b) => b.rating - a.rating)
    .slice(0, MOST)
    .map(({ draft, named }) => ({ draft, mention: named.find((mention) => within([words], mention)) ?? named[0] }))
    .sort((a, b) => a.mention.start - b.mention.start)
    .map(({ draft, mention }, index) => ({
      draft,
      role: acts(doc, mention, index === 0) ? 'ACTOR' : 'RECIPIENT',
      evidence: within([words], mention) ? words : sentenceAt(doc, mention.start),
    }));
}

/** The rating by a model's weights. */
export function ratingBy({ bias, weights }: ParticipantModel): (features: ParticipantFeatures) => number {
  return (features) => {
    if (features.has(OUTSIDE)) return Number.NEGATIVE_INFINITY;
    let sum = bias + (features.has(CORE) ? CORE_RATING : 0) + (features.has(BELOW) ? BELOW_RATING : 0);
    for (const [feature, value] of features) sum += value * (weights[feature] ?? 0);
    return sum;
  };
}

/** Subjects, agents and speakers act, and the first of all; not where a participle follows (*Manuel Valls enfariné*). */
function acts(doc: Document, mention: Mention, first: boolean): boolean {
  const left = leftOf(doc, tokenFrom(doc.tokens, mention.start));
  const right = rightOf(doc, mention);
  if (left === 'agent' || left === 'source' || right === 'speech') return true;
  const next = doc.lower[tokenFrom(doc.tokens, mention.end)] ?? '';
  if (SUFFERED.test(next) && !NOT_SUFFERED.test(next)) return false;
  return first || left === 'start' || right === 'verb';
}
