import { expect, it } from 'vitest';
import { firstDay, isDate, lastDay } from './dates.ts';

it.each([
  ['2018', '2018-01-01', '2018-12-31'],
  ['2018-09', '2018-09-01', '2018-09-30'],
  ['2018-09-03', '2018-09-03', '2018-09-03'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['0099-12', '0099-12-01', '0099-12-31'],
])('%s is from %s to %s', (date, first, last) => {
  expect([isDate(date), firstDay(date), lastDay(date)]).toEqual([true, first, last]);
});

it.each([
  '',
  '18',
  '2018-',
  '2018-00',
  '2018-13',
  '2018-02-30',
  '2019-02-29',
  '2018-9',
  '20180903',
  '-2018',
  '2018-09/2018-12',
])('no calendar has %j', (text) => {
  expect(isDate(text)).toBe(false);
});
