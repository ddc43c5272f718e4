import { expect, it } from 'vitest';
import { nextIn } from './geometry.ts';
import type { Positions } from './layout.ts';

const CROSS: Positions = new Map([
  ['middle', { x: 0, y: 0 }],
  ['east', { x: 100, y: 10 }],
  ['far east', { x: 300, y: 0 }],
  ['north', { x: 20, y: -80 }],
  ['south-west', { x: -60, y: 50 }],
]);

it.each([
  ['right', 'east'],
  ['up', 'north'],
  ['left', 'south-west'],
  ['down', 'south-west'],
] as const)('finds what lies nearest to the %s', (direction, expected) => {
  expect(nextIn(direction, 'middle', CROSS)).toBe(expected);
});

it('finds nothing where nothing lies, and for what is not there', () => {
  expect(nextIn('right', 'far east', CROSS)).toBeNull();
  expect(nextIn('right', 'nowhere', CROSS)).toBeNull();
});
