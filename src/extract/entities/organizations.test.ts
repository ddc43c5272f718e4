import { expect, test } from 'vitest';
import { claimsOf, graphOfMarked, mentionsOf } from '../testing/marked.ts';

test.each([
  [
    'an acronym in brackets',
    'Le [O Marché commun du Sud] ([O MERCOSUR]) se réunit. Le [O MERCOSUR] vote.',
    ['Marché commun du Sud: Marché commun du Sud | MERCOSUR | MERCOSUR'],
  ],
  [
    'the initials of a name',
    'Le [O Parti socialiste] vote. Le [O PS] gagne.',
    ['Parti socialiste: Parti socialiste | PS'],
  ],
  [
    'a name without its general head',
    'La [O Fondation Wikimedia] publie. [O Wikimedia] répond.',
    ['Fondation Wikimedia: Fondation Wikimedia | Wikimedia'],
  ],
  [
    'a name with its country behind',
    'Le [O Conseil constitutionnel] siège. Le [O Conseil constitutionnel français] décide.',
    ['Conseil constitutionnel: Conseil constitutionnel | Conseil constitutionnel français'],
  ],
  ['names that a list knows', '[O Daesh] recule. L’[O État islamique] fuit.', ['Daech: Daesh | État islamique']],
])('joins %s', (_, marked, expected) => {
  expect(mentionsOf(graphOfMarked(marked), 'Organization')).toEqual(expected);
});

test.each([
  'La ministre des [O Armées] a démissionné.',
  'Le ministre italien de la [O Défense] part.',
  'Les ministres de l’[O Intérieur] se réunissent. L’entreprise est dirigée par [P Anne Morel].',
  '[P Paul Rivet] dirige le syndicat. L’association est présidée par [P Luc Brun].',
])('%s names no organisation', (marked) => {
  expect(mentionsOf(graphOfMarked(marked), 'Organization')).toEqual([]);
});

function organizationIn(marked: string) {
  return graphOfMarked(marked).entities.find(({ type }) => type === 'Organization');
}

test('an acronym says why it was joined', () => {
  const organization = organizationIn('L’[O Union africaine du rail] ([O UAR]) se réunit.');
  expect(organization?.mentions.map(({ reason }) => reason)).toEqual(['FULL_NAME', 'ACRONYM']);
});

test('a known organisation has its name in English', () => {
  const organization = organizationIn('L’[O OTAN] se réunit.');
  expect(organization?.name).toEqual({
    fr: 'Organisation du traité de l’Atlantique nord',
    en: 'North Atlantic Treaty Organization',
  });
});

test.each([
  [
    'inside the name',
    'L’[O union burundaise des journalistes] proteste.',
    'Union burundaise des journalistes',
    'Burundi',
  ],
  ['behind the name', 'Le [O Conseil constitutionnel] français décide.', 'Conseil constitutionnel', 'France'],
])('an adjective of country %s tells whose body it is', (_, marked, name, country) => {
  expect(claimsOf(graphOfMarked(marked), 'BELONGS_TO')).toEqual([`${name} BELONGS_TO ${country}`]);
});

test.each([
  ['L’[O Organisation des États américains] s’inquiète.', []],
  ['Le [O Conseil des ports chinois] siège.', []],
  ['L’[O Union des clubs allemands] proteste.', []],
  ['L’[O Observatoire syrien des droits] compte.', ['Observatoire syrien des droits BELONGS_TO Syrie']],
  ['La [O Fédération belge] vote.', ['Fédération belge BELONGS_TO Belgique']],
])('has the country of an adjective of its own: %s', (text, claims) => {
  expect(claimsOf(graphOfMarked(text), 'BELONGS_TO')).toEqual(claims);
});
