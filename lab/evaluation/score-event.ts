import type { EventKind } from '../../src/extract/vocabulary.ts';
import { addBases, type Based, type BasisScores, NO_BASES, scoreBases } from './bases.ts';
import type { GoldEvent } from './gold.ts';
import { match } from './match.ts';
import { isPiece, sameName } from './same-name.ts';
import { type Judged, NOTHING, type Tally } from './tally.ts';

/** What extraction gives for an article's main event. */
export interface MainEvent {
  /** Null where there is no main event. */
  readonly kind: EventKind | null;
  readonly country: string | null;
  readonly date: string | null;
  readonly participants: readonly FoundParticipant[];
  /** Those that claims locate it in. */
  readonly places: readonly FoundPlace[];
}

export interface FoundParticipant extends Based {
  readonly name: string;
}

export interface FoundPlace extends Based {
  readonly name: string;
  /** Of a country. */
  readonly isoCode: string | null;
}

export type EventErrorKind =
  | 'no main event'
  | 'kind'
  | 'place'
  | 'country'
  | 'date'
  | 'participant missed'
  | 'participant invented'
  | 'participant cut';

export interface EventScores {
  /** Whether there is one, in articles with a headline and without. */
  readonly headed: Tally;
  readonly bare: Tally;
  readonly kinds: Tally;
  /** Of articles whose annotation tells the place. */
  readonly places: Tally;
  /** Of articles whose annotation tells the country. */
  readonly countries: Tally;
  /** Of articles whose annotation tells the day. */
  readonly dates: Tally;
  /** Claims that locate the event; its country is right too. */
  readonly located: Judged;
  readonly participants: Judged;
  /** Claims that locate the event or have somebody take part in it. */
  readonly bases: BasisScores;
}

export const NO_EVENTS: EventScores = {
  headed: NOTHING,
  bare: NOTHING,
  kinds: NOTHING,
  places: NOTHING,
  countries: NOTHING,
  dates: NOTHING,
  located: NOTHING,
  participants: NOTHING,
  bases: NO_BASES,
};

type Say = (kind: EventErrorKind, words: string) => void;

/**
 * @param headline whether the article has one
 * @param say told of each error, in words
 */
export function scoreEvent(gold: GoldEvent, found: MainEvent, headline: boolean, say: Say): EventScores {
  const compare = (kind: 'kind' | 'country' | 'date'): Tally => {
    if (gold[kind] === null) return NOTHING;
    if (gold[kind] !== found[kind]) say(kind, `${found[kind]} for ${gold[kind]}`);
    return oneOf(gold[kind] === found[kind]);
  };
  if (found.kind === null) say('no main event', gold.kind);
  const main = oneOf(found.kind !== null);
  const place = scorePlaces(gold, found, say);
  const participants = scoreParticipants(gold.participants, found.participants, say);
  return {
    headed: headline ? main : NOTHING,
    bare: headline ? NOTHING : main,
    kinds: compare('kind'),
    countries: compare('country'),
    dates: compare('date'),
    ...place,
    ...participants,
    bases: addBases(place.bases, participants.bases),
  };
}

function oneOf(right: boolean): Tally {
  return { right: Number(right), given: 1, gold: 1 };
}

function scorePlaces(
  gold: GoldEvent,
  { places }: MainEvent,
  say: Say,
): Pick<EventScores, 'places' | 'located' | 'bases'> {
  const { place, around, country } = gold;
  const names = place === null ? around : [place, ...around];
  const isPlace = ({ name }: FoundPlace) => names.some((one) => sameName(one, name));
  const stated = places.some(isPlace);
  const right = places.filter((one) => isPlace(one) || (one.isoCode !== null && one.isoCode === country));
  const others = places.filter((one) => !right.includes(one));
  const cut = others.filter(({ name }) => names.some((one) => isPiece(one, name)));
  if (others.length > 0 || (place !== null && !stated)) {
    say('place', `${places.map(({ name }) => name).join(', ') || 'none'} for ${place}`);
  }
  return {
    places: place === null ? NOTHING : oneOf(stated),
    located: {
      right: right.length,
      given: places.length,
      gold: Number(place !== null),
      cut: cut.length,
    },
    bases: scoreBases(right, places),
  };
}

function scoreParticipants(
  gold: readonly string[],
  found: readonly FoundParticipant[],
  say: Say,
): Pick<EventScores, 'participants' | 'bases'> {
  const { pairs, missed, beyond } = match(gold, found, (one, { name }) => sameName(one, name));
  const cut = beyond.filter(({ name }) => gold.some((one) => isPiece(one, name)));
  for (const name of missed) say('participant missed', name);
  for (const one of beyond) say(cut.includes(one) ? 'participant cut' : 'participant invented', one.name);
  const right = pairs.map(([, one]) => one);
  return {
    participants: { right: right.length, given: found.length, gold: gold.length, cut: cut.length },
    bases: scoreBases(right, found),
  };
}
