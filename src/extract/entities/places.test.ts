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

/** The country that the first place of a text lies in, and the countries that the text names. */
function placed(marked: string): [code: string | null | undefined, countries: string[]] {
  const { entities } = graphOfMarked(marked);
  const place = entities.find(({ type }) => type === 'Place');
  const countries = entities.filter(({ type }) => type === 'Country').map(({ name }) => name.fr);
  return [place?.type === 'Place' ? place.countryCode : undefined, countries];
}

test.each([
  ['Un attentat a fait dix morts à [L Paris], au [L Texas].', 'US'],
  ['Une tornade a frappé [L Birmingham], en [L Alabama].', 'US'],
  ['Il vit à [L Vancouver], dans l’État de [L Washington].', 'US'],
  ['Elle est née à [L London], en [L Ontario].', 'CA'],
  ['Il est mort à [L Sarlande] ([L Corrèze]).', 'FR'],
])('what stands behind the comma says where the first lies: %s', (marked, code) => {
  expect(placed(marked)[0]).toBe(code);
});

test.each([
  ['Un séisme a été ressenti à [L Atlanta], en [L Géorgie].', 'US', []],
  ['Un ouragan a touché [L Savannah] et l’État de [L Géorgie].', 'US', []],
  ['Il est né à [L Tbilissi], en [L Géorgie].', 'GE', ['Géorgie']],
  ['Ils vivent à [L Kinshasa], au [L Congo].', 'CD', ['République démocratique du Congo']],
  ['La cour suprême congolaise siège à [L Brazzaville].', 'CG', ['République du Congo']],
  ['L’armée congolaise est à [L Goma].', 'CD', ['République démocratique du Congo']],
])('tells namesakes among countries: %s', (marked, code, countries) => {
  expect(placed(marked)).toEqual([code, countries]);
});

test.each([
  'Le stade [L Niger] est plein.',
  'L’avenue d’[L Italie] est fermée.',
  'Le club a gagné la Coupe de [L France].',
  'Il habite rue de [L Turquie].',
])('what is called after a country is none: %s', (marked) => {
  expect(placed(marked)[1]).toEqual([]);
});

test.each([
  ['Il arrive à [L Téhéran].', 'Téhéran', 'Tehran'],
  ['Il arrive au [L Caire].', 'Caire', 'Cairo'],
  ['Il arrive à [L Varsovie] lundi.', 'Varsovie', 'Warsaw'],
  ['Il arrive à [L Deauville].', 'Deauville', null],
])('a capital has its English name: %s', (marked, fr, en) => {
  expect(graphOfMarked(marked).entities.find(({ type }) => type === 'Place')?.name).toEqual({ fr, en });
});
