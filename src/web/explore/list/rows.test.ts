import { describe, expect, it } from 'vitest';
import type { Relation } from '../address/place.ts';
import type { Picture } from '../picture/picture.ts';
import { en } from '../texts/en.ts';
import { cellOf, rowsOf, sorted } from './rows.ts';

const node = (id: string, name: string) =>
  ({ id, name, type: 'Person', step: 0, from: 'a', isExpanded: false, hasMore: false }) as const;
const fact = (relation: Relation, count: number) => ({ relation, count, negated: 0, first: null, last: '2018-09' });
const picture: Picture = {
  nodes: [node('a', 'Éric'), node('b', 'Emma'), node('c', 'Zoé')],
  links: [
    { id: 'c>a', source: 'c', target: 'a', facts: [fact('MET', 10)] },
    { id: 'a>b', source: 'a', target: 'b', facts: [fact('MET', 9), fact('PRAISED', 1)] },
    { id: 'a>gone', source: 'a', target: 'gone', facts: [fact('MET', 1)] },
  ],
};
const rows = rowsOf(picture, en);
const cells = (given: typeof rows) =>
  given.map((row) => [cellOf(row, 'subject'), row.label, cellOf(row, 'object')].join(' '));

describe('the rows of a picture', () => {
  it('are one for each relation of each link', () => {
    expect(cells(rows)).toEqual(['Zoé met Éric', 'Éric met Emma', 'Éric praised Emma']);
  });

  it('are sorted as the language does, with what is alike as it was', () => {
    expect(cells(sorted(rows, { column: 'subject', isDescending: false }, en))).toEqual([
      'Éric met Emma',
      'Éric praised Emma',
      'Zoé met Éric',
    ]);
    expect(sorted(rows, { column: 'count', isDescending: true }, en).map((row) => row.fact.count)).toEqual([10, 9, 1]);
    expect(cells(sorted(rows, { column: 'relation', isDescending: true }, en))[0]).toBe('Éric praised Emma');
    expect(cells(sorted(rows, { column: 'object', isDescending: false }, en))[0]).toBe('Éric met Emma');
  });
});
