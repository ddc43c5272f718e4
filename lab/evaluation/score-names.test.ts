import { expect, test } from 'vitest';
import { goldArticle } from '../training/corpus.ts';
import { allTypes, scoreNames, scoreOverlaps } from './score-names.ts';

const article = goldArticle('a', 'La Ligue de Lyon et Anne Morel', [
  { start: 3, end: 16, type: 'Organization' },
  { start: 20, end: 30, type: 'Person' },
]);

test('an overlap is half a hit: of the right type, and once a name', () => {
  const found = [
    { start: 3, end: 8, type: 'Organization' },
    { start: 12, end: 16, type: 'Organization' },
    { start: 25, end: 30, type: 'Place' },
  ] as const;
  expect(allTypes(scoreOverlaps(article, found))).toEqual({ right: 1, given: 3, gold: 2 });
  expect(allTypes(scoreNames(article, found, new Set()))).toEqual({ right: 0, given: 3, gold: 2 });
});

test('an exact name is both', () => {
  const found = [{ start: 20, end: 30, type: 'Person' }] as const;
  expect(allTypes(scoreOverlaps(article, found))).toEqual({ right: 1, given: 1, gold: 2 });
  expect(allTypes(scoreNames(article, found, new Set()))).toEqual({ right: 1, given: 1, gold: 2 });
});
