import { expect, test } from 'vitest';
import { readArticle } from '../article.ts';
import { readDocument } from '../document.ts';
import { hasUnreadDate } from './unread-dates.ts';

test.each([
  ['Il est mort le 31 février.', true],
  ['Il est mort le 12/02/15.', true],
  ['Il est mort le 12/02 à Brunn.', true],
  ['Il est mort le 12/13/2015.', true],
  ['Il est mort il y a quelques semaines.', true],
  ['Il est mort le 12/02/2015, à 3 h 20, au kilomètre 12/20.', false],
  ['Il est mort lundi 29 août.', false],
  ['Trois sur dix, 7 rue du Lac, 24/7.', false],
])('says whether %j names a day that is not understood', (text, unread) => {
  const doc = readDocument(readArticle(`date 2016-09-01 ${text}`), () => []);
  expect(hasUnreadDate(doc, 0, doc.text.length)).toBe(unread);
  expect(hasUnreadDate(doc, doc.text.length - 1, doc.text.length)).toBe(false);
});

test('a day and a month without a year are not understood in an article without a date', () => {
  const doc = readDocument(readArticle('Il est mort le 12 mars à Brunn.'), () => []);
  expect(hasUnreadDate(doc, 0, doc.text.length)).toBe(true);
});
