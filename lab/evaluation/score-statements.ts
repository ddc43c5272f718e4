import type { Span } from '../../src/extract/article-graph.ts';
import type { GoldPosition, GoldQuote, GoldStatements } from './gold.ts';
import { sameName, wordsOf } from './same-name.ts';
import { type ClaimErrorKind, type NamedClaim, scoreClaims } from './score-claims.ts';
import { type EventErrorKind, type EventScores, type MainEvent, NO_EVENTS, scoreEvent } from './score-event.ts';
import { add, NOTHING, type Tally } from './tally.ts';

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
  readonly claims: readonly NamedClaim[];
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

export interface StatementScores extends EventScores {
  readonly quotes: Tally;
  /** Of quotes whose speaker the annotation names. */
  readonly speakers: Tally;
  readonly positions: Tally;
  readonly claims: Tally;
  readonly errors: readonly StatementError[];
}

export const NO_STATEMENTS: StatementScores = {
  quotes: NOTHING,
  speakers: NOTHING,
  positions: NOTHING,
  claims: NOTHING,
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
    kinds: add(a.kinds, b.kinds),
    countries: add(a.countries, b.countries),
    dates: add(a.dates, b.dates),
    claims: add(a.claims, b.claims),
    participants: add(a.participants, b.participants),
    errors: [...a.errors, ...b.errors],
  };
}

export function scoreStatements(gold: GoldStatements, found: Statements): StatementScores {
  const errors: StatementError[] = [];
  const say = (kind: StatementError['kind'], words: string) => {
    errors.push({ kind, example: `${gold.id}: ${words}` });
  };
  const quotes = scoreQuotes(gold.quotes, found.quotes, say);
  const positions = scorePositions(gold.positions, found.positions, say);
  const claims = scoreClaims(gold.claims, found.claims, gold.genre, say);
  return { ...quotes, positions, claims, ...scoreEvent(gold.event, found.event, say), errors };
}

type Say = (kind: StatementError['kind'], words: string) => void;

function scoreQuotes(
  gold: readonly GoldQuote[],
  found: Statements['quotes'],
  say: Say,
): Pick<StatementScores, 'quotes' | 'speakers'> {
  const left = new Set(found);
  let right = 0;
  let named = 0;
  let spoken = 0;
  for (const quote of gold) {
    const hit = [...left].find((other) => overlap(quote, other) >= OVERLAP);
    if (hit === undefined) say('quote missed', quote.text);
    else {
      left.delete(hit);
      right++;
    }
    if (quote.speakerName === null) continue;
    named++;
    if (hit !== undefined && sameName(quote.speakerName, hit.speakerName)) spoken++;
    else say('speaker', `${hit?.speakerName} for ${quote.speakerName}, ${quote.text.slice(0, 60)}`);
  }
  for (const quote of left) say('quote invented', quote.text);
  return {
    quotes: { right, given: found.length, gold: gold.length },
    speakers: { right: spoken, given: named, gold: named },
  };
}

function scorePositions(gold: readonly GoldPosition[], found: Statements['positions'], say: Say): Tally {
  const left = new Set(found);
  let right = 0;
  for (const position of gold) {
    const hit = [...left].find((other) => samePosition(position, other));
    if (hit === undefined) say('position missed', `${position.title} in ${position.evidence}`);
    else {
      left.delete(hit);
      right++;
    }
  }
  for (const position of left) say('position invented', `${position.title} in ${position.evidence}`);
  return { right, given: found.length, gold: gold.length };
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
