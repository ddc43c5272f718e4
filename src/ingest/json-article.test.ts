import { expect, it } from 'vitest';
import { NOTHING_GIVEN } from '../extract/article/given.ts';
import { readJsonArticle } from './json-article.ts';
import { JsonArticleError } from './json-fields.ts';

it('reads all fields, and ignores others', () => {
  const line = {
    text: ' Il pleut.\n',
    title: ' Pluie ',
    url: 'https://news.example/pluie?page=1',
    date: '2018-09-03',
    publisher: 'Le Courrier',
    language: 'fr_ca',
    author: ['Anne Morel'],
    tags: null,
  };
  expect(readJsonArticle(JSON.stringify(line))).toEqual({
    text: ' Il pleut.\n',
    given: {
      title: 'Pluie',
      url: 'https://news.example/pluie?page=1',
      date: '2018-09-03',
      publisher: 'Le Courrier',
      language: 'fr-CA',
    },
  });
});

it.each([
  ['first', '\uD83Da', '\uFFFDa'],
  ['last', 'a\uDE00', 'a\uFFFD'],
  ['both, apart', '\uDE00a\uD83D', '\uFFFDa\uFFFD'],
  ['none, of a whole pair', '\uD83D\uDE00', '\uD83D\uDE00'],
])('replaces halves of surrogate pairs, which no graph can hold: %s', (_which, written, read) => {
  const { text, given } = readJsonArticle(JSON.stringify({ text: written, title: written, publisher: written }));
  expect([text, given.title, given.publisher]).toEqual([read, read, read]);
});

it('knows the names that trafilatura has, and takes null and empty for nothing', () => {
  const line = {
    title: null,
    hostname: 'news.example',
    date: '',
    language: null,
    source: 'https://news.example/pluie',
    'source-hostname': 'Le Courrier',
    text: 'Il pleut.',
  };
  expect(readJsonArticle(JSON.stringify(line)).given).toEqual({
    ...NOTHING_GIVEN,
    url: 'https://news.example/pluie',
    publisher: 'Le Courrier',
  });
});

it.each([
  ['2018', '2018'],
  ['2018-09', '2018-09'],
  ['2018-09-03T10:12:00Z', '2018-09-03'],
  ['2018-09-03 10:12:00+02:00', '2018-09-03'],
])('reads the date %j', (date, edtf) => {
  expect(readJsonArticle(JSON.stringify({ text: 'Il pleut.', date })).given.date).toBe(edtf);
});

it.each([
  ['{"text": "Il pleut."', /no JSON .*jq -c/],
  ['Il pleut.', /no JSON/],
  ['[{"text": "Il pleut."}]', /no object.*jq -c/],
  ['"Il pleut."', /no object/],
  ['null', /no object/],
  ['{}', /no "text".*Add/],
  ['{"text": null}', /no "text"/],
  ['{"text": 7}', /"text" is no string/],
  ['{"text": "Il pleut.", "title": ["Pluie"]}', /"title" is no string.*remove/],
  ['{"text": "Il pleut.", "date": "hier"}', /"date" is "hier", not a date such as.*Correct/],
  ['{"text": "Il pleut.", "date": "2018-02-30"}', /"date" is "2018-02-30"/],
  ['{"text": "Il pleut.", "date": "03/09/2018"}', /"date" is/],
  ['{"text": "Il pleut.", "url": "news.example"}', /"url" is "news.example", not an address/],
  ['{"text": "Il pleut.", "url": "javascript:alert(1)"}', /"url" is/],
  ['{"text": "Il pleut.", "language": "français"}', /"language" is "français", not a tag/],
])('refuses %j', (line, message) => {
  expect(() => readJsonArticle(line)).toThrow(JsonArticleError);
  expect(() => readJsonArticle(line)).toThrow(message);
});
