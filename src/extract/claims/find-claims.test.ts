import { expect, test } from 'vitest';
import { claimsOf, graphOfMarked } from '../testing/marked.ts';
import type { Predicate } from '../vocabulary.ts';

test.each<[string, Predicate, string[]]>([
  [
    '[P Jean Dupont] a rencontré mardi à [L Berlin] la ministre [P Anne Durand].',
    'MET',
    ['Jean Dupont MET Anne Durand'],
  ],
  ['[P Jean Dupont] a rencontré [P Paul Durand].', 'MET', ['Jean Dupont MET Paul Durand']],
  ['[P Jean Dupont] s’est entretenu par téléphone avec [P Paul Durand].', 'MET', ['Jean Dupont MET Paul Durand']],
  ['[P Jean Dupont] n’a pas rencontré [P Paul Durand].', 'MET', ['Jean Dupont MET Paul Durand NEGATED']],
  ['[P Jean Dupont], ministre de la Défense, rencontre [P Paul Durand].', 'MET', ['Jean Dupont MET Paul Durand']],
  ['[P Jean Dupont] rencontre le président français [P Paul Durand].', 'MET', ['Jean Dupont MET Paul Durand']],
  ['[P Jean Dupont] se rend à [L Nice].', 'VISITED', ['Jean Dupont VISITED Nice']],
  ['[P Paul Durand] félicite [P Jean Dupont].', 'PRAISED', ['Paul Durand PRAISED Jean Dupont']],
  ['[P Jean Dupont] se rallie à [P Paul Durand].', 'SUPPORTED', ['Jean Dupont SUPPORTED Paul Durand']],
  ['La [L Chine] a vivement critiqué les [L États-Unis].', 'CRITICIZED', ['Chine CRITICIZED États-Unis']],
  [
    'Les [L États-Unis] et la [L France] ont accusé la [L Chine].',
    'ACCUSED',
    ['États-Unis ACCUSED Chine', 'France ACCUSED Chine'],
  ],
  ['[P Paul Durand], qui a accusé la [L Chine], se tait.', 'ACCUSED', ['Paul Durand ACCUSED Chine']],
  ['La [L Turquie] demande à [O Wikipédia] de changer.', 'DEMANDED_FROM', ['Turquie DEMANDED_FROM Wikipédia']],
  ['La [L Turquie] menace la [L Syrie].', 'THREATENED', ['Turquie THREATENED Syrie']],
  ['[P Jean Dupont] a été arrêté par la police française.', 'ARRESTED', ['Police française ARRESTED Jean Dupont']],
  ['[P Jean Dupont] tué par [P Paul Durand].', 'KILLED', ['Paul Durand KILLED Jean Dupont']],
  ['L’armée turque combat [O Daech].', 'FOUGHT', ['Armée turque FOUGHT Daech']],
  ['[P Jean Dupont] a été nommé par [P Paul Durand].', 'APPOINTED', ['Paul Durand APPOINTED Jean Dupont']],
  ['[P Jean Dupont] succède à [P Paul Durand].', 'SUCCEEDED', ['Jean Dupont SUCCEEDED Paul Durand']],
  ['[P Jean Dupont] bat [P Paul Durand] en finale.', 'DEFEATED', ['Jean Dupont DEFEATED Paul Durand']],
  ['[P Jean Dupont] s’est imposé face à [P Paul Durand].', 'DEFEATED', ['Jean Dupont DEFEATED Paul Durand']],
  [
    '[P Jean Dupont] remporte la médaille d’or devant la Russe [P Anna Petrova].',
    'DEFEATED',
    ['Jean Dupont DEFEATED Anna Petrova'],
  ],
  ['La championne [P Anne Petit] a devancé [P Paul Durand].', 'DEFEATED', ['Anne Petit DEFEATED Paul Durand']],
  [
    '[P Jean Dupont] a vivement critiqué, lundi à [L Berlin], les autres décisions de [P Paul Durand].',
    'CRITICIZED',
    ['Jean Dupont CRITICIZED Paul Durand'],
  ],
  ['[L Moscou] a ainsi accusé la [L France] de mentir.', 'ACCUSED', ['Moscou ACCUSED France']],
  ['Le Gilet jaune [P Jean Dupont] critique [P Paul Durand].', 'CRITICIZED', ['Jean Dupont CRITICIZED Paul Durand']],
  ['La [L Chine] a, ce lundi 3 mars, menacé l’[L Italie] de sanctions.', 'THREATENED', ['Chine THREATENED Italie']],
  [
    '[P Jean Dupont], élu de la ville, remporte la course et sourit, devant le favori du jour, l’Espagnol [P Juan Perez].',
    'DEFEATED',
    ['Jean Dupont DEFEATED Juan Perez'],
  ],
  ['[L Nantes] s’impose nettement face à [L Nice].', 'DEFEATED', ['Nantes DEFEATED Nice']],
  ['[P Jean Dupont] s’incline face à [P Paul Durand].', 'DEFEATED', ['Paul Durand DEFEATED Jean Dupont']],
  ['Battu par [P Paul Durand], [P Jean Dupont] se retire.', 'DEFEATED', ['Paul Durand DEFEATED Jean Dupont']],
  [
    '[P Jean Dupont] démissionne et [P Paul Durand] lui a succédé lundi.',
    'SUCCEEDED',
    ['Paul Durand SUCCEEDED Jean Dupont'],
  ],
  [
    'Parmi eux [P Jean Dupont], patron de la marine, qui a rencontré [P Paul Durand].',
    'MET',
    ['Jean Dupont MET Paul Durand'],
  ],
  ['[P Jean Dupont] est reçu par [P Paul Durand].', 'MET', ['Paul Durand MET Jean Dupont']],
  ['[P Jean Dupont] quitte la salle et accuse [P Paul Durand].', 'ACCUSED', ['Jean Dupont ACCUSED Paul Durand']],
  [
    'Plusieurs pays ont accusé la [L Chine], dont la [L France] et l’[L Italie].',
    'ACCUSED',
    ['France ACCUSED Chine', 'Italie ACCUSED Chine'],
  ],
  [
    'Le titre est remporté lundi par la Belge [P Anne Petit] devant la Russe [P Anna Petrova].',
    'DEFEATED',
    ['Anne Petit DEFEATED Anna Petrova'],
  ],
  ['[P Anne Petit] est suivie de [P Anna Petrova].', 'DEFEATED', ['Anne Petit DEFEATED Anna Petrova']],
  ['La [L France] a, en 2012, écrasé en finale l’[L Italie].', 'DEFEATED', ['France DEFEATED Italie']],
  [
    '[P Jean Dupont] a par ailleurs salué le courage de [P Paul Durand].',
    'PRAISED',
    ['Jean Dupont PRAISED Paul Durand'],
  ],
  ['[P Jean Dupont] aime [L Nice] ([L France]), où il s’est rendu.', 'VISITED', ['Jean Dupont VISITED Nice']],
  ['[P Jean Dupont] est arrivé à [L Nice].', 'VISITED', ['Jean Dupont VISITED Nice']],
  ['[O Daech] s’est emparé d’[L Alep].', 'OCCUPIED', ['Daech OCCUPIED Alep']],
  [
    '« [P Jean Dupont] était un grand homme », a salué pour sa part le ministre [P Paul Durand].',
    'PRAISED',
    ['Paul Durand PRAISED Jean Dupont'],
  ],
  ['[P Jean Dupont] est élu. Il succède à [P Paul Durand].', 'SUCCEEDED', ['Jean Dupont SUCCEEDED Paul Durand']],
  ['[P Jean Dupont], né le 3 mars 1950 à [L Nice], se tait.', 'BORN_IN', ['Jean Dupont BORN_IN Nice']],
  ['[P Anne Petit] est née en [L Belgique].', 'BORN_IN', ['Anne Petit BORN_IN Belgique']],
  ['L’acteur [P Jean Dupont] est mort jeudi à l’âge de 80 ans, à [L Nice].', 'DIED_IN', ['Jean Dupont DIED_IN Nice']],
  [
    'Le vétéran du cirque, [P Jean Dupont], est mort lundi à la suite d’une chute, à [L Nice].',
    'DIED_IN',
    ['Jean Dupont DIED_IN Nice'],
  ],
  ['[P Jean Dupont], auteur de « Paul, Anne et Jean », est mort à [L Nice].', 'DIED_IN', ['Jean Dupont DIED_IN Nice']],
  ['[P Jean Dupont] est décédé dans un hôpital de [L Zurich].', 'DIED_IN', ['Jean Dupont DIED_IN Zurich']],
  ['[P Jean Dupont] avait été assassiné en plein jour, à [L Nice].', 'DIED_IN', ['Jean Dupont DIED_IN Nice']],
  ['[P Jean Dupont] s’est éteint à [L Nice].', 'DIED_IN', ['Jean Dupont DIED_IN Nice']],
  ['La [L Chine] ratifie l’accord de [L Paris].', 'SIGNED', ['Chine SIGNED Accord de Paris']],
  [
    '[P Jean Dupont] veut la paix, citant le sommet d’[L Astana] comme une grande réussite.',
    'PRAISED',
    ['Jean Dupont PRAISED Sommet d’Astana'],
  ],
])('reads %s', (marked, predicate, expected) => {
  expect(claimsOf(graphOfMarked(marked), predicate)).toEqual(expected);
});

