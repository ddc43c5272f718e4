import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../extract/text/fold.ts';
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
  ['l’O.M.S., d’E.D.F', ['oms', 'edf', 'loms'], ['o', 'm', 'l']],
  ['qu’I.B.M', ['ibm'], ['i', 'qu']],
  ['J.-P. Roux', ['j', 'p', 'jp', 'roux'], []],
  ['M.‑C. Aubin, St.-Malo', ['mc', 'm', 'c', 'st', 'malo', 'stmalo'], []],
  ['½, 2⅓ et 25 ㎡', ['1', '2', '3', '25', 'm2'], ['12', '213']],
  ['12 000 sacs, 1\u202f234\u202f567,5 euros', ['12000', '12', '000', '1234567.5', 'sacs'], ['12000sacs', '567']],
  ['en 2018 300 hommes, 12 3000 et 12 345e', ['2018', '300', '12', '3000', '345e'], ['2018300', '123000', '12345e']],
  ['le 3 200, A4 500', ['3200', '3', '200', 'a4', '500'], ['a4500', '4500']],
  ['№ 5 et ℡', ['no', '5', 'tel'], []],
  ['Varlin™, Orial® et Dorvan©2', ['varlin', 'orial', 'dorvan2'], ['varlintm']],
  ['Ｕ．Ｓ．Ａ． et ＡＴ＆Ｔ', ['usa', 'att', 'at'], ['u', 's']],
  ['l’\u00adaube', ['aube'], ['l']],
])('finds %j by %j, not by %j', (text, found, not) => {
  const all = forms(text);
  expect(all).toEqual(expect.arrayContaining(found));
  for (const form of not) expect(all).not.toContain(form);
});

it.each([
  ['Paris', true],
  ['l’eau', true],
  ['lemonde.fr', true],
  ['a', false],
  ['AT&T', false],
  ['U.S.A', false],
  ['jean-m', false],
])('takes %s for what a longer word may begin with: %s', (text, begins) => {
  expect([...words(text)].map((word) => word.begins)).toEqual([begins]);
});

it('keeps a name as one word too', () => {
  expect(searchableName('The Guardian').split(' ')).toContain('_the_guardian');
  expect(searchableName('L’Équipe').split(' ')).toContain('_lequipe');
  expect(searchableName('Jean-Marc Ayrault').split(' ')).toContain('_jean_marc_ayrault');
});

it('keeps what is elided in a name', () => {
  expect(searchableName('L’Équipe').split(' ')).toEqual(['lequipe', 'equipe', 'l', '_lequipe']);
});

it('finds alike what has a sign and what that is folded to, whatever the sign', () => {
  const apart: string[] = [];
  for (let code = 0; code <= 0x10_ff_ff; code++) {
    const sign = String.fromCodePoint(code);
    if (/[\p{Cs}\p{Cn}]/u.test(sign) || fold(`a${sign}b`) === `a${sign}b`) continue;
    const text = `aa${sign}bb cc`;
    if (!hasAll(text, fold(text)) || !hasAll(fold(text), text)) apart.push(`U+${code.toString(16)} ${sign}`);
  }
  expect(apart).toEqual([]);
});

/** Whether a text has all words of another, in one way or the other. */
function hasAll(text: string, asked: string): boolean {
  const all = new Set(forms(text));
  return [...words(asked)].every(
    ({ whole, parts }) =>
      (whole !== null && all.has(whole)) || (parts.length > 0 && parts.every((part) => all.has(part))),
  );
}

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
