import { expect, test } from 'vitest';
import { isByline, isSignature } from './bylines.ts';

test.each([
  'Par Anne Morel',
  'Par Anne Morel, le 12 mars 2021',
  'PAR LUC BRUN-DUVAL',
  'Par Karim el Fassi et Léa Kern (à Vire)',
  'Par Anne Morel avec AFP',
  'Propos recueillis par Luc Brun',
  'Recueilli par Jean-Marc Vidal.',
  'Texte : par Léa Kern',
  'De notre correspondante à Brunn, Anne Morel',
  'De notre envoyé spécial Luc Brun',
])('knows %j as a byline', (line) => {
  expect(isByline(line)).toBe(true);
});

test.each([
  'Par décret, le maire a fermé le pont.',
  'Par Anne Morel arrive la surprise du jour',
  'Par respect pour Luc Brun',
  'Parme reçoit Anne Morel',
  'De notre envoyé spécial',
])('sees none in %j', (line) => {
  expect(isByline(line)).toBe(false);
});

test.each([
  ['Claire MARTIN-DUPUY', 'Les obsèques auront lieu lundi.', true],
  ['Luc Brun et Anne Morel', 'La route reste fermée.', true],
  ['J. de Valmont', 'Le procès reprend demain.', true],
  ['Luc Brun', '« Nous resterons »', false],
  ['Luc Brun', 'Anne Morel', false],
  ['— Luc Brun', 'Nous resterons.', false],
  ['Le Courrier', 'Il pleut.', false],
  ['Nos condoléances.', 'Il est mort lundi.', false],
  ['Salle polyvalente', 'Le bal ouvre à 20 h.', false],
  ['Luc Brun est parti', 'Il pleut.', false],
])('takes the last line %j behind %j for a name of who wrote: %s', (line, above, expected) => {
  expect(isSignature(line, above)).toBe(expected);
});
