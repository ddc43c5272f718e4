import { describe, expect, test } from 'vitest';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { readObservations } from './observations.ts';

/** The words between marks, and the noun that announces them. */
function quotedIn(text: string): string[] {
  const { units, quoted, lexemes } = readObservations(text, tokenize(text), sentences(text));
  const found = [...new Set(quoted.filter((words) => words !== undefined))];
  return found.map(({ first, last, head }) => {
    const noun = units.find((_, i) => lexemes[i] === head);
    const words = text.slice(units[first]?.start, units[last]?.end);
    return noun === undefined ? words : `${text.slice(noun.start, noun.end)}: ${words}`;
  });
}

describe('findQuoted', () => {
  test.each([
    ['L’association « Toits pour tous » proteste.', ['association: Toits pour tous']],
    [
      'La société "Solvane", l’ONG “Main tendue” et la troupe ‘’Les Amis’’.',
      ['société: Solvane', 'ONG: Main tendue', 'troupe: Les Amis'],
    ],
    ['L’association portugaise et laïque "Un toit, un avenir" proteste.', ['association: Un toit, un avenir']],
    ['Selon l’association, "Un toit manque".', ['Un toit manque']],
    ['Le film "Terres froides" sort.', ['Terres froides']],
    ['Un clou de 5" et un autre de 6".', []],
    ['« un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze »', []],
    ['« ', []],
    ['""', []],
    ['Il dit : « Non.', []],
  ])('%s', (text, expected) => {
    expect(quotedIn(text)).toEqual(expected);
  });
});
