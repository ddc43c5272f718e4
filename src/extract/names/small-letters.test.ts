import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { inSmallLetters } from './small-letters.ts';

const read = (text: string) => inSmallLetters(text, tokenize(text), sentences(text));

describe('inSmallLetters', () => {
  test.each([
    ['BRÉVIN INDISPONIBLE\n\nLe milieu Brévin est blessé.', 'Brévin indisponible\n\nLe milieu Brévin est blessé.'],
    [
      'LE MAIRE DE VIRE DÉMISSIONNE\n\nLuc Brun, maire de Vire, part.',
      'Le maire de Vire démissionne\n\nLuc Brun, maire de Vire, part.',
    ],
    ['L’ONU CONDAMNE LE TIR\n\nHier, l’ONU a réagi.', 'L’ONU condamne le tir\n\nHier, l’ONU a réagi.'],
    ['EMMANUEL MACRON EST À BERLIN.', 'Emmanuel Macron est à Berlin.'],
    ['LILLE, 6 mai (AFP) – Un tir.', 'LILLE, 6 mai (AFP) – Un tir.'],
    ['USA - ONU', 'USA - ONU'],
    ['Un texte en petites lettres.', 'Un texte en petites lettres.'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('keeps the length, and all but the case, of any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('PARIS', ' ', '\n', '. ', 'İSTANBUL', 'STRASSE ẞ', 'ŒUVRE', '’'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(read(text)).toHaveLength(text.length);
      }),
      { numRuns: 30 },
    );
  });
});
