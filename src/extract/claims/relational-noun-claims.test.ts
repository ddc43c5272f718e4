import { expect, test } from 'vitest';
import { claimsOf, graphOfMarked } from '../testing/marked.ts';
import type { Predicate } from '../vocabulary.ts';

test.each<[string, Predicate, string[]]>([
  ['[P Jean Dupont], membre de l’[O Unesco], se tait.', 'MEMBER_OF', ['Jean Dupont MEMBER_OF Unesco']],
  ['[P Jean Dupont] est membre actif du [O Parti vert].', 'MEMBER_OF', ['Jean Dupont MEMBER_OF Parti vert']],
  [
    'On accuse le membre du [O Parti vert] d’origine belge [P Jean Dupont] de vol.',
    'MEMBER_OF',
    ['Jean Dupont MEMBER_OF Parti vert'],
  ],
  [
    'Plusieurs ténors de l’aile gauche du [O Parti vert], notamment [P Jean Dupont] et [P Anne Petit], partent.',
    'MEMBER_OF',
    ['Jean Dupont MEMBER_OF Parti vert', 'Anne Petit MEMBER_OF Parti vert'],
  ],
  ['[P Jean Dupont] ([O PVF]) se tait.', 'MEMBER_OF', ['Jean Dupont MEMBER_OF PVF']],
  ['[P Jean Dupont], de la [O CGT], se tait.', 'MEMBER_OF', ['Jean Dupont MEMBER_OF CGT']],
  ['[P Jean Dupont] du syndicat [O SUD] se tait.', 'MEMBER_OF', ['Jean Dupont MEMBER_OF SUD']],
  ['La députée [O LREM] [P Anne Petit] se tait.', 'MEMBER_OF', ['Anne Petit MEMBER_OF LREM']],
  ['[P Anne Petit], chanteuse du groupe [O Les Lilas], se tait.', 'MEMBER_OF', ['Anne Petit MEMBER_OF Les Lilas']],
  ['[P Jean Dupont] a rejoint la [O CGT].', 'MEMBER_OF', ['Jean Dupont MEMBER_OF CGT']],
  ['Membre de l’[O Unesco] depuis 2010, [P Jean Dupont] se tait.', 'MEMBER_OF', ['Jean Dupont MEMBER_OF Unesco']],
  ['[P Jean Dupont], natif de [L Nice], se tait.', 'BORN_IN', ['Jean Dupont BORN_IN Nice']],
  ['M. [P Dupont], un fervent partisan d’[P Anne Petit], se tait.', 'SUPPORTED', ['Dupont SUPPORTED Anne Petit']],
  ['Pour [P Jean Dupont], soutien d’[P Anne Petit], tout va.', 'SUPPORTED', ['Jean Dupont SUPPORTED Anne Petit']],
  [
    '[P Jean Dupont] garde la loi votée sous son prédécesseur belge [P Paul Durand].',
    'SUCCEEDED',
    ['Jean Dupont SUCCEEDED Paul Durand'],
  ],
  ['[P Jean Dupont] sourit à son successeur [P Paul Durand].', 'SUCCEEDED', ['Paul Durand SUCCEEDED Jean Dupont']],
  [
    '[P Jean Dupont] a été nommé en remplacement de [P Paul Durand].',
    'SUCCEEDED',
    ['Jean Dupont SUCCEEDED Paul Durand'],
  ],
])('reads %s', (marked, predicate, expected) => {
  expect(claimsOf(graphOfMarked(marked), predicate)).toEqual(expected);
});

test.each<[string, Predicate]>([
  ['Le départ de [P Jean Dupont] du [O Parti vert] étonne.', 'MEMBER_OF'],
  ['Sur [O LCI], le sénateur [O LR] se tait.', 'MEMBER_OF'],
  ['[P Jean Dupont] ([L Nice]) se tait.', 'MEMBER_OF'],
  ['Le porte-parole de la [O Maison Blanche], [P Jean Dupont], se tait.', 'MEMBER_OF'],
  ['Fort du soutien de [P Paul Durand], [P Jean Dupont] sourit.', 'SUPPORTED'],
])('claims nothing by %s', (marked, predicate) => {
  expect(claimsOf(graphOfMarked(marked), predicate)).toEqual([]);
});
