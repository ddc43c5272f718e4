import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultOf } from './results.ts';

const rows = (...ids: readonly string[]) => ids.map((id, total) => ({ id, total }));
const result = (promised: string, ...ids: readonly string[]) => resultOf('order/orders', promised)(rows(...ids));

describe('the rows that a header promises are', () => {
  it('one', () => {
    expect(result('one', 'a')).toEqual({ id: 'a', total: 0 });
    expect(() => result('one')).toThrow('Statement order/orders, rows: expected one, found none');
    expect(() => result('one', 'a', 'b')).toThrow('found 2');
  });

  it('maybeOne', () => {
    expect(result('maybeOne')).toBeNull();
    expect(() => result('maybeOne', 'a', 'b')).toThrow('found 2');
  });

  it('many', () => expect(result('many', 'a', 'b')).toEqual(rows('a', 'b')));

  it('none', () => expect(result('none')).toBeUndefined());

  it('keyed: every row once, under its key, in the order given', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (ids) => {
        const group = (key: string) => rows(...ids).filter(({ id }) => id === key);
        expect(result('keyed id', ...ids)).toEqual(new Map([...new Set(ids)].map((id) => [id, group(id)])));
      }),
    );
  });

  it('keyedOne', () => {
    expect(result('keyedOne id', 'a', 'b')).toEqual(new Map(rows('a', 'b').map((row) => [row.id, row])));
    expect(() => result('keyedOne id', 'a', 'a')).toThrow('a second for STRING "a"');
  });
});
