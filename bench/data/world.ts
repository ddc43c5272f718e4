import type { EventKind } from '../../src/extract/vocabulary.ts';
import { at, type Random, zipf } from './random.ts';

/** Somebody or something that generated articles speak of, apart from any one article. */
export type Figure = PersonFigure | OrganizationFigure | CountryFigure | PlaceFigure | EventFigure;

interface Named {
  readonly fr: string;
  readonly en: string | null;
}
export interface PersonFigure extends Named {
  readonly type: 'Person';
}
export interface OrganizationFigure extends Named {
  readonly type: 'Organization';
  readonly country: CountryFigure;
}
export interface CountryFigure extends Named {
  readonly type: 'Country';
  readonly code: string;
}
export interface PlaceFigure extends Named {
  readonly type: 'Place';
  readonly country: CountryFigure;
}
export interface EventFigure extends Named {
  readonly type: 'Event';
  readonly kind: EventKind;
  readonly country: CountryFigure;
}

/** Draws of each kind, frequent names first. The hub is drawn by no one: articles name it as often as they are told to. */
export interface World {
  readonly hub: OrganizationFigure;
  readonly person: () => PersonFigure;
  readonly organization: () => OrganizationFigure;
  readonly country: () => CountryFigure;
  readonly place: () => PlaceFigure;
  readonly event: () => EventFigure;
}

/** The name of the hub. */
export const HUB = 'Agence centrale';

/** Entities a claim, as counted in 95,540 claims on events in news: 11,384 entities. */
const ENTITIES_A_CLAIM = 0.12;

const SHARES = { person: 0.5, organization: 0.25, place: 0.2, event: 0.05 } as const;

const EVENT_KINDS: readonly (readonly [kind: EventKind, fr: string, en: string])[] = [
  ['MEETING', 'sommet', 'summit'],
  ['AGREEMENT', 'accord', 'agreement'],
  ['ELECTION', 'élection', 'election'],
  ['SPORT', 'tournoi', 'tournament'],
  ['CULTURE', 'festival', 'festival'],
];

/** The entities for a set of this many claims, the same for the same number. */
export function makeWorld(claims: number, random: Random): World {
  const total = Math.ceil(claims * ENTITIES_A_CLAIM);
  const countries = allCountries();
  const make = <Made>(share: number, figure: (index: number) => Made) =>
    Array.from({ length: Math.max(20, Math.round(total * share)) }, (_, index) => figure(index));
  const countryOf = (index: number) => at(countries, (index * 7) % countries.length);

  const people = make(SHARES.person, (i): PersonFigure => {
    const name = `${capital(word(i % 400))} ${capital(word(i + 400))}`;
    return { type: 'Person', fr: name, en: name };
  });
  const organizations = make(SHARES.organization, (i): OrganizationFigure => {
    const name = capital(word(i + 900_000));
    return { type: 'Organization', fr: `Union ${name}`, en: `${name} Union`, country: countryOf(i) };
  });
  const places = make(SHARES.place, (i): PlaceFigure => {
    const name = `${capital(word(i + 500_000))}-ville`;
    return { type: 'Place', fr: name, en: null, country: countryOf(i) };
  });
  const events = make(SHARES.event, (i): EventFigure => {
    const [kind, fr, en] = at(EVENT_KINDS, i % EVENT_KINDS.length);
    const name = capital(word(i + 700_000));
    return { type: 'Event', kind, fr: `${fr} de ${name}`, en: `${name} ${en}`, country: countryOf(i) };
  });
  return {
    hub: { type: 'Organization', fr: HUB, en: 'Central Agency', country: at(countries, 0) },
    person: zipf(people, random),
    organization: zipf(organizations, random),
    country: zipf(countries, random),
    place: zipf(places, random),
    event: zipf(events, random),
  };
}

function allCountries(): readonly CountryFigure[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const french = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const figures = codes.flatMap((code): CountryFigure[] => {
    const [fr, en] = [french.of(code), english.of(code)];
    const isCountry = fr !== undefined && en !== undefined && !/^(E[UZ]|UN|X[AB]|QO|ZZ|A[CQ])$/.test(code);
    return isCountry ? [{ type: 'Country', code, fr, en }] : [];
  });
  const isFrequent = ({ code }: CountryFigure) => code === 'SY' || code === 'FR' || code === 'RU';
  return [...figures.filter(isFrequent), ...figures.filter((figure) => !isFrequent(figure))];
}

const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'ch', 'br'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ou', 'an', 'é'];

/** A word of its own for each number. */
function word(index: number): string {
  const base = ONSETS.length * VOWELS.length;
  const syllable = (number: number) =>
    at(ONSETS, number % ONSETS.length) + at(VOWELS, Math.floor(number / ONSETS.length) % VOWELS.length);
  let [rest, letters] = [index, ''];
  do {
    letters += syllable(rest % base);
    rest = Math.floor(rest / base);
  } while (rest > 0);
  return `${letters}r`;
}

function capital(letters: string): string {
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}
