import { describe, expect, it } from 'vitest';
import { chartOf, monthAt, monthOf, nameOf, yearsOf } from './months.ts';

it('counts with months, and names them again', () => {
  for (const month of ['2018-01', '2018-12', '0000-01', '9999-12']) expect(nameOf(monthOf(month))).toBe(month);
  expect(monthOf('2018-12') + 1).toBe(monthOf('2019-01'));
  expect([nameOf(monthOf('2018')), nameOf(monthOf('2018', 'last'))]).toEqual(['2018-01', '2018-12']);
  expect(nameOf(monthOf('2018-09-03', 'last'))).toBe('2018-09');
});

describe('a chart', () => {
  const chart = chartOf([
    { date: '2017', claims: 9 },
    { date: '2017-03', claims: 2 },
    { date: '2017-11/2018-02', claims: 1 },
    { date: '2018-04', claims: 3 },
  ]);

  it('has bars for months, and spans for what is known less well', () => {
    expect(chart).toEqual({
      first: monthOf('2017-01'),
      last: monthOf('2018-12'),
      bars: [
        { first: monthOf('2017-03'), last: monthOf('2017-03'), claims: 2 },
        { first: monthOf('2018-04'), last: monthOf('2018-04'), claims: 3 },
      ],
      spans: [
        { first: monthOf('2017-01'), last: monthOf('2017-12'), claims: 9 },
        { first: monthOf('2017-11'), last: monthOf('2018-02'), claims: 1 },
      ],
      most: 3,
    });
  });

  it('is none where nothing has a date', () => {
    expect(chartOf([])).toBeNull();
  });

  it.each([
    [-0.5, '2017-01'],
    [0, '2017-01'],
    [0.04, '2017-01'],
    [0.5, '2018-01'],
    [0.9999, '2018-12'],
    [1, '2018-12'],
    [7, '2018-12'],
  ])('has at %d the month %s', (at, month) => {
    expect(chart && nameOf(monthAt(chart, at))).toBe(month);
  });

  it('names no more years than there is room for', () => {
    const years = (from: string, to: string) =>
      yearsOf({ first: monthOf(from), last: monthOf(to, 'last') }, 10).map(({ year, count }) => `${year} ${count}`);
    expect(years('2017', '2018')).toEqual(['2017 1', '2018 1']);
    expect(years('1990', '2014')).toEqual([
      ...[1990, 1993, 1996, 1999, 2002, 2005, 2008, 2011].map((y) => `${y} 3`),
      '2014 1',
    ]);
    expect(years('0000', '9999')).toHaveLength(10);
  });
});
