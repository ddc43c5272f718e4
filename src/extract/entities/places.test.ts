import { expect, test } from 'vitest';
import { claimsOf, graphOfMarked, mentionsOf } from '../testing/marked.ts';
import { countryCodeOfPlace } from './place-countries.ts';

test.each([
  ['Astana', 'KZ'],
  ['Deauville', 'FR'],
  ['Californie', 'US'],
  ['Palais de justice de Bruxelles', 'BE'],
  ['province du Sichuan', 'CN'],
  ['Seine-Maritime', 'FR'],
  ['Nagoya', 'JP'],
  ['la Syrie', 'SY'],
  ['Zzyzx', null],
])('%s lies in %s', (name, code) => {
  expect(countryCodeOfPlace(name)).toBe(code);
});

test('names and adjectives of a country are mentions of it', () => {
  expect(mentionsOf(graphOfMarked('En [L Syrie], le peuple syrien et l’armée syrienne souffrent.'), 'Country')).toEqual(
    ['Syrie: Syrie | syrien | syrienne'],
  );
});

test('a language is no country', () => {
  expect(mentionsOf(graphOfMarked('Il parle en russe.'), 'Country')).toEqual([]);
});

test('what stands behind a place tells its country', () => {
  const graph = graphOfMarked('Il est mort à [L Trifouillis], en [L Belgique].');
  expect(graph.entities.find(({ type }) => type === 'Place')).toMatchObject({ countryCode: 'BE' });
  expect(claimsOf(graph, 'LOCATED_IN')).toContain('Trifouillis LOCATED_IN Belgique');
});
