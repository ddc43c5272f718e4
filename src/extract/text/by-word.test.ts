import { expect, test } from 'vitest';
import { byWord } from './by-word.ts';

test('makes the same of a word once, also where that is nothing', () => {
  const made: string[] = [];
  const initial = byWord((word) => {
    made.push(word);
    return word[0] ?? null;
  });
  expect(['a', '', 'a', ''].map(initial)).toEqual(['a', null, 'a', null]);
  expect(made).toEqual(['a', '']);
});
