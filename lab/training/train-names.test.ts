import { describe, expect, test } from 'vitest';
import { parseModel } from '../../src/extract/names/model.ts';
import { namesBy } from '../../src/extract/names/recognize-names.ts';
import { toArticle } from './corpus.ts';
import { trainNames } from './train-names.ts';

const SENTENCES = [
  ['Zorblax vit à Quimperouge.', 'Person 0 7', 'Location 14 25'],
  ['La société Grumf embauche à Quimperouge.', 'Organization 11 16', 'Location 28 39'],
  ['Hier, Zorblax a quitté Grumf.', 'Person 6 13', 'Organization 23 28'],
  ['À Quimperouge, Zorblax parle de Grumf.', 'Location 2 13', 'Person 15 22', 'Organization 32 37'],
] as const;

const articles = SENTENCES.map(([text, ...spans], i) =>
  toArticle(`a${i}`, text, spans.map((span, k) => `T${k}\t${span}\tx`).join('\n')),
);

describe('trainNames', () => {
  test('gives the same bytes for the same articles', () => {
    expect(trainNames(articles).equals(trainNames(articles))).toBe(true);
  });

  test('learns the names it is shown', () => {
    const model = parseModel(trainNames(articles));
    for (const article of articles) {
      const found = namesBy(model, article.text, article.tokens, article.sentences);
      expect(found.map((name) => [name.start, name.end])).toEqual(article.names.map((name) => [name.start, name.end]));
    }
  });
});

describe('toArticle', () => {
  test('turns code points into code units, and keeps the outermost names of the three types', () => {
    const annotation = 'T1\tLocation 2 7\tParis\nT2\tOrganization 2 19\tx\nT3\tDate 20 24\t2016';
    const [name, ...others] = toArticle('a', '🙂 Paris Saint-Germain 2016', annotation).names;
    expect(others).toEqual([]);
    expect(name).toEqual({ start: 3, end: 20, types: ['Organization'] });
  });
});
