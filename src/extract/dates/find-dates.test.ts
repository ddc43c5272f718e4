import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../edtf.ts';
import { readArticle } from '../article.ts';
import { readDocument } from '../document.ts';
import { findDates } from './find-dates.ts';

function datesOf(text: string, publishedOn: string): string[] {
  const doc = readDocument(readArticle(`date ${publishedOn} ${text}`), () => []);
  return [...findDates(doc)].map(({ text: words, edtf }) => `${words} = ${edtf}`);
}

// 2016-09-01 was a Thursday.
describe('findDates', () => {
  test.each([
    ['Il est né le 6 janvier 1950.', '6 janvier 1950 = 1950-01-06'],
    ['Le mercredi 31 août, il pleuvait.', 'mercredi 31 août = 2016-08-31'],
    ['Le 1 er septembre aussi.', '1 er septembre = 2016-09-01'],
    ['Le 28 décembre, il neigera.', '28 décembre = 2016-12-28'],
    ['dans la nuit de lundi 29 à mardi 30 août', 'lundi 29 = 2016-08-29'],
    ['En janvier 2015, il était là.', 'janvier 2015 = 2015-01'],
    ['Un test a eu lieu en décembre.', 'décembre = 2015-12'],
    ['Le vote se tiendra en décembre.', 'décembre = 2016-12'],
    ['Elle existe depuis 1954.', '1954 = 1954'],
    ['Il a été élu hier soir.', 'hier soir = 2016-08-31'],
    ['Il arrive demain.', 'demain = 2016-09-02'],
    ['Elle est morte lundi.', 'lundi = 2016-08-29'],
    ['Elle est morte ce jeudi.', 'jeudi = 2016-09-01'],
    ['Elle est morte jeudi dernier.', 'jeudi dernier = 2016-08-25'],
    ['Il réunira les ministres lundi matin.', 'lundi matin = 2016-09-05'],
    ['Il part mardi prochain.', 'mardi prochain = 2016-09-06'],
    ['La semaine dernière, il a plu.', 'semaine dernière = 2016-08-22/2016-08-28'],
    ['Le mois dernier, il a plu.', 'mois dernier = 2016-08'],
    ['Il est arrivé ce matin.', 'ce matin = 2016-09-01'],
    ['Une grange a brûlé cette nuit.', 'cette nuit = 2016-08-31'],
    ['La trêve prendra fin cette nuit.', 'cette nuit = 2016-09-01'],
    ['Le tournoi se tient du 27 au 30 août à Metz.', '27 au 30 août = 2016-08-27/2016-08-30'],
    ['Les courses ont lieu les 3 et 4 juin 2016.', '3 et 4 juin 2016 = 2016-06-03/2016-06-04'],
    ['Il a plu entre le 1er et le 9 mai.', '1er et le 9 mai = 2016-05-01/2016-05-09'],
    ['Les débats sont suspendus jusqu’au mardi matin.', 'mardi matin = 2016-09-06'],
    ['Le bal ouvre samedi.', 'samedi = 2016-09-03'],
    ['Le FC Vire reçoit Lens dimanche soir.', 'dimanche soir = 2016-09-04'],
    ['Le conseil se réunit lundi à Brunn.', 'lundi = 2016-09-05'],
    ['Samedi, le club affronte Lens.', 'Samedi = 2016-09-03'],
    ['Le procès est prévu mardi.', 'mardi = 2016-09-06'],
    ['La fête a lieu vendredi.', 'vendredi = 2016-09-02'],
    ['La fête a eu lieu vendredi.', 'vendredi = 2016-08-26'],
    ['Le bal, qui ouvre chaque année, a fermé samedi.', 'samedi = 2016-08-27'],
    ['Le procès, qui était prévu mardi, est reporté.', 'mardi = 2016-08-30'],
    ['Samedi, une ferme a brûlé.', 'Samedi = 2016-08-27'],
    ['Il est mort le 12 févr. 2015.', '12 févr. 2015 = 2015-02-12'],
    ['Il est mort le 12 fév. 2015 à Brunn.', '12 fév. 2015 = 2015-02-12'],
    ['Il est mort le 3 sept 2015.', '3 sept 2015 = 2015-09-03'],
    ['Il est mort le 12/02/2015.', '12/02/2015 = 2015-02-12'],
    ['Il est mort le 12.02.2015.', '12.02.2015 = 2015-02-12'],
    ['Il est mort le 2015-02-12.', '2015-02-12 = 2015-02-12'],
    ['Il est mort le 12\u202Ffévrier\u202F2015.', '12\u202Ffévrier\u202F2015 = 2015-02-12'],
    ['Il est mort le 12\u2009février 2015.', '12\u2009février 2015 = 2015-02-12'],
  ])('reads %j', (text, expected) => {
    expect(datesOf(text, '2016-09-01')[0]).toBe(expected);
  });

  test('reads the day next to one named before', () => {
    expect(datesOf('Disparu lundi, il est rentré le lendemain soir.', '2016-09-01')[1]).toBe(
      'lendemain soir = 2016-08-30',
    );
    expect(datesOf('Il est rentré lundi ; la veille, il dormait.', '2016-09-01')[1]).toBe('veille = 2016-08-28');
    expect(datesOf('Il est rentré lundi, au lendemain de la fête.', '2016-09-01')).toHaveLength(1);
  });

  test.each([
    'Il a marché 6 heures.',
    'Le 31 février n’existe pas en soi.',
    'Mars est une planète.',
    'Le vol 2014 est parti.',
  ])('finds none in %j', (text) => {
    expect(datesOf(text, '2016-09-01')).toEqual([]);
  });

  test('a month of publication leaves days open', () => {
    expect(datesOf('Il est parti hier, lundi, le mois dernier.', '2018-09')).toEqual(['mois dernier = 2018-08']);
  });

  test('whatever the words, each date is valid EDTF and its text is in its place', () => {
    const words = [
      'lundi',
      'hier',
      'le',
      '31',
      '1er',
      'février',
      'mars',
      '2016',
      'dernier',
      'prochain',
      'en',
      'il y a',
      'deux',
      'ans',
      'semaine',
      'ce',
      'nuit',
      'du',
      'au',
      'lendemain',
      '.',
    ];
    const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, fc.constantFrom('2016', '2016-02', '2016-02-29'), (body, publishedOn) => {
        const article = readArticle(`date ${publishedOn} Fin. ${body}`);
        for (const date of findDates(readDocument(article, () => []))) {
          expect(parseEdtf(date.edtf)?.edtf).toBe(date.edtf);
          expect(article.text.slice(date.start, date.end)).toBe(date.text);
        }
      }),
    );
  });
});
