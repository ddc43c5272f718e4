import { expect, test } from 'vitest';
import { claimsOf, graphOfMarked } from '../testing/marked.ts';
import type { Predicate } from '../vocabulary.ts';

test.each<[string, Predicate]>([
  ['La députée [P Anne Petit] a interpellé [P Paul Durand] sur les retards.', 'ARRESTED'],
  ['L’infirmière [P Anne Petit] interpelle [P Paul Durand] devant l’hôpital.', 'ARRESTED'],
  ['Le syndicat [O CGT-Santé] a interpellé [P Paul Durand] sur les salaires.', 'ARRESTED'],
  ['[P Paul Durand] a été interpellé par [P Anne Petit], une voisine.', 'ARRESTED'],
  ['[P Anne Petit] a arrêté [P Paul Durand] dans la rue.', 'ARRESTED'],
])('only the police arrests: %s', nothing);

test.each<[string, Predicate]>([
  ['[P Anne Petit] et [P Marie Roy] se sont retrouvées coincées dans l’ascenseur.', 'MET'],
  ['[P Anne Petit] et [P Marie Roy] se sont retrouvées seules face au jury.', 'MET'],
  ['[P Anne Petit] et [P Marie Roy] se sont retrouvées en finale.', 'MET'],
  ['[P Anne Petit], [P Marie Roy] et [P Inès Faure], qui les ont croisées, se taisent.', 'MET'],
])('nobody meets by ending up somewhere: %s', nothing);

test.each<[string, Predicate]>([
  ['[P Jean Dupont] se rendait à [L Nice] quand sa voiture a quitté la route.', 'VISITED'],
  ['[P Anne Petit] se déplaçait en [L Italie] lorsqu’elle a appris la nouvelle.', 'VISITED'],
  ['[P Jean Dupont] voyageait en [L Syrie] au moment du séisme.', 'VISITED'],
])('who was on the way has not arrived: %s', nothing);

test.each<[string, Predicate]>([
  ['[P Jean Dupont], ancien membre du [O Parti vert], se tait.', 'MEMBER_OF'],
  ['[P Anne Petit], ex-militante de la [O CGT], se tait.', 'MEMBER_OF'],
  ['L’ancienne présidente du [O Parti vert], [P Anne Petit], se tait.', 'MEMBER_OF'],
  ['[P Jean Dupont], ancien soutien d’[P Anne Petit], se tait.', 'SUPPORTED'],
])('what once was so is not stated: %s', nothing);

test.each<[string, Predicate]>([
  ['En [L Islande], les membres de l’ONG [O Alliance bleue] se taisent.', 'MEMBER_OF'],
  ['Au [L Pérou], des militants du [O Parti vert] défilent.', 'MEMBER_OF'],
  ['1. [P Jean Durand] ([O EU]) 2. [P Marc Petit] ([O USA])', 'MEMBER_OF'],
])('no country is a member for lying there: %s', nothing);

test.each<[string, Predicate]>([
  ['[P Jean Dupont] a reçu [P Paul Durand] à [L Lyon]. L’ancien patron est mort en 2020 à [L Nice].', 'DIED_IN'],
  ['[P Jean Dupont] est venu. La police belge a arrêté l’ancien maire.', 'ARRESTED'],
  ['[P Anne Petit] chante à [L Lyon]. L’ex-ministre a été tuée par [P Marc Roy].', 'KILLED'],
])('a bare noun bears no death and no arrest: %s', nothing);

test.each<[string, Predicate]>([
  ['[P Jean Dupont] marque 40 buts, dépassant [P Paul Durand].', 'DEFEATED'],
  ['[P Anne Petit] a dépassé le record de [P Marie Roy].', 'DEFEATED'],
  ['[P Jean Dupont] a surpassé [P Paul Durand].', 'DEFEATED'],
])('who goes beyond a record defeats nobody: %s', nothing);

test.each<[string, Predicate]>([
  ['Mes [P Perrot] et [P Sorel] défendaient [P Anne Petit].', 'SUPPORTED'],
  ['Me [P Perrot] défend [P Anne Petit].', 'SUPPORTED'],
  ['Mes [P Perrot], [P Lavigne] et [P Sorel] défendaient [P Anne Petit].', 'SUPPORTED'],
  ['L’avocate [P Marie Roy] a défendu [P Jean Dupont].', 'SUPPORTED'],
])('lawyers support nobody: %s', nothing);

test.each<[string, Predicate]>([
  ['[P Jean Dupont] a rejoint le [O Parti politique].', 'MEMBER_OF'],
  ['[P Anne Petit], membre du [O Syndicat du personnel de l’entreprise], se tait.', 'MEMBER_OF'],
  ['[P Anne Petit], membre de l’[O Association] contre le bruit, se tait.', 'MEMBER_OF'],
  ['[P Anne Petit], membre de l’[O Association contre] le bruit, se tait.', 'MEMBER_OF'],
  ['[P Anne Petit], membre de l’[O Agence nationale] des élections, se tait.', 'MEMBER_OF'],
  ['[P Anne Petit], membre de l’[O Union des potiers] et verriers, se tait.', 'MEMBER_OF'],
  ['[P Anne Petit], membre de l’[O ONG Droits] sans frontières, se tait.', 'MEMBER_OF'],
  ['[P Anne Petit], membre de l’[O association] « Toits pour tous », se tait.', 'MEMBER_OF'],
])('a body that is not named whole is no object: %s', nothing);

