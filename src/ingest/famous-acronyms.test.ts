import { expect, it } from 'vitest';
import { isAnothers } from './famous-acronyms.ts';

it.each([
  ['psg', 'Parti socialiste guinéen', true],
  ['psg', 'Paris Saint-Germain', false],
  ['f.o.', 'Front oriental', true],
  ['cgt', 'Confédération Générale du Travail', false],
  ['ogv', 'Office gascon du vent', false],
])('%s is that of another body than %s: %s', (key, name, expected) => {
  expect(isAnothers(key, name)).toBe(expected);
});
