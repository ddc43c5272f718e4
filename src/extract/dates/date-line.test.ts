import { expect, test } from 'vitest';
import { findDateLine } from './date-line.ts';

test.each([
  ['Un titre\n\n6 janvier 2016 . –\nLe texte.', '2016-01-06', '6 janvier 2016 . –'],
  ['Un titre\n\n1er mars 2017 . – Le texte.', '2017-03-01', '1er mars 2017 . –'],
  ['Un titre\n\nMardi 26 juillet 2016, Normandie . –\nLe texte.', '2016-07-26', 'Mardi 26 juillet 2016, Normandie . –'],
])('reads the date line of %j', (text, date, words) => {
  const line = findDateLine(text);
  expect(line?.date).toBe(date);
  expect(text.slice(line?.start, line?.end)).toBe(words);
});

test.each([
  'Le 6 janvier 2016 – il pleuvait – le texte.',
  '31 février 2016 . –\nLe texte.',
  '6 janvier 2016\nLe texte.',
])('finds none in %j', (text) => {
  expect(findDateLine(text)).toBeNull();
});
