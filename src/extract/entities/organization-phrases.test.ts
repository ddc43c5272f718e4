import { expect, test } from 'vitest';
import { claimsOf, graphOfMarked, mentionsOf } from '../testing/marked.ts';

test.each([
  ['a body and its country', 'L’armée russe avance.', ['Armée russe: armée russe']],
  [
    'forces that are the army',
    'L’armée russe avance. Les forces russes tirent.',
    ['Armée russe: armée russe | forces russes'],
  ],
  [
    'two armies in one phrase',
    'Il loue les armées russe et syrienne.',
    ['Armée russe: armées russe et syrienne', 'Armée syrienne: armées russe et syrienne'],
  ],
  [
    'three bodies in one phrase',
    'Il loue les armées russe, syrienne et iranienne.',
    [
      'Armée iranienne: armées russe, syrienne et iranienne',
      'Armée russe: armées russe, syrienne et iranienne',
      'Armée syrienne: armées russe, syrienne et iranienne',
    ],
  ],
  [
    'two armies by plural adjectives',
    'Il loue les armées syriennes et russes.',
    ['Armée russe: armées syriennes et russes', 'Armée syrienne: armées syriennes et russes'],
  ],
  [
    'a word inside the phrase',
    'Les forces armées syriennes tirent.',
    ['Forces armées syriennes: forces armées syriennes'],
  ],
  [
    'a compound adjective',
    'Les autorités nord-coréennes nient.',
    ['Autorités nord-coréennes: autorités nord-coréennes'],
  ],
  [
    'a movement by its cause',
    'Les combattants de la Résistance avancent.',
    ['Combattants de la Résistance: combattants de la Résistance'],
  ],
  ['members by an adjective', 'Les terroristes daechistes fuient.', ['Daech: terroristes daechistes']],
])('finds %s', (_, text, expected) => {
  expect(mentionsOf(graphOfMarked(text), 'Organization')).toEqual(expected);
});

test.each([
  ['no country', 'L’armée de terre avance.'],
  ['a person in between', 'Le gouvernement [P Dupont] tombe.'],
  ['another noun', 'Les forces de la nature sont russes.'],
  ['a longer name', 'L’[O Armée syrienne libre] avance.'],
])('finds no body of a country with %s', (_, text) => {
  expect(
    claimsOf(graphOfMarked(text), 'BELONGS_TO').filter((claim) => !claim.startsWith('Armée syrienne libre')),
  ).toEqual([]);
});

test('names the body in English and tells its country', () => {
  const graph = graphOfMarked('L’armée russe avance.');
  const body = graph.entities.find(({ type }) => type === 'Organization');
  expect(body).toMatchObject({ name: { fr: 'Armée russe', en: 'Russian army' }, countryCode: 'RU' });
  expect(claimsOf(graph, 'BELONGS_TO')).toEqual(['Armée russe BELONGS_TO Russie']);
});