test.each<[string, Predicate]>([
  ['[P Jean Dupont] a-t-il rencontré [P Paul Durand] ?', 'MET'],
  ['La rencontre entre [P Jean Dupont] et [P Paul Durand] a-t-elle eu lieu ?', 'MET'],
  ['Pourquoi [P Jean Dupont] soutient [P Paul Durand] ?', 'SUPPORTED'],
  ['La visite de [P Jean Dupont] à [L Nice] a-t-elle eu lieu ?', 'VISITED'],
  ['Selon un journal, [P Jean Dupont] a rencontré [P Paul Durand].', 'MET'],
  ['[P Jean Dupont] a, selon des sources proches, rencontré [P Paul Durand].', 'MET'],
  ['D’après des témoins, [P Jean Dupont] menace [P Paul Durand].', 'THREATENED'],
  ['[P Jean Dupont] aurait été arrêté par la police française.', 'ARRESTED'],
  ['[P Jean Dupont] pourrait rencontrer [P Paul Durand].', 'MET'],
  ['[P Anne Petit] souhaite que la [L Chine] soutienne la [L France].', 'SUPPORTED'],
  ['[P Anne Petit] veut que [P Jean Dupont] rencontre [P Paul Durand].', 'MET'],
  ['Des habitants affirment que la [L Chine] menace la [L France].', 'THREATENED'],
  ['date 2024-05-06 [P Jean Dupont] rencontre [P Paul Durand] demain.', 'MET'],
  ['date 2024-05-06 [P Jean Dupont] reçoit [P Paul Durand] le 12 juin 2024.', 'MET'],
  ['[P Jean Dupont] a annoncé une visite à [L Nice].', 'VISITED'],
  ['[P Jean Dupont] prépare sa prochaine visite à [L Nice].', 'VISITED'],
  ['L’annulation de la visite de [P Jean Dupont] à [L Nice] étonne.', 'VISITED'],
])('what is asked, planned or only said is no fact: %s', nothing);

function nothing(marked: string, predicate: Predicate): void {
  expect(claimsOf(graphOfMarked(marked), predicate)).toEqual([]);
}

test.each<[string, Predicate, string[]]>([
  ['La police française a interpellé [P Jean Dupont].', 'ARRESTED', ['Police française ARRESTED Jean Dupont']],
  ['[P Jean Dupont] a été interpellé par la [O DGSI].', 'ARRESTED', ['DGSI ARRESTED Jean Dupont']],
  ['[P Anne Petit] et [P Marie Roy] se sont retrouvées pour un dîner.', 'MET', ['Anne Petit MET Marie Roy']],
  ['Le syndicat [O Sud] défend [P Anne Petit].', 'SUPPORTED', ['Sud SUPPORTED Anne Petit']],
  [
    'Selon [P Anne Petit], la [L Chine] menace la [L France].',
    'THREATENED',
    ['Chine THREATENED France said by Anne Petit'],
  ],
])('still reads %s', (marked, predicate, expected) => {
  expect(claimsOf(graphOfMarked(marked), predicate)).toEqual(expected);
});

test.each([
  ['La [L France] a salué la [L Norvège] pour avoir soutenu la paix depuis 1992.', null],
  ['La [L France] a rendu hommage à [P Paul Lind], mort le 3 janvier 2020.', null],
  ['La [L France] a salué [P Paul Lind], élu en 2020.', null],
  ['La [L France] a critiqué [P Paul Lind] à la suite des élections du 30 avril 2024.', null],
  ['Le 3 janvier 2020, la [L France] a salué [P Paul Lind].', '2020-01-03'],
  ['La [L France] a salué le 3 janvier 2020 [P Paul Lind], né en 1950.', '2020-01-03'],
])('the date of a claim is that of its own verb: %s', (marked, date) => {
  const { claims } = graphOfMarked(marked);
  const found = claims.filter(({ predicate }) => predicate === 'PRAISED' || predicate === 'CRITICIZED');
  expect(found.map((claim) => claim.date)).toEqual([date]);
});

test.each([
  [
    '« Tout va », a déclaré [P Anne Petit] lors d’une réunion avec le ministre norvégien, [P Ola Berg], en visite à [L Nice].',
    'VISITED',
    ['Ola Berg VISITED Nice'],
  ],
  [
    '« Tout va », a déclaré [P Anne Petit] devant [P Ola Berg], qui soutient la [L Norvège].',
    'SUPPORTED',
    ['Ola Berg SUPPORTED Norvège'],
  ],
  [
    '« Tout va », a déclaré [P Anne Petit], ajoutant que la [L Chine] menace la [L France].',
    'THREATENED',
    ['Chine THREATENED France said by Anne Petit'],
  ],
] as const)(
  'what stands behind a quote is its speaker’s only in a clause of speech: %s',
  (marked, predicate, expected) => {
    expect(claimsOf(graphOfMarked(marked), predicate)).toEqual(expected);
  },
);

test.each([
  [
    '[P Anne Petit] a accusé M. [P Durand] de vouloir détruire la ville.',
    'accusé M. Durand de vouloir détruire la ville',
  ],
  ['La [L Chine] accuse la [L France] de « mentir, encore », et part.', 'accuse la France de « mentir, encore »'],
  [
    '[P Anne Petit] a appelé [P Paul Durand] à quitter le club et a démissionné.',
    'appelé Paul Durand à quitter le club',
  ],
])('the evidence says what of: %s', (marked, end) => {
  const texts = graphOfMarked(marked).claims.flatMap(({ evidence }) => evidence.map(({ text }) => text));
  expect(texts).toContainEqual(expect.stringMatching(new RegExp(`${end}$`)));
});
