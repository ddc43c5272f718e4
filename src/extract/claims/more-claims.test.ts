import { expect, test } from 'vitest';
import { claimsOf, graphOfMarked } from '../testing/marked.ts';
import type { Predicate } from '../vocabulary.ts';

test.each<[string, Predicate, string[]]>([
  ['La [O CGT] réclame à [O Lumina] un moratoire.', 'DEMANDED_FROM', ['CGT DEMANDED_FROM Lumina']],
  ['La [O CGT] exige de [O Lumina] des garanties.', 'DEMANDED_FROM', ['CGT DEMANDED_FROM Lumina']],
  [
    '[P Paul Roy] a rendu hommage au travail de la directrice, [P Anne Petit].',
    'PRAISED',
    ['Paul Roy PRAISED Anne Petit'],
  ],
  ['[P Paul Roy] a rendu hommage au rôle du sultanat d’[L Oman].', 'PRAISED', ['Paul Roy PRAISED Oman']],
  ['[P Paul Roy] a effectué jeudi une visite officielle à [L Nice].', 'VISITED', ['Paul Roy VISITED Nice']],
  ['[P Paul Roy] était en visite lundi 8 juin dans le quartier des [L Lilas].', 'VISITED', ['Paul Roy VISITED Lilas']],
  ['[P Anne Petit] parle. En déplacement à [L Nice], elle a souri.', 'VISITED', ['Anne Petit VISITED Nice']],
  [
    'Le ministre, [P Paul Roy], et son homologue belge, [P Anne Petit], se sont entretenus.',
    'MET',
    ['Paul Roy MET Anne Petit'],
  ],
  [
    '[P Paul Roy] s’est entretenu avec [P Anne Petit] et avec [P Luc Faure].',
    'MET',
    ['Paul Roy MET Anne Petit', 'Paul Roy MET Luc Faure'],
  ],
  [
    '[P Paul Roy] a remporté la course avec 18 secondes d’avance sur le Français [P Luc Faure].',
    'DEFEATED',
    ['Paul Roy DEFEATED Luc Faure'],
  ],
  ['[P Paul Roy] est venu. Né en 1928 à [L Nice], il a ri.', 'BORN_IN', ['Paul Roy BORN_IN Nice']],
  ['Arrêté en 1971 par la [O Sûreté], [P Paul Roy] part.', 'ARRESTED', ['Sûreté ARRESTED Paul Roy']],
  ['Le [O Brest HB] a recruté l’ailière [P Anna Berg].', 'MEMBER_OF', ['Anna Berg MEMBER_OF Brest HB']],
  ['La porte-parole d’[O Alcorp] au [L Québec], [P Anne Petit], parle.', 'MEMBER_OF', ['Anne Petit MEMBER_OF Alcorp']],
  [
    'Le [O Brest HB] a officialisé la signature de la Belge [P Anna Berg].',
    'MEMBER_OF',
    ['Anna Berg MEMBER_OF Brest HB'],
  ],
  ['Le [O Racing] a prolongé son gardien, le Belge [P Marc Claes].', 'MEMBER_OF', ['Marc Claes MEMBER_OF Racing']],
  ['L’incursion de l’armée turque dans l’État de [L Zor] dure.', 'ATTACKED', ['Armée turque ATTACKED Zor']],
  [
    '[P Anne Petit] et [P Marc Roy] ont signé avec [O Lumina] un accord.',
    'SIGNED',
    ['Anne Petit SIGNED Lumina', 'Marc Roy SIGNED Lumina'],
  ],
  [
    'L’entreprise [O Lumina] grandit. Le syndicat [O Unia] reproche à l’entreprise ses horaires.',
    'CRITICIZED',
    ['Unia CRITICIZED Lumina'],
  ],
  [
    'Le vainqueur du jour, [P Luc Faure], est là. Le vainqueur du jour est [P Marc Roy] il devance [P Paul Durand].',
    'DEFEATED',
    ['Marc Roy DEFEATED Paul Durand'],
  ],
  ['[P Anne Petit], chercheuse à [O Alerte], parle.', 'MEMBER_OF', ['Anne Petit MEMBER_OF Alerte']],
  ['Le [L Kenya] et l’[L Ouganda] ont signé jeudi à [L Nairobi] un accord.', 'SIGNED', ['Kenya SIGNED Ouganda']],
  ['[O Lumina] a signé en juin avec [O Telma] un contrat.', 'SIGNED', ['Lumina SIGNED Telma']],
  [
    'Cyclisme : victoire sur le Tour\n\n[P Paul Roy] ([O Velox]) a remporté l’étape du Tour.',
    'MEMBER_OF',
    ['Paul Roy MEMBER_OF Velox'],
  ],
])('reads %s', (marked, predicate, expected) => {
  expect(claimsOf(graphOfMarked(marked), predicate)).toEqual(expected);
});

