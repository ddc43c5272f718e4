import { describe, expect, test } from 'vitest';
import { sentences } from './sentences.ts';

describe('where a sentence ends', () => {
  const parts = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

  test('at a full stop, at a line break, not behind an abbreviation', () => {
    expect(parts('M. Dupont part. Il revient\nDemain')).toEqual(['M. Dupont part.', 'Il revient', 'Demain']);
    expect(parts('Il part le 12 fév. 2018. Il revient le 3 janv. 2019.')).toEqual([
      'Il part le 12 fév. 2018.',
      'Il revient le 3 janv. 2019.',
    ]);
  });

  test('not where a long paragraph is cut', () => {
    const sentence = 'Le train du soir partira de la gare avec une heure de retard, dit le chef de gare.';
    expect(parts(Array(60).fill(sentence).join(' '))).toEqual(Array(60).fill(sentence));
  });

  test('within 3,000 code units though nothing ends it', () => {
    const long = parts('mot '.repeat(2000));
    expect(Math.max(...long.map(({ length }) => length))).toBeLessThan(3000);
  });
});
