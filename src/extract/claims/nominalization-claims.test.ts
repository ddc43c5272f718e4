import { expect, test } from 'vitest';
import { claimsOf, graphOfMarked } from '../testing/marked.ts';
import type { Predicate } from '../vocabulary.ts';

test.each<[string, Predicate, string[]]>([
  ['La visite officielle de [P Jean Dupont] en [L Syrie] choque.', 'VISITED', ['Jean Dupont VISITED Syrie']],
  ['[P Jean Dupont], en visite à [L Nice], se tait.', 'VISITED', ['Jean Dupont VISITED Nice']],
  [
    'La vie en [L Syrie] pendant l’occupation des terroristes daechistes est dure.',
    'OCCUPIED',
    ['Daech OCCUPIED Syrie'],
  ],
  ['La vie sous l’occupation de [O Daech] en [L Syrie] est dure.', 'OCCUPIED', ['Daech OCCUPIED Syrie']],
  ['[P Jean Dupont] a rendu hommage à [P Paul Durand].', 'PRAISED', ['Jean Dupont PRAISED Paul Durand']],
  [
    '[P Jean Dupont] a rendu hommage aux efforts des forces, notamment les armées russe et syrienne et les combattants de la Résistance.',
    'PRAISED',
    [
      'Jean Dupont PRAISED Armée russe',
      'Jean Dupont PRAISED Armée syrienne',
      'Jean Dupont PRAISED Combattants de la Résistance',
    ],
  ],
  [
    '[P Jean Dupont] a aussi rendu un vibrant hommage à [P Paul Durand] et [P Anne Petit].',
    'PRAISED',
    ['Jean Dupont PRAISED Paul Durand', 'Jean Dupont PRAISED Anne Petit'],
  ],
  ['[P Jean Dupont] est mort. [P Paul Durand] lui a rendu hommage.', 'PRAISED', ['Paul Durand PRAISED Jean Dupont']],
  [
    '[P Jean Dupont] a exprimé son soutien entier à [P Paul Durand].',
    'SUPPORTED',
    ['Jean Dupont SUPPORTED Paul Durand'],
  ],
  [
    '[P Jean Dupont] annonce le soutien de son parti à [P Paul Durand].',
    'SUPPORTED',
    ['Jean Dupont SUPPORTED Paul Durand'],
  ],
  ['[P Jean Dupont] était en déplacement en [L Finlande].', 'VISITED', ['Jean Dupont VISITED Finlande']],
  ['Il a crié à [L Nice] lors de la visite de [P Jean Dupont].', 'VISITED', ['Jean Dupont VISITED Nice']],
  ['[P Jean Dupont] arrive à [L Nice] ([L France]), où il était en visite.', 'VISITED', ['Jean Dupont VISITED Nice']],
  ['[P Jean Dupont] a porté plainte contre [O Canal+].', 'ACCUSED', ['Jean Dupont ACCUSED Canal+']],
  ['Le décès de [P Jean Dupont] à [L Nice] attriste.', 'DIED_IN', ['Jean Dupont DIED_IN Nice']],
  ['Lors de sa visite à [L Nice], [P Jean Dupont] a souri.', 'VISITED', ['Jean Dupont VISITED Nice']],
  ['La victoire de [P Jean Dupont] sur [P Paul Durand] étonne.', 'DEFEATED', ['Jean Dupont DEFEATED Paul Durand']],
  ['Les critiques de la [L Chine] contre la [L France] continuent.', 'CRITICIZED', ['Chine CRITICIZED France']],
])('reads %s', (marked, predicate, expected) => {
  expect(claimsOf(graphOfMarked(marked), predicate)).toEqual(expected);
});

test.each<[string, Predicate]>([
  ['L’arrestation de [P Jean Dupont] est confirmée par la police.', 'ARRESTED'],
  ['La visite de [P Jean Dupont] à [L Nice], prévue lundi, étonne.', 'VISITED'],
  ['[P Jean Dupont], [P Anne Petit] ou [P Marc Petit], lui ont rendu hommage.', 'PRAISED'],
  ['[P Jean Dupont] rendra hommage à [P Paul Durand].', 'PRAISED'],
])('claims nothing by %s', (marked, predicate) => {
  expect(claimsOf(graphOfMarked(marked), predicate)).toEqual([]);
});