test('in the report of a death, tributes that name nobody are to the dead', () => {
  const graph = graphOfMarked(
    'Mort du poète [P Ali Roy]\n\nLe poète [P Ali Roy] est mort lundi à 80 ans. [P Vincent Mont] salue de son côté « un passeur ». ' +
      '[P Anne Petit] a rendu hommage à un homme « droit ». [P Luc Faure], qui lui a succédé, pleure. ' +
      'Né à [L Nice], fils d’un marin, le disparu écrivait tôt.',
  );
  expect(claimsOf(graph, 'BORN_IN')).toEqual(['Ali Roy BORN_IN Nice']);
  expect(claimsOf(graph, 'PRAISED', 'SUCCEEDED')).toEqual([
    'Vincent Mont PRAISED Ali Roy',
    'Anne Petit PRAISED Ali Roy',
    'Luc Faure SUCCEEDED Ali Roy',
  ]);
});

test.each<[string, Predicate]>([
  ['[P Paul Roy] a rencontré le ministre arrêté et condamné par la [L France].', 'SANCTIONED'],
  ['[P Paul Roy] conserve le maillot et accroît son avance sur [P Luc Faure].', 'DEFEATED'],
  ['[P Paul Roy] et [P Anne Petit] ont signé mardi des autographes.', 'SIGNED'],
  ['[P Paul Roy] a vu [P Anne Petit], arrêté hier, et battu en retraite.', 'DEFEATED'],
  ['La mairie vote le budget\n\n[P Paul Roy] ([O Velox]) a parlé.', 'MEMBER_OF'],
  ['[P Paul Roy] est venu. [P Luc Faure] est là. Il lui reproche sa lenteur.', 'CRITICIZED'],
  ['Épouse d’un président des [L États-Unis], elle est saluée par [P Paul Roy].', 'PRAISED'],
  [
    'La [O Cour de Lille] a jugé. L’association Voies sûres, partie civile, réclame à [O Lumina] des travaux.',
    'DEMANDED_FROM',
  ],
  ['[P Anne Petit] est candidate à la [O Commission bleue].', 'MEMBER_OF'],
  ['[P Vincent Mont] salue « un progrès ». [P Anne Petit] est venue.', 'PRAISED'],
])('claims nothing by %s', (marked, predicate) => {
  expect(claimsOf(graphOfMarked(marked), predicate)).toEqual([]);
});

test.each([
  ['[P Paul Roy] a rencontré [P Anne Petit].', 'VERB'],
  ['La rencontre entre [P Paul Roy] et [P Anne Petit] dure.', 'NOUN'],
  ['[P Paul Roy] est venu. Il a rencontré [P Anne Petit].', 'COREFERENCE'],
  ['[P Paul Roy] rencontre [P Anne Petit]\n\nTout va bien.', 'HEADLINE'],
  ['[P Paul Roy] rencontre [P Anne Petit]\n\n[P Paul Roy] a rencontré [P Anne Petit].', 'VERB'],
])('tells how %s was found', (marked, basis) => {
  const { claims } = graphOfMarked(marked);
  expect(claims.filter(({ predicate }) => predicate === 'MET').map((claim) => claim.basis)).toEqual([basis]);
});

test.each([
  'Lui, [P Paul Roy] n’avait plus gagné depuis le tournoi de [L Nice], où brillait [P Anne Petit] contre [P Luc Faure].',
  '[P Paul Roy] a remporté la course dont rêvait aussi, devant les siens, [P Luc Faure].',
  '[P Paul Roy] n’a pas gagné à [L Nice], où [P Anne Petit] jouait devant [P Luc Faure].',
])('no race goes on in another clause: %s', (text) => {
  expect(claimsOf(graphOfMarked(text), 'DEFEATED')).toEqual([]);
});

test.each([
  '[P Paul Roy] conserve le maillot avec 14 secondes d’avance sur [P Luc Faure].',
  '[P Paul Roy] a conservé la tête du classement devant [P Luc Faure].',
  '[P Paul Roy] conserve sa place devant [P Luc Faure].',
])('who stays ahead in a ranking has beaten nobody: %s', (text) => {
  expect(claimsOf(graphOfMarked(text), 'DEFEATED')).toEqual([]);
});

test.each([
  '[P Paul Roy] a gagné la finale en battant [P Luc Faure], 41 ans et déjà sur le podium en 1996.',
  '[P Paul Roy] a battu [P Luc Faure], 38 ans, vainqueur en 2012.',
  '[P Paul Roy] a rencontré [P Luc Faure], 59 ans, élu en 2001.',
])('a date behind an age is not that of the deed: %s', (text) => {
  const deeds = graphOfMarked(text).claims.filter(({ predicate }) => predicate === 'DEFEATED' || predicate === 'MET');
  expect(deeds.map(({ date }) => date)).toEqual([null]);
});
