import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, unverifiedKey } from './cursor.ts';

const list = fc.array(fc.option(fc.string()), { minLength: 1, maxLength: 4 });
const key = fc.string({ minLength: 1, unit: 'grapheme' });

const codeOf = (decode: () => string): unknown => {
  try {
    return decode();
  } catch (error) {
    return error instanceof GraphQLError ? error.extensions['code'] : error;
  }
};

describe('a cursor', () => {
  it('gives the key back to its own list', () => {
    fc.assert(
      fc.property(list, key, (own, place) => {
        expect(decodeCursor(own, encodeCursor(own, place))).toBe(place);
        expect(unverifiedKey(encodeCursor(own, place))).toBe(place);
      }),
    );
  });

  it('is none of another list', () => {
    fc.assert(
      fc.property(list, list, key, (own, other, place) => {
        fc.pre(JSON.stringify(own) !== JSON.stringify(other));
        expect(codeOf(() => decodeCursor(other, encodeCursor(own, place)))).toBe('INVALID_CURSOR');
      }),
    );
  });

  it('is refused when anything of it is changed', () => {
    fc.assert(
      fc.property(list, key, fc.nat(), fc.constantFrom('', 'A', '=', ' ', '-', '\n'), (own, place, at, change) => {
        const cursor = encodeCursor(own, place);
        const i = at % cursor.length;
        const changed = cursor.slice(0, i) + change + cursor.slice(i + 1);
        fc.pre(changed !== cursor);
        expect(codeOf(() => decodeCursor(own, changed))).toBe('INVALID_CURSOR');
      }),
    );
  });

  it.each(['', ' 1', 'abc', '0x1', '!!!', 'bnVsbA', 'WyJzZWFyY2giLCItNSJd', '\u0000', 'é'.repeat(500)])(
    'is not %j',
    (cursor) => {
      expect(codeOf(() => decodeCursor(['search', 'x'], cursor))).toBe('INVALID_CURSOR');
    },
  );

  it.each([' ', '=', '\n', '=='])('has nothing behind it: %j', (behind) => {
    const cursor = encodeCursor(['people'], 'a|b');
    expect(codeOf(() => decodeCursor(['people'], cursor + behind))).toBe('INVALID_CURSOR');
    expect(codeOf(() => decodeCursor(['people'], behind + cursor))).toBe('INVALID_CURSOR');
  });
});
