import { expect, test } from 'vitest';
import { combine } from './combine.ts';
import type { NameSpan } from './name-span.ts';

const name = (type: NameSpan['type'], start: number, end: number): NameSpan => ({ type, start, end });

test('the second reading decides on persons, the first on the rest', () => {
  const first = [name('Place', 0, 5), name('Organization', 10, 15), name('Place', 20, 25)];
  const second = [name('Organization', 0, 5), name('Person', 8, 15), name('Person', 30, 35)];
  expect(combine(first, second)).toEqual([
    name('Place', 0, 5),
    name('Person', 8, 15),
    name('Place', 20, 25),
    name('Person', 30, 35),
  ]);
});

test('a person of the first reading becomes what the second takes it for', () => {
  expect(combine([name('Person', 0, 5)], [name('Organization', 0, 5)])).toEqual([name('Organization', 0, 5)]);
  expect(combine([name('Person', 0, 5)], [])).toEqual([]);
});
