import { expect, test } from 'vitest';
import { graphOfMarked, mentionsOf } from '../testing/marked.ts';

test.each([
  ['a family name alone', '[P Amir Hatami] parle. [P Hatami] part.', ['Amir Hatami: Amir Hatami | Hatami']],
  ['a title of courtesy', '[P Jean Ping] parle. [P M. Ping] part.', ['Jean Ping: Jean Ping | M. Ping']],
  [
    'a name cut short',
    '[P Ali Bongo] gagne. [P Ali Bongo Ondimba] parle.',
    ['Ali Bongo Ondimba: Ali Bongo | Ali Bongo Ondimba'],
  ],
  [
    'an initial',
    '[P Nicole Belloubet] parle. [P N. Belloubet] part.',
    ['Nicole Belloubet: Nicole Belloubet | N. Belloubet'],
  ],
  ['a first name alone', '[P Beata Szydło] parle. [P Beata] part.', ['Beata Szydło: Beata Szydło | Beata']],
  ['no accents', '[P José Bové] parle. [P Bove] part.', ['José Bové: José Bové | Bove']],
])('joins %s to the person', (_, marked, expected) => {
  expect(mentionsOf(graphOfMarked(marked), 'Person')).toEqual(expected);
});

test('two persons of one family name stay two; the name alone is no mention of either', () => {
  const graph = graphOfMarked(
    '[P Penelope Fillon] se tait. [P François Fillon] parle. [P François Fillon] part. [P Fillon] revient.',
  );
  expect(mentionsOf(graph, 'Person')).toEqual([
    'Penelope Fillon: Penelope Fillon',
    'François Fillon: François Fillon | François Fillon',
  ]);
});

test('other persons are not joined', () => {
  const graph = graphOfMarked('[P Jean Dupont] parle. [P Marie Durand] part. [P Durand-Ruel] reste.');
  expect(mentionsOf(graph, 'Person')).toHaveLength(3);
});

test('a short name says why it was joined, and becomes an alias', () => {
  const [person] = graphOfMarked('[P Amir Hatami] parle. [P Hatami] part.').entities;
  expect(person?.mentions.map(({ reason }) => reason)).toEqual(['FULL_NAME', 'SHORT_NAME']);
  expect(person?.aliases).toEqual(['Hatami']);
});

test.each([
  ['[P Lucie Moreau], née [P Dorval], parle. Mme [P Dorval] part.', 'Lucie Moreau: Lucie Moreau | Dorval | Dorval'],
  ['[P Lou Castet] (né [P Paul Grangier]) chante.', 'Lou Castet: Lou Castet | Paul Grangier'],
  ['[P Anne Keller] née [P Brun] est là. [P Keller] part.', 'Anne Keller: Anne Keller | Brun | Keller'],
])('a birth name is another name of its bearer: %s', (marked, person) => {
  expect(mentionsOf(graphOfMarked(marked), 'Person')).toEqual([person]);
});

test('a birth name that another bears stays that one’s elsewhere', () => {
  const graph = graphOfMarked('[P Lucie Moreau], née [P Brun], parle. [P Luc Brun] part. M. [P Brun] revient.');
  expect(mentionsOf(graph, 'Person')).toEqual(['Lucie Moreau: Lucie Moreau | Brun', 'Luc Brun: Luc Brun | Brun']);
});
