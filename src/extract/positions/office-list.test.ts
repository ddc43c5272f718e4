import { expect, test } from 'vitest';
import { positionsOf } from '../testing/positions-of.ts';

test.each([
  [
    '[P Paul Dupont] fut préfet de [L Corse] en 1950, puis ministre des Finances et enfin ambassadeur de [L France] à [L Rome].',
    [
      'Paul Dupont | préfet de Corse | - | -',
      'Paul Dupont | ministre des Finances | - | -',
      'Paul Dupont | ambassadeur | - | FR',
    ],
  ],
  [
    '[P Paul Dupont] et [P Jean Martin], avocats, parlent.',
    ['Paul Dupont | avocat | - | -', 'Jean Martin | avocat | - | -'],
  ],
  [
    'Sénateur de [L Corse] depuis 2001, puis ministre, [P Paul Dupont] démissionne.',
    ['Paul Dupont | sénateur de Corse | - | -', 'Paul Dupont | ministre | - | -'],
  ],
  [
    '[P Paul Dupont] est venu. Député en 1980, il devient en 1984, à 30 ans, secrétaire d’État.',
    ['Paul Dupont | député | - | -', "Paul Dupont | secrétaire d'État | - | -"],
  ],
  [
    '[P Paul Dupont], oncle de la chanteuse [P Anna Rossi], qui est maire de [L Rome], parle.',
    ['Paul Dupont | maire de Rome | - | -', 'Anna Rossi | chanteuse | - | -'],
  ],
  [
    '[P Paul Dupont], ancien ministre qui fut aussi préfet, parle.',
    ['Paul Dupont | ancien ministre | - | -', 'Paul Dupont | préfet | - | -'],
  ],
  ['[P Paul Dupont] remplace [P Jean Martin] au poste de préfet.', ['Paul Dupont | préfet | - | -']],
  ['Décès d’[P Anna Rossi]. L’aventurière avait 80 ans. Elle fut ensuite juge.', ['Anna Rossi | juge | - | -']],
  ['[P Paul Dupont] est élu à la présidence de la [O FIFA].', ['Paul Dupont | président | FIFA | -']],
  [
    '[P Paul Dupont], né à [L Rome] en 1950, journaliste au [O Monde], meurt.',
    ['Paul Dupont | journaliste | Monde | -'],
  ],
  ['[P Anna Rossi], professeure à l’école de musique, parle.', ['Anna Rossi | professeure | école de musique | -']],
  ['[P Paul Dupont] vient d’être nommé préfet.', ['Paul Dupont | préfet | - | -']],
  ['[P Anna Rossi] travaille comme cuisinière.', ['Anna Rossi | cuisinière | - | -']],
  ['[P Anna Rossi], célèbre pour être la fondatrice de la [O FIFA], parle.', ['Anna Rossi | fondatrice | FIFA | -']],
  ['L’avocate de [P Paul Dupont], [P Anna Rossi], parle.', ['Anna Rossi | avocate | - | -']],
  ['Son avocate, Me [P Anna Rossi], parle.', ['Anna Rossi | avocate | - | -']],
  ['Le maire est aussi M. [P Paul Dupont].', ['Paul Dupont | maire | - | -']],
  [
    '[P Paul Dupont] est depuis plusieurs années le numéro deux de la [O FIFA].',
    ['Paul Dupont | numéro deux | FIFA | -'],
  ],
  ['[P Anna Rossi] a été élue ce mardi 4 juin députée de [L Corse].', ['Anna Rossi | députée de Corse | - | -']],
  ['[P Paul Dupont] est né à [L Rome] et fut deux fois ministre.', ['Paul Dupont | ministre | - | -']],
  [
    '[P Anna Rossi], épouse de l’ancien ministre [P Paul Dupont], est élue sénatrice.',
    ['Anna Rossi | sénatrice | - | -', 'Paul Dupont | ancien ministre | - | -'],
  ],
  [
    'Le ministre d’État, ministre de l’Intérieur, [P Paul Dupont], parle.',
    ["Paul Dupont | ministre d'État | - | -", "Paul Dupont | ministre de l'Intérieur | - | -"],
  ],
  ['[P Anna Rossi], adjointe au maire de [L Rome], parle.', ['Anna Rossi | adjointe au maire de Rome | - | -']],
  ['Le président catalan [P Paul Dupont] parle.', ['Paul Dupont | président | - | -']],
  [
    'La députée travailliste indépendante [P Anna Rossi] parle.',
    ['Anna Rossi | députée travailliste indépendante | - | -'],
  ],
  ['L’attaquant de [L Lyon] [P Paul Dupont] marque.', ['Paul Dupont | attaquant de Lyon | - | -']],
  [
    'Le ministre de l’[O Intérieur du Gabon] [P Paul Dupont] parle.',
    ["Paul Dupont | ministre de l'Intérieur | - | GA"],
  ],
  [
    'Le ministre des [O Finances françaises], [P Paul Dupont], parle.',
    ['Paul Dupont | ministre des Finances | - | FR'],
  ],
  ['Le chef de la police du pays, [P Paul Dupont], parle.', ['Paul Dupont | chef de la police | - | -']],
  ['[P Paul Dupont] dirige le [L Gabon].', ['Paul Dupont | dirigeant | - | GA']],
  ['[P Paul Dupont] quitte la présidence de la [O FIFA].', ['Paul Dupont | président | FIFA | -']],
  [
    'Le chef de la police, le colonel [P Paul Dupont], parle.',
    ['Paul Dupont | chef de la police | - | -', 'Paul Dupont | colonel | - | -'],
  ],
  ['Selon le maire, le ministre [P Paul Dupont] ment.', ['Paul Dupont | ministre | - | -']],
  ['Nommée préfète, [P Anna Rossi] part.', ['Anna Rossi | préfète | - | -']],
  ['Le vice-Premier ministre turc [P Ali Reza] parle.', ['Ali Reza | vice-premier ministre | - | TR']],
  ['[P Paul Dupont] préside la [O FIFA].', ['Paul Dupont | président | FIFA | -']],
])('%s', (text, expected) => {
  expect(positionsOf(text)).toEqual(expected);
});
