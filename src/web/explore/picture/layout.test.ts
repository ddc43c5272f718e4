import { describe, expect, it } from 'vitest';
import { type LayoutInput, layoutOf } from './layout.ts';

/** A star, and what expanding one of its leaves has brought. */
function star(leaves: number, more: number): LayoutInput {
  const first = Array.from({ length: leaves }, (_, i) => `a${i}`);
  const second = Array.from({ length: more }, (_, i) => `b${i}`);
  return {
    nodes: [
      { id: 'middle', step: 0, from: 'middle' },
      ...first.map((id) => ({ id, step: 0, from: 'middle' })),
      ...second.map((id) => ({ id, step: 1, from: 'a0' })),
    ],
    links: [
      ...first.map((target) => ({ source: 'middle', target })),
      ...second.map((target) => ({ source: 'a0', target })),
      { source: 'a1', target: 'a0' },
    ],
  };
}

describe('a layout', () => {
  it('is the same for the same picture', () => {
    expect(layoutOf(star(25, 10))).toEqual(layoutOf(star(25, 10)));
  });

  it('has the middle in the middle, and room around each', () => {
    const positions = [...layoutOf(star(25, 25))];
    expect(positions[0]).toEqual(['middle', { x: 0, y: 0 }]);
    for (const [one, a] of positions)
      for (const [other, b] of positions)
        if (one < other) expect(Math.hypot(a.x - b.x, a.y - b.y), `${one} ${other}`).toBeGreaterThan(44);
  });

  it('moves nothing that was there when more comes', () => {
    const before = layoutOf(star(25, 0));
    const after = layoutOf(star(25, 25));
    for (const [id, position] of before) expect(after.get(id)).toEqual(position);
  });

  it('lays out what nothing links, and nothing at all', () => {
    const nodes = ['a', 'b', 'c'].map((id) => ({ id, step: 0, from: 'a' }));
    expect(layoutOf({ nodes, links: [] }).size).toBe(3);
    expect(layoutOf({ nodes: [], links: [] }).size).toBe(0);
  });
});
