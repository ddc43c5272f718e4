import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'l’',
        "d'",
        'M. ',
        'Roe v. Wade',
        '\n',
        '\r\n',
        '\u00a0',
        '\ud83d',
        '\ude42',
        '🙂',
        '\0',
        '. ',
        'é',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe.each([
  ['tokenize', tokenize],
  ['sentences', sentences],
])('%s', (_, cut) => {
  test('cuts spans in order and apart that leave out white space alone', () => {
    fc.assert(
      fc.property(text, (whole) => {
        let end = 0;
        for (const span of cut(whole)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(whole.slice(end, span.start).trim()).toBe('');
          end = span.end;
        }
        expect(whole.slice(end).trim()).toBe('');
      }),
    );
  });
});

test('words and marks are cut where the segmenter cuts them', () => {
  const segmenter = new Intl.Segmenter('fr', { granularity: 'word' });
  const letters = [...'aéŒß19 \u00a0\u2003.,;:()«»-_–\u0301\u200d'];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 30 }), (whole) => {
      const segments = [...segmenter.segment(whole)].filter(({ segment }) => segment.trim() !== '');
      expect(tokenize(whole).map(({ text }) => text)).toEqual(segments.map(({ segment }) => segment));
    }),
    { numRuns: 1000 },
  );
});

test('tokens carry their own text', () => {
  fc.assert(
    fc.property(text, (whole) => {
      for (const token of tokenize(whole)) expect(whole.slice(token.start, token.end)).toBe(token.text);
    }),
  );
});

test.each([
  ['L’armée d’Istanbul', ['L’', 'armée', 'd’', 'Istanbul']],
  ['M.Morel et Mme.Houdré', ['M', '.', 'Morel', 'et', 'Mme', '.', 'Houdré']],
  ['MM.Brun, Mgr.Petit', ['MM', '.', 'Brun', ',', 'Mgr', '.', 'Petit']],
  ['le site M.fr', ['le', 'site', 'M.fr']],
  ["l'A320neo, qu'il", ["l'", 'A320neo', ',', "qu'", 'il']],
])('tokens of %s', (whole, expected) => {
  expect(tokenize(whole).map((token) => token.text)).toEqual(expected);
});

test.each([
  ['M. Dupont est là. Il parle.', ['M. Dupont est là.', 'Il parle.']],
  ['L’A.S. Brévin bat Vire. Il pleut.', ['L’A.S. Brévin bat Vire.', 'Il pleut.']],
  ['Le bus du S.I.V.O.M. Castet ne part plus.', ['Le bus du S.I.V.O.M. Castet ne part plus.']],
  ['La F.F.T. Anne Roy a dit oui.', ['La F.F.T. Anne Roy a dit oui.']],
  ['Elle vit aux U.S.A. Son frère aussi.', ['Elle vit aux U.S.A.', 'Son frère aussi.']],
  ['Il quitte l’U.R.S.S. L’hiver vient.', ['Il quitte l’U.R.S.S.', 'L’hiver vient.']],
  ['Un titre\nUne phrase.', ['Un titre', 'Une phrase.']],
])('sentences of %s', (whole, expected) => {
  expect(sentences(whole).map((span) => whole.slice(span.start, span.end))).toEqual(expected);
});
