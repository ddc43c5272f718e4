import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchable, searchableName, words } from './words.ts';

const forms = (text: string) => searchable(text).split(' ');

it.each([
  ['pendant l’occupation', ['occupation'], ['l']],
  ["qu'importe l'importance", ['importe', 'importance'], ['qu', 'l']],
  ['jusqu’à Lorient', ['a', 'lorient'], ['jusqu']],
  ['L’Oréal', ['oreal', 'loreal'], ['l']],
  ['aujourd’hui', ['aujourdhui', 'aujourd', 'hui'], []],
  ['Sinéad O’Connor', ['sinead', 'o', 'connor', 'oconnor'], []],
  ['The Wire, Trump’s', ['the', 'wire', 'trump', 'trumps'], ['s']],
  ['écrit lemonde.fr.', ['lemondefr', 'lemonde', 'fr'], ['lemonde.fr']],
  ['U.S.A. et C.G.T', ['usa', 'cgt'], ['u', 's', 'c']],
  ['Jean-Marc Ayrault', ['jean', 'marc', 'jeanmarc', 'ayrault'], []],
  ['Val-d’Oise', ['val', 'oise', 'valdoise'], ['d', 'doise']],
  ['c’est-à-dire', ['est', 'a', 'dire', 'cestadire'], ['c', 'cest']],
  ['U.S.-Army, U.S-Army', ['us', 'army', 'usarmy'], ['u', 's']],
  ['3,5-4,5', ['3.5', '4.5'], ['3', '5', '3545']],
  ['Saʿd, Qurʾān, ʿAlī', ['sa', 'sad', 'quran', 'ali'], []],
  ['Jean－Marc', ['jean', 'marc', 'jeanmarc'], []],
  ['AT&T', ['at', 't', 'att'], []],
  ['3,5 millions, 2-1 et 1.234,5', ['3.5', 'millions', '2', '1', '1.234.5'], ['35', '3', '21']],
  ['Løkke, cœur, Łódź', ['lokke', 'coeur', 'lodz'], []],
  ['fin.Le', ['fin', 'le'], []],
  ['co\u00adopé\u0301rer', ['cooperer'], []],
])('finds %j by %j, not by %j', (text, found, not) => {
  const all = forms(text);
  expect(all).toEqual(expect.arrayContaining(found));
  for (const form of not) expect(all).not.toContain(form);
});

it('keeps a name as one word too', () => {
  expect(searchableName('The Guardian').split(' ')).toContain('_the_guardian');
  expect(searchableName('L’Équipe').split(' ')).toContain('_lequipe');
  expect(searchableName('Jean-Marc Ayrault').split(' ')).toContain('_jean_marc_ayrault');
});

it('keeps what is elided in a name', () => {
  expect(searchableName('L’Équipe').split(' ')).toEqual(['lequipe', 'equipe', 'l', '_lequipe']);
});

it('cuts at true offsets, the same words however a text is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let end = 0;
      for (const word of words(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        end = word.end;
        for (const form of [word.whole ?? '', ...word.parts]) expect(form).toMatch(/^[\p{L}\p{N}.]*$/u);
      }
      expect(end).toBeLessThanOrEqual(text.length);
      expect(searchable(text.normalize('NFD'))).toBe(searchable(text.normalize('NFC')));
    }),
  );
});
