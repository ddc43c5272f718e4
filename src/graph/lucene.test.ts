import fc from 'fast-check';
import { expect, it } from 'vitest';
import { luceneQuery, wordsIn } from './lucene.ts';

it.each([
  ['hatami', '+(hatami^2 hatami*)'],
  ['Armée Russe', '+(armee^2 armee*) +(russe^2 russe*)'],
  ['l’armée (russe) OR +-&&||!{}[]^"~*?:\\/', '+(l^2 l*) +(armee^2 armee*) +(russe^2 russe*) +(or^2 or*)'],
  ['Hatami hatami HATÁMI', '+(hatami^2 hatami*)'],
])('takes %j for %s', (text, query) => {
  expect(luceneQuery(wordsIn(text))).toBe(query);
});

it('lets no operator through, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(luceneQuery(wordsIn(text))).toMatch(/^(\+\(([\p{L}\p{N}]+)\^2 \2\*\)( |$))*$/u);
    }),
  );
});
