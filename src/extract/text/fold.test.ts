import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './fold.ts';

it.each([
  ['Lars Løkke Rasmussen', 'LARS LOKKE RASMUSSEN'],
  ['Łódź', 'lodz'],
  ['cœur', 'Coeur'],
  ['Ævar', 'aevar'],
  ['Đoković', 'dokovic'],
  ['Iğdır', 'igdir'],
  ['STRAẞE', 'strasse'],
  ['L’Oréal', "l'oreal"],
  ['L´Oréal', 'L`Oreal'],
  ['N‑Djamena', 'n–djamena'],
  ['New\u00a0York', ' new  york '],
  ['ﬁn\u00adance', 'finance'],
  ['Varlin™', 'varlin'],
  ['Orial® Nord', 'ORIAL NORD'],
  ['℠Dorvan', 'dorvan'],
])('takes %s for %s', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

it('tells other letters apart', () => {
  expect(new Set(['Pau', 'Peau', "l'eau", 'leau', 'Jean-Marc', 'Jeanmarc'].map(fold)).size).toBe(6);
});

it('gives the same of NFC, NFD and capitals, and of what is folded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      expect(fold(text.normalize('NFD'))).toBe(folded);
      expect(fold(text.normalize('NFC'))).toBe(folded);
    }),
    { numRuns: 2_000 },
  );
});
