import { expect, it } from 'vitest';
import { onOneLine } from './on-one-line.ts';

it.each([
  ['Titre\nRetracted: 0 articles', 'Titre Retracted: 0 articles'],
  ['a\tb\r\nc', 'a b c'],
  ['\u001b[31mrouge\u001b[0m', '[31mrouge [0m'],
  ['cloche\u0007\u0008', 'cloche'],
  ['L’été à Lomé 🌍', 'L’été à Lomé 🌍'],
])('shows %j on one line', (text, shown) => {
  expect(onOneLine(text)).toBe(shown);
});
