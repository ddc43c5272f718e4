import { expect, test } from 'vitest';
import { interval } from './tally.ts';

test('gives the interval of a share, never beyond 0 and 100 %', () => {
  const rounded = (right: number, of: number) => interval(right, of).map((bound) => Number(bound.toFixed(1)));
  expect(rounded(9, 10)).toEqual([59.6, 98.2]);
  expect(rounded(81, 100)).toEqual([72.2, 87.5]);
  expect(rounded(20, 20)).toEqual([83.9, 100]);
});
