import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from './edtf.ts';

describe('parseEdtf', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-09', '2018-09-01', '2018-09-30'],
    ['2016-02-29', '2016-02-29', '2016-02-29'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2018-09-01/2018-09-03', '2018-09-01', '2018-09-03'],
  ])('reads %s as %s to %s', (text, earliest, latest) => {
    expect(parseEdtf(text)).toEqual({ edtf: text, earliest, latest });
  });

  it.each(['', '2018-13', '2018-02-31', '2019-02-29', '2018-9', 'septembre 2018', '03/09/2018'])(
    'refuses %j',
    (text) => {
      expect(parseEdtf(text)).toBeNull();
    },
  );

  it.each([
    'Y12000',
    '20180',
    '20180903',
    '1535932800000',
    '-0500',
    'Y-20000',
    `Y${'1'.repeat(63)}`,
    `Y${'9'.repeat(10_000)}`,
    `{2018${',2018'.repeat(2_000)}}`,
  ])('refuses years of other than four digits, and texts that no date is as long as: %.20s', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('gives days in order, or nothing, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = parseEdtf(text);
        expect(date === null || date.earliest <= date.latest).toBe(true);
      }),
    );
  });
});
