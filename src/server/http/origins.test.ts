import { expect, it } from 'vitest';
import { originsOf } from './origins.ts';

it.each([
  ['http://localhost:5173', 'http://127.0.0.1:5173'],
  ['http://127.0.0.1:5173', 'http://[::1]:5173'],
  ['http://[::1]:3000', 'http://localhost:3000'],
  ['https://localhost', 'https://127.0.0.1'],
])('takes %s and %s for one', (named, other) => {
  expect(originsOf([named]).allows(named)).toBe(true);
  expect(originsOf([named]).allows(other)).toBe(true);
});

it.each([
  ['http://localhost:5173', 'http://localhost:5174'],
  ['http://localhost:5173', 'https://localhost:5173'],
  ['http://localhost:5173', 'http://localhost'],
  ['https://news.example', 'http://localhost'],
  ['https://news.example', 'https://sub.news.example'],
  ['https://news.example', 'null'],
])('takes %s and %s for two', (named, other) => {
  expect(originsOf([named]).allows(other)).toBe(false);
});

it('allows none when none is named, and any when all are', () => {
  expect(originsOf([]).allows('http://localhost:5173')).toBe(false);
  expect(originsOf(['*', 'https://news.example']).allows('https://any.example')).toBe(true);
  expect(originsOf(['*']).allows(undefined)).toBe(false);
});
