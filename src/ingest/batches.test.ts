import fc from 'fast-check';
import { expect, it } from 'vitest';
import { batchesOf } from './batches.ts';

it('gives all items in their order, full batches before the last', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat()), fc.integer({ min: 1, max: 5 }), async (items, size) => {
      const batches: (readonly number[])[] = [];
      for await (const batch of batchesOf(from(items), size)) batches.push(batch);
      expect(batches.flat()).toEqual(items);
      expect(batches.slice(0, -1).every(({ length }) => length === size)).toBe(true);
      expect(batches.every(({ length }) => length > 0 && length <= size)).toBe(true);
    }),
  );
});

async function* from(items: readonly number[]): AsyncGenerator<number> {
  yield* items;
}
