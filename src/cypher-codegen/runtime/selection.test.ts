import { expect, it } from 'vitest';
import { selectionIn } from './selection.ts';

const shapes = {
  City: { name: 'STRING!', mayor: 'Human' },
  Human: { name: 'STRING!', born: 'INTEGER', home: 'City' },
};
const row = { id: 'STRING!', nodes: 'LIST<Human!>!' };

it.each([
  ['what no shape has', { node: ['born', 'wings'], tail: ['length'] }, { node: ['born'] }],
  ['what is below a neighbour that is not asked for', { node: [], 'home.mayor': ['name'] }, { node: [] }],
])('leaves out %s', (_what, selected, sent) => {
  expect(selectionIn(selected, row, shapes)).toEqual(sent);
});

it('follows neighbours as far as they are asked for, in the order of their shapes', () => {
  const selected = { node: ['born', 'name'], home: ['name'], 'home.mayor': ['born'] };
  expect(selectionIn(selected, row, shapes)).toEqual({
    node: ['name', 'born'],
    home: ['name'],
    'home.mayor': ['born'],
  });
});

it('takes all properties of nodes of which nothing is said', () => {
  expect(selectionIn({}, row, shapes)).toEqual({ node: ['name', 'born'] });
});

it('joins what the shapes of several columns have', () => {
  const columns = { person: 'Human', place: 'City' };
  expect(selectionIn({ node: ['name', 'born'] }, columns, shapes)).toEqual({ node: ['name', 'born'] });
});
