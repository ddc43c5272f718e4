import { expect, it } from 'vitest';
import { byDay } from './by-day.ts';

const claim = (id: string, publishedOn: string | null, name: string | null = 'Radio Éole') => ({
  id,
  evidence: { article: { publishedOn, publisher: name === null ? null : { id: name, name } } },
});

const claims = [
  claim('a', '2018-09-03'),
  claim('b', '2018-09-03', 'Le Relais'),
  claim('c', '2018'),
  claim('d', null, null),
];
const found = (publisher: string | null) =>
  byDay(claims, publisher).map(({ date, claims: ofDay }) => [date, ofDay.map(({ id }) => id).join()]);

it('puts claims in their days, in the order in which they came', () => {
  expect(found(null)).toEqual([
    ['2018-09-03', 'a,b'],
    ['2018', 'c'],
    [null, 'd'],
  ]);
});

it('leaves out those of other publishers, whatever the case and accents', () => {
  expect(found('radio eole')).toEqual([
    ['2018-09-03', 'a'],
    ['2018', 'c'],
  ]);
  expect(found('Le Relais')).toEqual([['2018-09-03', 'b']]);
  expect(found('Relais')).toEqual([]);
});
