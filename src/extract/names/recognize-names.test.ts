import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { recognizeNames } from './recognize-names.ts';

function namesIn(text: string): string[] {
  return recognizeNames(text, tokenize(text), sentences(text)).map(
    (name) => `${name.type} ${text.slice(name.start, name.end)}`,
  );
}

describe('recognizeNames', () => {
  test.each([
    [
      'Le président français Emmanuel Macron a rencontré Angela Merkel à Berlin.',
      ['Person Emmanuel Macron', 'Person Angela Merkel', 'Place Berlin'],
    ],
    ['L’ONU a condamné l’attaque menée au Mali.', ['Organization ONU', 'Place Mali']],
    ["L' ONU a condamné l' attaque menée au Mali .", ['Organization ONU', 'Place Mali']],
    [
      'Selon Jean-Luc Mélenchon, la Seine-Saint-Denis manque de moyens.',
      ['Person Jean-Luc Mélenchon', 'Place Seine-Saint-Denis'],
    ],
    ['Les soldats russes et les combattants de la Résistance ont avancé.', []],
    ['Il pleut depuis hier et personne ne sort.', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  test('reads raw newspaper text as well as a tokenised corpus', () => {
    const text = readFileSync(new URL('../../../seeds/presstv-2018-09.txt', import.meta.url), 'utf8');
    const found = namesIn(text);
    expect(found.filter((name) => name.startsWith('Person'))).toEqual([
      'Person Amir Hatami',
      'Person Amir Hatami',
      'Person Amir Hatami',
      'Person Hatami',
    ]);
    expect(found).toContain('Place Syrie');
    expect(found).toContain('Place Astana');
  });

  test.each([[''], ['\0\0'], ['\ud800'], ['\n\n'], ['🙂 🙂'], ['محمد في دمشق'], ['« »']])(
    'finds nothing in %j',
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );

  test('keeps the offsets true, in order and apart, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Paris', ' ', '-', '’', '\n', '. ', 'M. Dupont', '\ud800', '\udc00', 'l’', 'É', '«', '🙂', '\0'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const tokens = tokenize(text);
        const starts = new Set(tokens.map((token) => token.start));
        const ends = new Set(tokens.map((token) => token.end));
        let before = 0;
        for (const name of recognizeNames(text, tokens, sentences(text))) {
          expect(name.start).toBeGreaterThanOrEqual(before);
          expect(name.end).toBeGreaterThan(name.start);
          expect(starts.has(name.start)).toBe(true);
          expect(ends.has(name.end)).toBe(true);
          before = name.end;
        }
      }),
    );
  });
});
