import { expect, test } from 'vitest';
import { capitalized, nameKey, singleSpaced } from './spelling.ts';

test.each([
  ['élection', 'Élection'],
  ['armée russe', 'Armée russe'],
  ['', ''],
])('capitalizes %j', (text, expected) => {
  expect(capitalized(text)).toBe(expected);
});

test('takes line breaks and runs of white space for one blank', () => {
  expect(singleSpaced('armée\n  russe\u00a0: oui')).toBe('armée russe : oui');
});

test.each([
  ['la Syrie', 'syrie'],
  ['L’Iran', 'iran'],
  ['Les Républicains', 'republicains'],
  ['La', 'la'],
])('looks up %j as %j', (name, key) => {
  expect(nameKey(name)).toBe(key);
});
