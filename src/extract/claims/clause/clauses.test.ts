import { expect, test } from 'vitest';
import { claimsOf, graphOfMarked } from '../../testing/marked.ts';
import type { Predicate } from '../../vocabulary.ts';

test.each<[string, Predicate, string[]]>([
  [
    'Il parle du [O Front vert], une milice fortement soutenue par la [L Chine] et la [L Russie].',
    'SUPPORTED',
    ['Chine SUPPORTED Front vert', 'Russie SUPPORTED Front vert'],
  ],
  ['[P Jean Dupont] sera remplacé par [P Anne Petit].', 'SUCCEEDED', ['Anne Petit SUCCEEDED Jean Dupont']],
  ['La [L Chine] exige que la [L France] recule.', 'DEMANDED_FROM', ['Chine DEMANDED_FROM France']],
  [
    '[P Jean Dupont] a été appelé par [P Anne Petit] à démissionner.',
    'DEMANDED_FROM',
    ['Anne Petit DEMANDED_FROM Jean Dupont'],
  ],
  ['[P Anne Petit] termine derrière [P Marie Peeters].', 'DEFEATED', ['Marie Peeters DEFEATED Anne Petit']],
  ['[P Jean Dupont] et [P Anne Petit] se sont rencontrés à Lyon.', 'MET', ['Jean Dupont MET Anne Petit']],
  ['La rencontre entre [P Jean Dupont] et [P Anne Petit] est cordiale.', 'MET', ['Jean Dupont MET Anne Petit']],
  ['[P Jean Dupont] a eu un entretien avec [P Anne Petit].', 'MET', ['Jean Dupont MET Anne Petit']],
  ['[P Jean Dupont] a rendu visite à [P Anne Petit].', 'MET', ['Jean Dupont MET Anne Petit']],
  ['[P Jean Dupont] a pris la défense de [P Anne Petit].', 'SUPPORTED', ['Jean Dupont SUPPORTED Anne Petit']],
  ['[O Canal+] exprime sa colère contre [O Orange].', 'CRITICIZED', ['Canal+ CRITICIZED Orange']],
  ['[P Jean Dupont], maire ([O PVF]) du village, se tait.', 'MEMBER_OF', ['Jean Dupont MEMBER_OF PVF']],
  ['[P Jean Dupont], président du [O Parti vert], se tait.', 'MEMBER_OF', ['Jean Dupont MEMBER_OF Parti vert']],
  ['[P Jean Dupont], secrétaire général de la [O CGT], se tait.', 'MEMBER_OF', ['Jean Dupont MEMBER_OF CGT']],
  ['On pleure [P Jean Dupont], photographe de 40 ans tué en [L Syrie].', 'DIED_IN', ['Jean Dupont DIED_IN Syrie']],
  [
    'La tribune a condamné [P Jean Dupont]. [O Cour suprême] condamne [P Jean Dupont] à payer.',
    'SANCTIONED',
    ['Cour suprême SANCTIONED Jean Dupont'],
  ],
  [
    'Déception pour [P Anne Petit] : mal partie, elle s’est inclinée face à [P Marie Peeters].',
    'DEFEATED',
    ['Marie Peeters DEFEATED Anne Petit'],
  ],
  [
    '[P Anne Petit] sourit, en se classant derrière la Belge [P Marie Peeters].',
    'DEFEATED',
    ['Marie Peeters DEFEATED Anne Petit'],
  ],
  [
    '[P Jean Dupont] a été placé en garde à vue lundi à [L Nice] par les gendarmes de l’[O Office central].',
    'ARRESTED',
    ['Office central ARRESTED Jean Dupont'],
  ],
  ['L’armée turque a chassé [O Daech] de la ville.', 'FOUGHT', ['Armée turque FOUGHT Daech']],
  ['[O Daech] a revendiqué les attaques de [L Nice].', 'ATTACKED', ['Daech ATTACKED Nice']],
  [
    '[O Canal+] annonce le départ d’[P Anne Petit], sa directrice ; elle sera remplacée par [P Jean Roy].',
    'SUCCEEDED',
    ['Jean Roy SUCCEEDED Anne Petit'],
  ],
  [
    '[P Jeanne Roy] gagne. Déception pour [P Anne Petit] : elle s’est inclinée sur le fil face à [P Marie Peeters].',
    'DEFEATED',
    ['Marie Peeters DEFEATED Anne Petit'],
  ],
  ['L’écrivain d’origine belge [P Jean Roy] est mort dans le [L Gers].', 'DIED_IN', ['Jean Roy DIED_IN Gers']],
  ['[P Anne Petit] a pointé du doigt [O Canal+].', 'CRITICIZED', ['Anne Petit CRITICIZED Canal+']],
  ['[P Jean Dupont] a été mis en cause par [P Anne Petit].', 'CRITICIZED', ['Anne Petit CRITICIZED Jean Dupont']],
  ['[P Anne Petit] vient à bout de [P Marie Peeters].', 'DEFEATED', ['Anne Petit DEFEATED Marie Peeters']],
  ['[P Anne Petit] fait partie de la [O CGT].', 'MEMBER_OF', ['Anne Petit MEMBER_OF CGT']],
])('reads %s', (marked, predicate, expected) => {
  const found = claimsOf(graphOfMarked(marked), predicate);
  expect(found).toEqual(expect.arrayContaining(expected));
});

test.each<[string, Predicate]>([
  ['Les parents d’[P Anne Petit], voisins d’un homme tué en [L Syrie], parlent.', 'DIED_IN'],
  ['Le président de la [O SNCF], [P Jean Dupont], se tait.', 'MEMBER_OF'],
  ['[P Jean Dupont] sera battu par [P Paul Durand].', 'DEFEATED'],
  ['Le contrôle de la [L Syrie] par la force inquiète [O Daech].', 'OCCUPIED'],
  ['Le père [P Jean Dupont], gilet jaune sur le dos, soutient les [O Gilets jaunes].', 'MEMBER_OF'],
  ['[P Anne Petit] met en scène [P Jean Dupont].', 'CRITICIZED'],
  ['[P Jean Dupont], chef de l’État, parle. Le nouveau président belge a rencontré [P Anne Petit].', 'MET'],
])('claims nothing by %s', (marked, predicate) => {
  expect(claimsOf(graphOfMarked(marked), predicate)).toEqual([]);
});
