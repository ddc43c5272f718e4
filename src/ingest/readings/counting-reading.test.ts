import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countingReading, type HeldReading } from './counting-reading.ts';

const own = (reader = 1): HeldReading => ({ readerName: 'newsgraph', reader, reading: null });
const other = (readerName: string, reader: number, reading = `${readerName} ${reader}`): HeldReading => {
  return { readerName, reader, reading };
};

it.each([
  ['another reader’s', own(), other('desk', 1), 'replaced'],
  ['an article alone', other('desk', 1), own(), 'already there'],
  ['an article alone once more', own(), own(), 'already there'],
  ['a newer version of this program’s', own(1), own(2), 'already there'],
  ['the same', other('desk', 2), other('desk', 2), 'already there'],
  ['a higher version', other('desk', 2), other('desk', 10), 'replaced'],
  ['a lower version', other('desk', 10), other('desk', 2), 'outranked'],
  ['a name that is first', other('model', 9), other('desk', 1), 'replaced'],
  ['a name that is last', other('desk', 1), other('model', 9), 'outranked'],
  ['a name in capitals', other('desk', 1), other('Model', 1), 'replaced'],
  ['something else of one version', other('desk', 1, 'a'), other('desk', 1, 'b'), 'contradicted'],
])('%s comes', (_what, held, coming, became) => {
  expect(countingReading(held, coming)).toBe(became);
});

it('lets the same reading count, in whatever order they come', () => {
  const readings = fc.uniqueArray(
    fc.oneof(
      fc.constant(own()),
      fc.record({ readerName: fc.constantFrom('a', 'B', 'é', 'desk'), reader: fc.nat(3) }).map((one) => {
        return other(one.readerName, one.reader);
      }),
    ),
    { selector: ({ readerName, reader }) => `${readerName} ${reader}`, minLength: 1 },
  );
  const counting = (all: readonly HeldReading[]) =>
    all.reduce((held, coming) => (countingReading(held, coming) === 'replaced' ? coming : held));
  fc.assert(
    fc.property(
      readings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(counting(shuffled)).toEqual(counting(all));
      },
    ),
  );
});
