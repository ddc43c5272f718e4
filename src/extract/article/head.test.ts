import { expect, test } from 'vitest';
import { ArticleError } from './article-error.ts';
import { NOTHING_GIVEN } from './given.ts';
import { readHead } from './head.ts';

function read(text: string) {
  const { given, end } = readHead(text);
  return { given, rest: text.slice(end) };
}

test('reads lines in any order, with a colon or a blank, and takes them off the text', () => {
  const head =
    'url https://news.example/a?b=1\nLang: fr-ca\r\nTITLE : Il pleut\ndate: 2018-09-03\nauthor Anne Morel\nsource Le Courrier\n';
  expect(read(`\n${head}\nIl pleut sur Brunn.`)).toEqual({
    given: {
      url: 'https://news.example/a?b=1',
      language: 'fr-CA',
      title: 'Il pleut',
      date: '2018-09-03',
      publisher: 'Le Courrier',
    },
    rest: 'Il pleut sur Brunn.',
  });
});

test.each([
  'date 2018-02-20 ',
  'date\u00A02018-02-20\n',
  'date\u202F2018-02-20\n\n',
  'Date: 2018-02-20\n',
  'DATE 2018-02-20\n',
  'Date\u00A0: 2018-02-20\r\n',
])('reads the date of %j', (head) => {
  expect(read(`${head}Il pleut.`)).toEqual({ given: { ...NOTHING_GIVEN, date: '2018-02-20' }, rest: 'Il pleut.' });
});

test.each([
  'date limite dépassée',
  'Dates de vacances',
  'Source de tensions, le barrage est fermé.',
  'Title fight à Brunn',
  'langue de bois',
  'Lang lance une pétition',
  'urlaub',
  '',
])('reads no head in %j', (text) => {
  expect(read(text)).toEqual({ given: NOTHING_GIVEN, rest: text });
});

test.each([
  ['url news.example/a\nIl pleut.', 'MALFORMED_HEAD'],
  ['lang: français de France\nIl pleut.', 'MALFORMED_HEAD'],
  ['date 2018\ndate 2019\nIl pleut.', 'MALFORMED_HEAD'],
  ['Date: 20/02/2018\nIl pleut.', 'MALFORMED_DATE'],
])('refuses %j and says how to mend it', (text, code) => {
  let error: unknown;
  try {
    readHead(text);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ArticleError);
  expect(error).toMatchObject({ code, message: expect.stringMatching(/Expected .*(?:Correct|Remove)/) });
});
