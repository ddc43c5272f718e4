import { describe, expect, test } from 'vitest';
import { extractGraph } from '../extract-graph.ts';

const peopleIn = (text: string) =>
  extractGraph(text).entities.flatMap(({ type, name }) => (type === 'Person' ? [name.fr] : []));

describe('the name that is shown', () => {
  test.each([
    ['MACRON À BERLIN\n\nLe président français Emmanuel Macron est à Berlin.', 'Emmanuel Macron'],
    ['Le maire a reçu la photographe Claire MARTIN-DUPUY à Dijon. Il pleuvait.', 'Claire Martin-Dupuy'],
    ['Le député Jean DUPONT a voté. Jean Dupont est élu de Lyon.', 'Jean Dupont'],
    ['LE PRÉSIDENT FRANÇAIS EMMANUEL MACRON EST ARRIVÉ À BERLIN.', 'Emmanuel Macron'],
  ])('%j', (text, name) => {
    expect(peopleIn(text)).toContain(name);
    expect(peopleIn(text).filter((other) => /\p{Lu}{3}/u.test(other))).toEqual([]);
  });
});
