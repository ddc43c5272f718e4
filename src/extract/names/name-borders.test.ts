import { expect, test } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { withBorders } from './name-borders.ts';

test.each([
  ['Anne Keller née Brun', ['Anne Keller', 'Brun']],
  ['Lou Castet né Paul Grangier', ['Lou Castet', 'Paul Grangier']],
  ['Marie Umbert née de Valmont', ['Marie Umbert', 'de Valmont']],
  ['René Née', ['René Née']],
])('a birth name is a name of its own: %s', (text, names) => {
  const found = withBorders(text, tokenize(text), [{ type: 'Person', start: 0, end: text.length }]);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(names);
});