test.each<[string, Predicate]>([
  ['Le porte-parole de [P Jean Dupont] a rencontré [P Paul Durand].', 'MET'],
  ['[P Jean Dupont] aurait rencontré [P Paul Durand].', 'MET'],
  ['[P Jean Dupont] rencontrera [P Paul Durand].', 'MET'],
  ['Si [P Jean Dupont] rencontre [P Paul Durand], il parlera.', 'MET'],
  ['[P Jean Dupont] critique l’arrestation de [P Paul Durand].', 'CRITICIZED'],
  ['[P Jean Dupont] dit que tout va et que la mairie critique [P Paul Durand].', 'CRITICIZED'],
  ['[P Anne Petit] ou [P Jean Dupont] critiquent [P Paul Durand].', 'CRITICIZED'],
  ['Les amis de [P Jean Dupont] battant [P Paul Durand] sont là.', 'DEFEATED'],
  ['[P Jean Dupont] a annoncé se rendre à [L Nice] lundi.', 'VISITED'],
  ['[P Jean Dupont] gagne la course devant [L Nice].', 'DEFEATED'],
  ['[P Jean Dupont] doit prêter serment lundi, succédant à [P Paul Durand].', 'SUCCEEDED'],
  ['[P Jean Dupont] veut battre [P Paul Durand].', 'DEFEATED'],
  ['[P Jean Dupont] parle devant [P Paul Durand].', 'DEFEATED'],
  ['[P Jean Dupont] reçoit une lettre de [P Paul Durand].', 'MET'],
  ['[P Jean Dupont] se bat contre [P Paul Durand].', 'DEFEATED'],
  ['Avec [P Jean Dupont] et [P Paul Durand], [P Anne Petit] a été arrêtée.', 'ARRESTED'],
  ['[P Jean Dupont] a rendu visite à [P Paul Durand].', 'VISITED'],
  ['[P Jean Dupont] est mort. Il était connu à [L Nice].', 'DIED_IN'],
  ['[P Jean Dupont] est né et a grandi à [L Nice].', 'BORN_IN'],
  ['[P Jean Dupont], mort de rire à [L Nice], se tait.', 'DIED_IN'],
  ['[P Jean Dupont] appelle [P Paul Durand].', 'DEMANDED_FROM'],
  ['[P Jean Dupont] décrit le sommet d’[L Astana] comme un échec.', 'PRAISED'],
])('claims nothing by %s', (marked, predicate) => {
  expect(claimsOf(graphOfMarked(marked), predicate)).toEqual([]);
});

