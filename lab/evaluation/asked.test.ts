import { expect, test } from 'vitest';
import { askedMeasures } from './asked.ts';
import type { Measure } from './measure.ts';

const measure = (id: string, sets: readonly string[]): Measure => ({
  id,
  title: id,
  sets: () => sets,
  run: () => ({ table: '', report: '', figures: {} }),
});
const MEASURES = [measure('names', []), measure('statements', ['read', 'held-back']), measure('genres', ['others'])];

function asked(...args: string[]) {
  return askedMeasures(args, MEASURES).map(({ measure: { id }, sets, whole }) => [id, [...sets], whole]);
}

test('leaves out what is held back, unless it is asked for', () => {
  expect(asked()).toEqual([
    ['names', [], true],
    ['statements', ['read'], false],
    ['genres', ['others'], true],
  ]);
  expect(asked('statements', '--held-back')).toEqual([['statements', ['read', 'held-back'], true]]);
  expect(() => asked('--set', 'held-back')).toThrow(/add --held-back/);
  expect(asked('--set', 'held-back', '--held-back')).toEqual([['statements', ['held-back'], false]]);
});

test('runs the measures that have a named set', () => {
  expect(asked('--set', 'others', '--set', 'read')).toEqual([
    ['statements', ['read'], false],
    ['genres', ['others'], true],
  ]);
});

test('says which names there are', () => {
  expect(() => asked('statement')).toThrow('There is no measure named statement. Expected one of: names, statements,');
  expect(() => asked('--set', 'dev')).toThrow('There is no set named dev. Expected one of: read, held-back, others.');
});
