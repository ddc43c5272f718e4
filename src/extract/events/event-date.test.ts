import { expect, test } from 'vitest';
import { readArticle } from '../article.ts';
import { readDocument } from '../document.ts';
import { mainEventDate } from './event-date.ts';

const dateOf = (text: string) => mainEventDate(readDocument(readArticle(text), () => []));

test.each([
  ['Un avion s’est écrasé samedi en Russie.', '2016-08-27'],
  ['Le ministre annonce une réforme dès lundi 5 septembre. Il l’a dit hier.', '2016-08-31'],
  ['Après avoir fait exploser, mardi, une bombe, il parle. Il a parlé mercredi.', '2016-08-31'],
  ['Il est mort dans la nuit du 28 au 29 août.', '2016-08-28'],
  ['Le ministre, qui avait démissionné mardi, a été entendu mercredi.', '2016-08-31'],
  ['Dans la nuit de mardi 30 à mercredi 31 août, une ferme a brûlé.', '2016-08-30'],
  ['Le 2 juillet 2013, une moto a percuté un bus à Lens.', '2013-07-02'],
  ['La séance du 30 août a duré trois heures.', '2016-08-30'],
])('dates the event of %j by its words', (text, edtf) => {
  expect(dateOf(`date 2016-09-01 ${text}`)).toEqual({ edtf, basis: 'STATED' });
});

test.each([
  'Un avion s’est écrasé en Russie.',
  'La foire a lieu cette semaine à Metz.',
  'Le chef du parti a remis sa démission à la suite des élections du 29 août.',
  'Elle a rendu hommage à Paul Lindt, mort le 3 janvier 2010.',
  'La ville a décoré les sauveteurs, arrêtés le 4 mai 2011.',
  'Le musée honore les victimes de l’attentat du 30 août.',
  'Le camion est tombé à 3 h 20, au kilomètre 12/20.',
])('dates the event of %j by the article, since the text has no day for it', (text) => {
  expect(dateOf(`date 2016-09-01 ${text}`)).toEqual({ edtf: '2016-09-01', basis: 'DATELINE' });
});

test('has no date where a word of time is not understood', () => {
  expect(dateOf('date 2016-09-01 Un avion s’est écrasé récemment.')).toBeNull();
  expect(dateOf('date 2016-09-01 La baisse se poursuit le mois dernier.')).toBeNull();
  expect(dateOf('date 2018-09 Il est venu hier.')).toBeNull();
  expect(dateOf('Il est venu hier.')).toBeNull();
});

test.each(['le 31 février', 'le 12/02/15', 'le 12/02 à Brunn', 'il y a quelques semaines', 'il y a trois jours'])(
  'has no date where %j is not understood',
  (time) => {
    expect(dateOf(`date 2016-09-01 Il est mort ${time}.`)).toBeNull();
  },
);

test('is no more precise than the article', () => {
  expect(dateOf('date 2018-09 Il est venu.')).toEqual({ edtf: '2018-09', basis: 'DATELINE' });
});

test('needs no date of the article for a whole date', () => {
  expect(dateOf('Un attentat a fait dix morts à Alep le 12 février 2018.')).toEqual({
    edtf: '2018-02-12',
    basis: 'STATED',
  });
  expect(dateOf('La cour a condamné un chauffeur. L’accident a eu lieu le 12 février 2018.')).toBeNull();
});
