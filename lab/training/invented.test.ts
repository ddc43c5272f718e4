import { expect, test } from 'vitest';
import { inventedArticles } from './invented.ts';

const articles = inventedArticles(0.5);

test('is the same at every call', () => {
  expect(inventedArticles(0.5).map(({ text }) => text)).toEqual(articles.map(({ text }) => text));
});

test('fills every slot, and takes every mark out', () => {
  expect(articles.filter(({ text }) => /[{}$\\|]/.test(text))).toEqual([]);
  expect(articles.every(({ weight }) => weight === 0.5)).toBe(true);
});

test('keeps each name whole, with its type', () => {
  const source = articles.filter(({ text }) => text.startsWith('L’ONG') && text.includes('saisi le tribunal'));
  const names = source.flatMap(({ text, names }) =>
    names.map(({ start, end, types }) => [text.slice(start, end), ...types]),
  );
  expect(names).toContainEqual(['Droits et frontières', 'Organization']);
  expect(
    articles.filter(({ text, names }) => names.some(({ start, end }) => /^\s|\s$/.test(text.slice(start, end)))),
  ).toEqual([]);
});
