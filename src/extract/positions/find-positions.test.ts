import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../article.ts';
import { readReferents } from '../coreference/referents.ts';
import { readDocument } from '../document.ts';
import { documentOf } from '../testing/marked.ts';
import { positionsOf } from '../testing/positions-of.ts';
import { findPositions } from './find-positions.ts';

describe('findPositions', () => {
  test.each([
    ['Le président français [P Paul Dupont] parle.', ['Paul Dupont | président | - | FR']],
    ['[P Ali Reza], ministre iranien de la Défense, parle.', ['Ali Reza | ministre de la Défense | - | IR']],
    ['Le ministre de l’Intérieur du [L Gabon], [P Jean Obo], parle.', ["Jean Obo | ministre de l'Intérieur | - | GA"]],
    ['La ministre de la Justice française [P Anne Martin] parle.', ['Anne Martin | ministre de la Justice | - | FR']],
    [
      'Le ministre de la Culture et de la Communication [P Paul Dupont] parle.',
      ['Paul Dupont | ministre de la Culture et de la Communication | - | -'],
    ],
    ['[P Paul Dupont], le PDG de la compagnie [O Flydubai], parle.', ['Paul Dupont | pdg | Flydubai | -']],
    [
      'Le ministre turc des Affaires étrangères, [P Paul Dupont], parle.',
      ['Paul Dupont | ministre des Affaires étrangères | - | TR'],
    ],
    ['[P Paul Dupont], directeur adjoint, parle.', ['Paul Dupont | directeur adjoint | - | -']],
    ['Le Premier ministre, [P Paul Dupont], parle.', ['Paul Dupont | premier ministre | - | -']],
    ['L’ancien directeur de la [O CIA] [P Paul Dupont] parle.', ['Paul Dupont | ancien directeur | CIA | -']],
    ['L’ex-président [P Paul Dupont] parle.', ['Paul Dupont | ancien président | - | -']],
    ['L’ex-Premier ministre [P Paul Dupont] parle.', ['Paul Dupont | ancien premier ministre | - | -']],
    [
      'Une représentante du comité russe d’enquête, [P Anna Ivanova], parle.',
      ['Anna Ivanova | représentante | comité russe d’enquête | RU'],
    ],
    ['[P Paul Dupont], porte-parole de [P Jean Martin], parle.', ['Paul Dupont | porte-parole | - | -']],
    ['Le maire de [L Lyon] [P Paul Dupont] parle.', ['Paul Dupont | maire de Lyon | - | -']],
    ['[P Paul Dupont], médecin à [L Lyon], parle.', ['Paul Dupont | médecin | - | -']],
    ['Le général [P Paul Dupont] parle.', ['Paul Dupont | général | - | -']],
    ['[P Paul Dupont] est élu député de [L Lyon] pour la première fois.', ['Paul Dupont | député de Lyon | - | -']],
    ['[P Paul Dupont] a été nommé secrétaire général de l’[O ONU].', ['Paul Dupont | secrétaire général | ONU | -']],
    ['[P Paul Dupont] est élu 45e président des [L États-Unis].', ['Paul Dupont | président | - | US']],
    [
      'Les réalisateurs [P Paul Dupont] et [P Jean Martin] parlent.',
      ['Paul Dupont | réalisateur | - | -', 'Jean Martin | réalisateur | - | -'],
    ],
    ['La [O FIFA], présidée par [P Paul Dupont], se réunit.', ['Paul Dupont | président | FIFA | -']],
    ['La réélection de [P Paul Dupont] à la présidence du [L Gabon] étonne.', ['Paul Dupont | président | - | GA']],
    [
      'Le président du jury est l’ancien ministre [P Paul Dupont].',
      ['Paul Dupont | président du jury | - | -', 'Paul Dupont | ancien ministre | - | -'],
    ],
    [
      '[P Paul Dupont] est venu. Il était alors ministre des Finances.',
      ['Paul Dupont | ministre des Finances | - | -'],
    ],
    ['[P Paul Dupont] quitte ses fonctions de préfet.', ['Paul Dupont | préfet | - | -']],
    [
      'Le chef du gouvernement, le conservateur [P Paul Dupont], parle.',
      ['Paul Dupont | chef du gouvernement | - | -'],
    ],
    ['[P Paul Dupont], coureur de l’équipe [O Sky], gagne.', ['Paul Dupont | coureur | Sky | -']],
    ['La paléontologue italienne [P Anna Rossi] parle.', ['Anna Rossi | paléontologue | - | IT']],
    ['Le réalisateur-producteur [P Paul Dupont] parle.', ['Paul Dupont | réalisateur-producteur | - | -']],
    ['[P Anna Rossi], coautrice de l’ouvrage, parle.', ["Anna Rossi | coautrice de l'ouvrage | - | -"]],
    ['Le président sortant [P Paul Dupont] perd.', ['Paul Dupont | président | - | -']],
    ['Le directeur par intérim [P Paul Dupont] part.', ['Paul Dupont | directeur par intérim | - | -']],
    [
      'Le président de la région [L Grand-Est] [P Paul Dupont] parle.',
      ['Paul Dupont | président de la région Grand-Est | - | -'],
    ],
    [
      '[P Paul Dupont] (71 ans), secrétaire général de la [O FIFA], parle.',
      ['Paul Dupont | secrétaire général | FIFA | -'],
    ],
    ['[P Anna Rossi], 31 ans, infirmière à [L Rome], parle.', ['Anna Rossi | infirmière | - | -']],
    ['[P Anna Rossi], l’une des fondatrices de la [O FIFA], parle.', ['Anna Rossi | fondatrice | FIFA | -']],
    ['[P Paul Dupont] porte-parole de la [O FIFA] parle.', ['Paul Dupont | porte-parole | FIFA | -']],
    ['[P Paul Dupont], chargé de la sécurité, parle.', ['Paul Dupont | chargé de la sécurité | - | -']],
    [
      'Le peintre, graveur et sculpteur belge [P Paul Dupont] meurt.',
      ['Paul Dupont | peintre | - | BE', 'Paul Dupont | graveur | - | BE', 'Paul Dupont | sculpteur | - | BE'],
    ],
  ])('%s', (text, expected) => {
    expect(positionsOf(text)).toEqual(expected);
  });

  test.each([
    'La judoka [P Anna Silva] gagne.',
    'Le candidat [P Paul Dupont] parle.',
    '[P Paul Dupont], représentant la [L Pologne], gagne.',
    '[P Paul Dupont] est leader du classement.',
    'Lors de sa rencontre avec le commandant, le public et [P Paul Dupont] ont parlé.',
    '[P Paul Dupont] est considéré comme un spécialiste.',
    '[P Paul Dupont] a nommé le ministre des Finances hier.',
    '[P Paul Dupont], élu en 2012, parle.',
    '[P Anna Rossi] a été employée par son mari.',
    '[P Paul Dupont], juge que la loi est bonne.',
    '[P Paul Dupont], chargé de former un gouvernement, parle.',
    '[P Anna Rossi] gagne, le juge a parlé.',
    '[P Paul Dupont] est venu. Il faut un emploi comme cuisinier.',
    '[P Paul Dupont] est numéro trois mondial.',
    '[P Paul Dupont], interprété hier, parle.',
    '[P Paul Dupont] espère être élu président.',
    '[P Paul Dupont] n’est plus maire.',
    'Avec deux ministres, [P Paul Dupont] parle.',
    'Le jury a choisi [P Paul Dupont] et est devenu directeur.',
    '[P Paul Dupont] est venu. Il s’est fait remarquer comme directrice.',
    'Colère contre le ministre\n\n[P Anna Rossi] parle.',
    'Le bureau élit son président\r\n\r\n[P Paul Dupont] part.',
    'Hommage au maire,\n[P Paul Dupont] parle.',
  ])('finds none in %s', (text) => {
    expect(positionsOf(text)).toEqual([]);
  });

  test('a pronoun with its office is evidence enough', () => {
    const doc = documentOf('[P Paul Dupont] est venu. Il était alors ministre des Finances.');
    const { start = 0, end = 0 } = findPositions(readReferents(doc))[0]?.evidence ?? {};
    expect(doc.text.slice(start, end)).toBe('Il était alors ministre des Finances');
  });

  test('passages about one office of one person agree', () => {
    expect(
      positionsOf(
        'Le président [P Trump] vient. Le président américain [P Donald Trump] parle. Le ministre [P Fekl] sort. [P Jean Fekl], ministre de l’Intérieur, parle.',
      ),
    ).toEqual([
      'Trump | président | - | US',
      'Donald Trump | président | - | US',
      "Fekl | ministre de l'Intérieur | - | -",
      "Jean Fekl | ministre de l'Intérieur | - | -",
    ]);
  });

  test('the office of another is not taken for one’s own', () => {
    expect(positionsOf('Après le commandant en [L Syrie], le général [P Paul Dupont] parle.')).toEqual([
      'Paul Dupont | général | - | -',
    ]);
  });

  test('evidence holds person and office; the office its adjective and complements', () => {
    const doc = documentOf('Hier, [P Ali Reza], ministre iranien de la Défense, parle.');
    const [position] = findPositions(readReferents(doc));
    const words = ({ start = 0, end = 0 } = {}) => doc.text.slice(start, end);
    expect(words(position?.evidence)).toBe('Ali Reza, ministre iranien de la Défense');
    expect(words(position?.office)).toBe('ministre iranien de la Défense');
    expect(position?.former).toBe(false);
  });

  test('whatever the text, evidence stands where it says and holds the office', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        ' le ',
        ' président ',
        ' de ',
        ' la ',
        'ministre',
        ', ',
        ' Paul Dupont ',
        ' est ',
        ' élu ',
        ' et ',
        ' présidé par ',
        ' il ',
        '(',
        ')',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
        const text = `Le texte ${pieces.join('')}`;
        for (const { evidence, office } of findPositions(readReferents(readDocument(readArticle(text))))) {
          expect(evidence.end).toBeLessThanOrEqual(text.length);
          expect(office.start).toBeGreaterThanOrEqual(evidence.start);
          expect(office.end).toBeLessThanOrEqual(evidence.end);
        }
      }),
    );
  });
});
