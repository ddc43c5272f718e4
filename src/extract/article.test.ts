import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleError, readArticle } from './article.ts';

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

  test('any text is read or refused with a code, and the body lies within it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const fault = faultOf(text);
        if (fault === null) {
          const { body } = readArticle(text);
          expect(0 <= body.start && body.start < body.end && body.end <= text.length).toBe(true);
        } else {
          expect(['EMPTY_ARTICLE', 'MALFORMED_DATE']).toContain(fault);
        }
      }),
    );
  });
});
