import type { EventKind } from '../../src/extract/vocabulary.ts';
import type { GoldEvent } from './gold.ts';
import { sameName } from './same-name.ts';
import { NOTHING, type Tally } from './tally.ts';

/** What extraction gives for an article's main event. */
export interface MainEvent {
  readonly kind: EventKind | null;
  readonly country: string | null;
  readonly date: string | null;
  readonly participants: readonly string[];
}

export type EventErrorKind = 'kind' | 'country' | 'date' | 'participant missed' | 'participant invented';

export interface EventScores {
  readonly kinds: Tally;
  /** Of articles whose annotation tells the country. */
  readonly countries: Tally;
  /** Of articles whose annotation tells the day. */
  readonly dates: Tally;
  readonly participants: Tally;
}

export const NO_EVENTS: EventScores = { kinds: NOTHING, countries: NOTHING, dates: NOTHING, participants: NOTHING };

/** @param say told of each error, in words */
export function scoreEvent(
  gold: GoldEvent,
  found: MainEvent,
  say: (kind: EventErrorKind, words: string) => void,
): EventScores {
  const compare = (kind: 'kind' | 'country' | 'date'): Tally => {
    if (gold[kind] === null) return NOTHING;
    if (gold[kind] !== found[kind]) say(kind, `${found[kind]} for ${gold[kind]}`);
    return { right: Number(gold[kind] === found[kind]), given: 1, gold: 1 };
  };
  return {
    kinds: compare('kind'),
    countries: compare('country'),
    dates: compare('date'),
    participants: scoreParticipants(gold.participants, found.participants, say),
  };
}

function scoreParticipants(
  gold: readonly string[],
  found: readonly string[],
  say: (kind: EventErrorKind, words: string) => void,
): Tally {
  const left = new Set(found);
  let right = 0;
  for (const name of gold) {
    const hit = [...left].find((other) => sameName(name, other));
    if (hit === undefined) say('participant missed', name);
    else {
      left.delete(hit);
      right++;
    }
  }
  for (const name of left) say('participant invented', name);
  return { right, given: found.length, gold: gold.length };
}
