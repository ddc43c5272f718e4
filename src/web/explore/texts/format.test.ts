import { expect, it } from 'vitest';
import { formatDate, formatNumber } from './format.ts';

it.each([
  ['2018-09-03', '3 septembre 2018', '3 September 2018'],
  ['2018-09', 'septembre 2018', 'September 2018'],
  ['2018', '2018', '2018'],
  ['2018-09-03/2018-09-05', '2018-09-03/2018-09-05', '2018-09-03/2018-09-05'],
  ['2018-XX', '2018-XX', '2018-XX'],
])('writes a date as people do: %s', (date, french, english) => {
  expect([formatDate(date, { code: 'fr' }), formatDate(date, { code: 'en' })]).toEqual([french, english]);
});

it('writes months short where there is little room', () => {
  expect(formatDate('2018-12-03', { code: 'fr' }, 'short')).toBe('3 déc. 2018');
  expect(formatDate('2018-12', { code: 'en' }, 'short')).toBe('Dec 2018');
});

it('groups numbers as the language does', () => {
  expect(formatNumber(12_345, { code: 'en' })).toBe('12,345');
  expect(formatNumber(12_345, { code: 'fr' })).toMatch(/^12\s345$/);
});
