import type { Span } from '../../src/extract/article-graph.ts';
import { addBases } from './bases.ts';
import type { GoldPosition, GoldQuote, GoldStatements } from './gold.ts';
import { match } from './match.ts';
import { sameName, wordsOf } from './same-name.ts';
import { type ClaimErrorKind, type ClaimScores, type FoundClaim, NO_CLAIMS, scoreClaims } from './score-claims.ts';
import { type EventErrorKind, type EventScores, type MainEvent, NO_EVENTS, scoreEvent } from './score-event.ts';
import { add, addJudged, NOTHING, type Tally } from './tally.ts';

/** What extraction gives for one article. */
export interface Statements {
  readonly quotes: readonly (Span & { readonly text: string; readonly speakerName: string | null })[];
  readonly positions: readonly {
    readonly person: string;
    readonly title: string;
    readonly country: string | null;
    readonly evidence: string;
  }[];
  readonly event: MainEvent;
  readonly claims: readonly FoundClaim[];
}

export interface StatementError {
  readonly kind:
    | 'quote missed'
    | 'quote invented'
    | 'speaker'
    | 'position missed'
    | 'position invented'
    | EventErrorKind
    | ClaimErrorKind;
  readonly example: string;
}

export interface StatementScores extends EventScores, ClaimScores {
  readonly quotes: Tally;
  /** Of quotes whose speaker the annotation names. */
  readonly speakers: Tally;
  readonly positions: Tally;
  readonly errors: readonly StatementError[];
}

export const NO_STATEMENTS: StatementScores = {
  quotes: NOTHING,
  speakers: NOTHING,
  positions: NOTHING,
  ...NO_CLAIMS,
  ...NO_EVENTS,
  errors: [],
};

/** Spans are one quote where they share this much of what they cover together. */
const OVERLAP = 0.8;
/** Titles are one where this much of their words is shared. */
const TITLE_OVERLAP = 0.5;

export function addStatements(a: StatementScores, b: StatementScores): StatementScores {
  return {
    quotes: add(a.quotes, b.quotes),
    speakers: add(a.speakers, b.speakers),
    positions: add(a.positions, b.positions),
    belonging: addJudged(a.belonging, b.belonging),
    claims: addJudged(a.claims, b.claims),
    headed: add(a.headed, b.headed),
    bare: add(a.bare, b.bare),
    kinds: add(a.kinds, b.kinds),
    places: add(a.places, b.places),
    countries: add(a.countries, b.countries),
    dates: add(a.dates, b.dates),
    located: addJudged(a.located, b.located),
    participants: addJudged(a.participants, b.participants),
    bases: addBases(a.bases, b.bases),
    errors: [...a.errors, ...b.errors],
  };
}

export function scoreStatements(gold: GoldStatements, found: Statements): StatementScores {
  const errors: StatementError[] = [];
  const say = (kind: StatementError['kind'], words: string) => {
    errors.push({ kind, example: `${gold.id}: ${words}` });
  };
  const claims = scoreClaims(gold, found.claims, say);
  const event = scoreEvent(gold.event, found.event, gold.headline, say);
  return {
    ...scoreQuotes(gold.quotes, found.quotes, say),
    positions: scorePositions(gold.positions, found.positions, say),
    ...claims,
    ...event,
    bases: addBases(claims.bases, event.bases),
    errors,
  };
}

type Say = (kind: StatementError['kind'], words: string) => void;

function scoreQuotes(
  gold: readonly GoldQuote[],
  found: Statements['quotes'],
  say: Say,
): Pick<StatementScores, 'quotes' | 'speakers'> {
  const { pairs, missed, beyond } = match(gold, found, (a, b) => overlap(a, b) >= OVERLAP);
  for (const quote of missed) say('quote missed', quote.text);
  for (const quote of beyond) say('quote invented', quote.text);
  const named = gold.filter(({ speakerName }) => speakerName !== null).length;
  const spoken = pairs.filter(([{ speakerName, text }, hit]) => {
    if (speakerName === null || sameName(speakerName, hit.speakerName)) return speakerName !== null;
    say('speaker', `${hit.speakerName} for ${speakerName}, ${text.slice(0, 60)}`);
    return false;
  }).length;
  return {
    quotes: { right: pairs.length, given: found.length, gold: gold.length },
    speakers: { right: spoken, given: named, gold: named },
  };
}

function scorePositions(gold: readonly GoldPosition[], found: Statements['positions'], say: Say): Tally {
  const { pairs, missed, beyond } = match(gold, found, samePosition);
  for (const { title, evidence } of missed) say('position missed', `${title} in ${evidence}`);
  for (const { title, evidence } of beyond) say('position invented', `${title} in ${evidence}`);
  return { right: pairs.length, given: found.length, gold: gold.length };
}

function samePosition(gold: GoldPosition, found: Statements['positions'][number]): boolean {
  if (!sameName(gold.person, found.person)) return false;
  if (gold.country !== null && found.country !== null && gold.country !== found.country) return false;
  const [a, b] = [new Set(wordsOf(gold.title)), new Set(wordsOf(found.title))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size || 1) >= TITLE_OVERLAP;
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
