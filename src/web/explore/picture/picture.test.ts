import { describe, expect, it } from 'vitest';
import type { EntityType } from '../address/place.ts';
import { countsOf, type Neighborhood, pictureOf, shownOf } from './picture.ts';

const names = (...nodes: readonly [id: string, type: EntityType][]) =>
  nodes.map(([id, __typename]) => ({ id, __typename, name: id.toUpperCase() }));
const edge = (source: string, relation: string, target: string) => ({
  ...{ source, target, relation, count: relation === 'PRAISED' ? 2 : 1, negated: 0 },
  ...{ first: '2018', last: '2019' },
});

const AROUND_A: Neighborhood = {
  nodes: names(['a', 'Person'], ['b', 'Country'], ['c', 'Event']),
  edges: [
    edge('a', 'PRAISED', 'b'),
    edge('a', 'MET', 'b'),
    edge('b', 'ACCUSED', 'a'),
    edge('a', 'PARTICIPATED_IN', 'c'),
  ],
  truncated: true,
};
const AROUND_B: Neighborhood = {
  nodes: names(['b', 'Country'], ['a', 'Person'], ['d', 'Place']),
  edges: [edge('a', 'MET', 'b'), edge('d', 'BELONGS_TO', 'b'), edge('d', 'KISSED', 'a')],
  truncated: false,
};

const picture = pictureOf([
  { id: 'a', around: AROUND_A },
  { id: 'b', around: AROUND_B },
]);
const ALL = { id: 'a', hidden: [], types: [], relations: [] } as const;

describe('a picture', () => {
  it('has each entity once, by the step that brought it', () => {
    expect(picture.nodes.map(({ id, step, from }) => [id, step, from])).toEqual([
      ['a', 0, 'a'],
      ['b', 0, 'a'],
      ['c', 0, 'a'],
      ['d', 1, 'b'],
    ]);
    expect(picture.nodes.map(({ isExpanded, hasMore }) => [isExpanded, hasMore])).toEqual([
      [true, true],
      [true, false],
      [false, false],
      [false, false],
    ]);
  });

  it('has one link a pair and direction, what most claims state first, without relations that it does not know', () => {
    expect(picture.links.map(({ id, facts }) => [id, facts.map(({ relation }) => relation)])).toEqual([
      ['a>b', ['PRAISED', 'MET']],
      ['b>a', ['ACCUSED']],
      ['a>c', ['PARTICIPATED_IN']],
      ['d>b', ['BELONGS_TO']],
    ]);
  });

  it('counts what it has of each type and relation', () => {
    const { types, relations } = countsOf(picture);
    expect(types.get('Country')).toBe(1);
    expect(relations.get('MET')).toBe(1);
    expect(relations.get('KILLED')).toBeUndefined();
  });
});

it('has the entities of a path that was added, each beside the one before, and keeps what it knows better', () => {
  const path: Neighborhood = {
    nodes: names(['c', 'Event'], ['b', 'Country'], ['e', 'Person'], ['f', 'Place']),
    edges: [edge('b', 'ACCUSED', 'e'), { ...edge('a', 'PRAISED', 'b'), count: 1 }],
    truncated: false,
  };
  const { nodes, links } = pictureOf([{ id: 'a', around: AROUND_A }], [{ id: 'c', around: path }]);
  expect(nodes.slice(3).map(({ id, step, from, isExpanded }) => [id, step, from, isExpanded])).toEqual([
    ['e', 1, 'b', false],
    ['f', 1, 'e', false],
  ]);
  expect(nodes[2]).toMatchObject({ id: 'c', isExpanded: false });
  expect(links.find(({ id }) => id === 'b>e')?.facts).toHaveLength(1);
  expect(links.find(({ id }) => id === 'a>b')?.facts[0]).toMatchObject({ relation: 'PRAISED', count: 2 });
});

describe('what is shown', () => {
  const ids = (changes: object) => shownOf(picture, { ...ALL, ...changes }).nodes.map(({ id }) => id);

  it('is all, unless something is hidden or filtered', () => {
    expect(shownOf(picture, ALL)).toEqual(picture);
  });

  it('has no hidden entity, and no link to it', () => {
    const { nodes, links } = shownOf(picture, { ...ALL, hidden: ['b'] });
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
    expect(links.map(({ id }) => id)).toEqual(['a>c']);
  });

  it('has the types that are wanted, and the middle', () => {
    expect(ids({ types: ['Country'] })).toEqual(['a', 'b']);
    expect(ids({ types: ['Place'], hidden: ['a'] })).toEqual(['a', 'd']);
  });

  it('has the relations that are wanted, and what they link', () => {
    const { nodes, links } = shownOf(picture, { ...ALL, relations: ['MET', 'BELONGS_TO'] });
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
    expect(links.map(({ facts }) => facts.map(({ relation }) => relation))).toEqual([['MET'], ['BELONGS_TO']]);
  });
});
