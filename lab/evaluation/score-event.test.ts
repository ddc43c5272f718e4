import { expect, test } from 'vitest';
import type { GoldEvent } from './gold.ts';
import { type FoundPlace, type MainEvent, scoreEvent } from './score-event.ts';

const GOLD: GoldEvent = {
  kind: 'STATEMENT',
  place: 'port de Brest',
  around: ['Finistère'],
  country: 'FR',
  date: null,
  participants: ['Paul Durand', 'Anna Kovac', 'ministère lituanien des Ports'],
};
const FOUND: MainEvent = {
  kind: 'MEETING',
  country: 'FR',
  date: '2017-03-03',
  participants: ['Durand', 'Riga', 'ministère'].map((name) => ({ name, basis: 'VERB' })),
  places: [],
};

function score(gold: Partial<GoldEvent>, found: Partial<MainEvent>, headline = true) {
  const said: string[] = [];
  const say = (kind: string, words: string) => said.push(`${kind}: ${words}`);
  return { ...scoreEvent({ ...GOLD, ...gold }, { ...FOUND, ...found }, headline, say), said };
}

const place = (name: string, isoCode: string | null = null): FoundPlace => ({ name, isoCode, basis: 'HEADLINE' });

test('scores a main event by its parts', () => {
  const { said, participants, dates, countries } = score({}, { places: [place('Brest')] });
  expect(participants).toEqual({ right: 1, given: 3, gold: 3, cut: 1 });
  expect(dates.gold).toBe(0);
  expect(countries).toEqual({ right: 1, given: 1, gold: 1 });
  expect(said).toEqual([
    'participant missed: Anna Kovac',
    'participant missed: ministère lituanien des Ports',
    'participant invented: Riga',
    'participant cut: ministère',
    'kind: MEETING for STATEMENT',
  ]);
});

test('takes the place and what lies around it for right, a piece of its name for cut, others for false', () => {
  const located = (...places: MainEvent['places']) => score({}, { places }).located;
  expect(located(place('Brest'), place('Finistère'))).toEqual({ right: 2, given: 2, gold: 1, cut: 0 });
  expect(located(place('France', 'FR'))).toEqual({ right: 1, given: 1, gold: 1, cut: 0 });
  expect(located(place('port'))).toEqual({ right: 0, given: 1, gold: 1, cut: 1 });
  expect(located(place('Lituanie', 'LT'), place('Riga'))).toEqual({ right: 0, given: 2, gold: 1, cut: 0 });
  expect(score({}, { places: [place('France', 'FR')] }).places).toEqual({ right: 0, given: 1, gold: 1 });
});

test('counts what claims of each basis come to', () => {
  const { bases } = score({}, { places: [place('Brest')] });
  expect([bases.VERB, bases.HEADLINE, bases.NOUN].map(({ right, given }) => [right, given])).toEqual([
    [1, 3],
    [1, 1],
    [0, 0],
  ]);
});

test('counts whether there is a main event, with a headline and without apart', () => {
  expect(score({}, { kind: null })).toMatchObject({ headed: { right: 0, gold: 1 }, bare: { gold: 0 } });
  expect(score({}, {}, false)).toMatchObject({ headed: { gold: 0 }, bare: { right: 1, gold: 1 } });
});