test('a list behind a general noun tells who takes part', () => {
  const graph = graphOfMarked(
    'Les forces ayant participé aux opérations militaires en [L Syrie], à savoir les forces armées syriennes et [O Hezbollah], avancent.',
  );
  expect(claimsOf(graph, 'PARTICIPATED_IN').filter((claim) => claim.includes('IN Opérations'))).toEqual([
    'Forces armées syriennes PARTICIPATED_IN Opérations militaires en Syrie',
    'Hezbollah PARTICIPATED_IN Opérations militaires en Syrie',
  ]);
});

test('what a speaker tells is the speaker’s claim, what he does himself is the article’s', () => {
  const graph = graphOfMarked(
    '[P Jean Dupont] a affirmé que la [L Chine] menace la [L Syrie] et que [P Jean Dupont] soutient [P Paul Durand].',
  );
  expect(claimsOf(graph, 'THREATENED', 'SUPPORTED')).toEqual([
    'Chine THREATENED Syrie said by Jean Dupont',
    'Jean Dupont SUPPORTED Paul Durand',
  ]);
});

test('one claim for all passages that state it, the tersest first', () => {
  const graph = graphOfMarked('[P Jean Dupont], ancien ministre, accuse la [L Chine]. [P Dupont] accuse la [L Chine].');
  expect(graph.claims.find(({ predicate }) => predicate === 'ACCUSED')?.evidence.map(({ text }) => text)).toEqual([
    'Dupont accuse la Chine',
    'Jean Dupont, ancien ministre, accuse la Chine',
  ]);
});

test.each([
  ['date 2018-09-03 [P Jean Dupont] a rencontré [P Paul Durand] hier à [L Nice].', '2018-09-02'],
  ['[P Jean Dupont] a rencontré [P Paul Durand] le 3 mars 2017 à [L Nice].', '2017-03-03'],
  ['[P Jean Dupont], né le 3 mars 1950, a rencontré [P Paul Durand] le 3 mars 2017 à [L Nice].', '2017-03-03'],
  ['[P Jean Dupont] a rencontré [P Paul Durand]. Le 3 mars 2017 il est parti.', null],
])('dates the claim of %s', (marked, date) => {
  expect(graphOfMarked(marked).claims.find(({ predicate }) => predicate === 'MET')?.date).toBe(date);
});
