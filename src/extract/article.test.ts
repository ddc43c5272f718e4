import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleError } from './article/article-error.ts';
import { NOTHING_GIVEN } from './article/given.ts';
import { readArticle } from './article.ts';

function faultOf(text: string): string | null {
  try {
    readArticle(text);
    return null;
  } catch (error) {
    return error instanceof ArticleError ? error.code : 'OTHER';
  }
}

describe('readArticle', () => {
  test('takes head and tail off the body', () => {
    const text = ' date 2018-09 Le ministre est arrivé. Il repart demain.\n\nSource: Le Journal\n';
    const article = readArticle(text);
    expect(article.publishedOn).toBe('2018-09');
    expect(article.publisher).toBe('Le Journal');
    expect(text.slice(article.body.start, article.body.end)).toBe('Le ministre est arrivé. Il repart demain.');
    expect(article.title).toBe('Le ministre est arrivé.');
    expect(article.text).toBe(text);
  });

  test('takes a head on a line of its own', () => {
    const article = readArticle('date 2018\r\nGrève à Paris\r\n\r\nLes trains restent à quai.');
    expect(article).toMatchObject({ publishedOn: '2018', title: 'Grève à Paris', publisher: null });
  });

  test.each([
    ['Un titre\n\n6 janvier 2016 . –\nLe texte.', '2016-01-06', 'Un titre'],
    ['Un titre : quoi ?\n\nLe 6 janvier 2016 – il pleuvait – le texte.', null, 'Un titre : quoi ?'],
  ])('reads the date line and headline of %j', (text, publishedOn, title) => {
    expect(readArticle(text)).toMatchObject({ publishedOn, title });
  });

  test.each([
    'date 2018-13',
    'date 2018-02-30 Texte.',
    'date 2019-02-29 Texte.',
    'date 12/03/2018 Texte.',
    'date 18 Texte.',
  ])('refuses the head of %j', (text) => {
    expect(faultOf(text)).toBe('MALFORMED_DATE');
  });

  test.each(['', ' \n\t', 'date 2018-09', 'date 2018-09\n\nSource: PressTV'])('finds no text in %j', (text) => {
    expect(faultOf(text)).toBe('EMPTY_ARTICLE');
  });

  test('an article may begin with the word date', () => {
    expect(readArticle('date limite dépassée pour les candidats').publishedOn).toBeNull();
  });

  test('takes what is given before the head, and the head before what the text says', () => {
    const text = 'date 2018-09\nsource Le Courrier\nPublié le 12 mars 2021\n\nGrève à Paris.\n\nSource : AFP';
    const given = { ...NOTHING_GIVEN, title: 'Une grève', url: 'https://news.example/', date: '2018-09-04' };
    expect(readArticle(text)).toMatchObject({
      title: 'Grève à Paris.',
      publishedOn: '2018-09',
      publisher: 'Le Courrier',
    });
    expect(readArticle(text, given)).toMatchObject({
      title: 'Une grève',
      url: 'https://news.example/',
      publishedOn: '2018-09-04',
      publisher: 'Le Courrier',
    });
    expect(readArticle(text.slice(text.indexOf('Publié')))).toMatchObject({
      publishedOn: '2021-03-12',
      publisher: 'AFP',
    });
  });

  test.each([
    [
      'Publié le 6 mai 2024 à 10h12\n\nLe maire, Luc Brun, a démissionné hier.',
      'Le maire, Luc Brun, a démissionné hier.',
    ],
    ['PARIS, 6 mai (AFP) – Le maire est parti. Il pleut.', 'Le maire est parti.'],
    ['Attentat le 12 févr. 2018 à Brunn. Il pleut.', 'Attentat le 12 févr. 2018 à Brunn.'],
  ])('gives %j its title', (text, title) => {
    expect(readArticle(text).title).toBe(title);
  });

  test('any text is read or refused with a code, and the body lies within it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const fault = faultOf(text);
        if (fault === null) {
          const { body } = readArticle(text);
          expect(0 <= body.start && body.start < body.end && body.end <= text.length).toBe(true);
        } else {
          expect(['EMPTY_ARTICLE', 'MALFORMED_DATE', 'MALFORMED_HEAD']).toContain(fault);
        }
      }),
    );
  });
});
