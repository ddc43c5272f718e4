import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf, wholeLetters } from './segments.ts';

const range = fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 20 }) });

describe('segments', () => {
  it('are the whole part, in order, each within all that it is of', () => {
    fc.assert(
      fc.property(range, fc.array(range), (part, ranges) => {
        const whole = { start: part.start, end: part.start + part.length };
        const given = ranges.map(({ start, length }) => ({ start, end: start + length }));
        const segments = segmentsOf(whole, given);
        expect(segments[0]?.start).toBe(whole.start);
        expect(segments.at(-1)?.end).toBe(whole.end);
        segments.forEach(({ start, end, of }, i) => {
          expect(start).toBeLessThan(end);
          if (i > 0) expect(segments[i - 1]?.end).toBe(start);
          const around = given.filter((one) => one.start <= start && one.end >= end);
          expect(given.filter((one) => one.start < end && one.end > start)).toEqual(around);
          const shortest = Math.min(...around.map((one) => one.end - one.start));
          expect(of === null ? Number.POSITIVE_INFINITY : of.end - of.start).toBe(shortest);
        });
      }),
    );
  });

  it('give the inner of two names that stand in one another', () => {
    const ministry = { start: 0, end: 28, name: 'ministère iranien de la Défense' };
    const iran = { start: 10, end: 17, name: 'iranien' };
    const named = segmentsOf({ start: 0, end: 40 }, [ministry, iran]).map(({ start, of }) => [start, of?.name]);
    expect(named).toEqual([
      [0, ministry.name],
      [10, iran.name],
      [17, ministry.name],
      [28, undefined],
    ]);
  });
});

describe('a range of whole letters', () => {
  it.each([
    [{ start: 0, end: 1 }, 'a'],
    [{ start: 2, end: 4 }, '🌍b'],
    [{ start: 0, end: 2 }, 'a🌍'],
    [{ start: 3, end: 99 }, 'bc'],
  ])('cuts no emoji: %j', (given, expected) => {
    const { start, end } = wholeLetters('a🌍bc', given);
    expect('a🌍bc'.slice(start, end)).toBe(expected);
  });
});
