import { expect, test } from 'vitest';
import { tokenize } from './tokens.ts';
import { readWords } from './words.ts';

function lowers(text: string, names: { start: number; end: number }[] = []): string[] {
  return readWords(text, tokenize(text), names).map((word) => word.lower);
}

test('joins compounds, inverted verbs and elided words before a blank', () => {
  expect(lowers('A-t-il, porte-parole d’ Europol')).toEqual(['a-t-il', ',', 'porte-parole', "d'", 'europol']);
});

test('keeps an elided word apart from what follows', () => {
  expect(lowers('l’armée qu’elle aujourd’hui')).toEqual(["l'", 'armée', "qu'", 'elle', "aujourd'hui"]);
});

test('joins no compound across the border of a name', () => {
  const text = 'ex-URSS';
  expect(lowers(text, [{ start: 3, end: 7 }])).toEqual(['ex', '-', 'urss']);
  const [, , name] = readWords(text, tokenize(text), [{ start: 3, end: 7 }]);
  expect(name?.name).toBe(0);
});
