import { expect, it } from 'vitest';
import { SEARCH_LIMITS, searchedText } from './searched-text.ts';

const words = (count: number) => Array.from({ length: count }, (_, i) => `mot${i}`).join(' ');
const pairs = (count: number) => Array.from({ length: count }, (_, i) => `un${i}-mot${i}`).join(' ');

it.each([
  ['words', words(SEARCH_LIMITS.words), words(SEARCH_LIMITS.words + 1), '33 different words. Expected at most 32'],
  ['words that stand there twice', `${words(32)} ${words(32)}`, words(200), '200 different words. Expected at most 32'],
  ['words that hyphens join', pairs(16), pairs(17), '34 different words. Expected at most 32'],
  [
    'letters of a word',
    'é'.repeat(100),
    'é'.repeat(101),
    '"éééééééééééééééééééé…", a word of 101 letters. Expected at most 100',
  ],
  ['letters of a number', '1'.repeat(100), '1'.repeat(9_000), 'a word of 9000 letters. Expected at most 100'],
  ['characters', 'a '.repeat(5_000), 'a '.repeat(5_001), 'a text of 10002 characters. Expected at most 10000'],
  ['marks', '!'.repeat(10_000), '!'.repeat(500_000), 'a text of 500000 characters. Expected at most 10000'],
])('searches for so many %s, and not for more', (_what, most, more, message) => {
  expect(() => searchedText(most)).not.toThrow();
  expect(() => searchedText(more)).toThrow(
    expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining(message) }),
  );
});
