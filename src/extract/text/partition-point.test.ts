import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partitionPoint } from './partition-point.ts';

test('finds what a search from the front finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, limit) => {
      const ordered = [...items].sort((a, b) => a - b);
      const found = ordered.findIndex((item) => item >= limit);
      expect(partitionPoint(ordered, (item) => item < limit)).toBe(found < 0 ? ordered.length : found);
    }),
  );
});
