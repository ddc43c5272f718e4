import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldLinks, type LinkSum, linkName, linkRows } from './fold-links.ts';

const PERSON = 'person_oRXD0akWFSs0PmlRON7kJa';
const COUNTRY = 'country_aRXD0akWFSs0PmlRON7kJb';

const sum: fc.Arbitrary<LinkSum> = fc
  .record({
    relation: fc.constantFrom('MET', 'VISITED'),
    isBack: fc.boolean(),
    count: fc.integer({ min: 1, max: 3 }),
    isDenied: fc.boolean(),
    day: fc.constantFrom(null, '2018-01-01', '2018-09-03', '2019-02-01'),
    article: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ relation, isBack, count, isDenied, day, article }) => {
    const [sourceId, targetId] = isBack ? [COUNTRY, PERSON] : [PERSON, COUNTRY];
    const key = day && `${day}|article_${article}|${day}`;
    return { sourceId, relation, targetId, count, negated: isDenied ? 1 : 0, oldest: key, newest: key };
  });

const byName = (sums: readonly LinkSum[]) => new Map(sums.map((one) => [linkName(one), one]));

it('gives the same whatever the order and the parts', () => {
  fc.assert(
    fc.property(fc.array(sum), fc.array(sum), (some, others) => {
      const all = foldLinks([...some, ...others]);
      expect(byName(foldLinks([...others, ...some]))).toEqual(byName(all));
      expect(byName(foldLinks([...foldLinks(some), ...foldLinks(others)]))).toEqual(byName(all));
    }),
  );
});

const stated = { sourceId: PERSON, relation: 'MET', targetId: COUNTRY, count: 1, negated: 0 };
const on = (day: string) => ({ oldest: `${day}|article_1|${day}`, newest: `${day}|article_1|${day}` });
const undated = { oldest: null, newest: null };

it('keeps the oldest and the newest article that has a date', () => {
  const sums = [undated, on('2019-02-01'), on('2018-09-03')].map((days) => ({ ...stated, ...days }));
  expect(foldLinks(sums)).toMatchObject([
    { count: 3, oldest: '2018-09-03|article_1|2018-09-03', newest: '2019-02-01|article_1|2019-02-01' },
  ]);
});

it('is stronger the more claims state a link, then the newer', () => {
  const strength = (more: Partial<LinkSum>) => linkRows([{ ...stated, ...undated, ...more }])[0]?.strength;
  const strengths = [
    strength({ count: 12 }),
    strength({ count: 9, negated: 2, ...on('2019-02-01') }),
    strength({ count: 7, ...on('2018-09-03') }),
    strength({ count: 7 }),
    strength({ count: 8, negated: 8, ...on('2020-01-01') }),
  ];
  expect(strengths).toEqual(strengths.toSorted().reverse());
  expect(new Set(strengths).size).toBe(strengths.length);
});

it('knows links of two entities by one key in either direction', () => {
  const there = { ...stated, ...undated, count: 3, negated: 1 };
  const back = { ...stated, ...on('2019-02-01'), sourceId: COUNTRY, targetId: PERSON, relation: 'ACCUSED' };
  const [first, second] = linkRows([there, back]);
  expect(second?.pair).toBe(first?.pair);
  expect([first?.sourceType, first?.targetType, second?.sourceType]).toEqual(['Person', 'Country', 'Country']);
});

it('ties two entities by one of their links, whatever their order', () => {
  const links = [
    { ...stated, ...undated, count: 3, negated: 1 },
    { ...stated, ...on('2019-02-01'), sourceId: COUNTRY, targetId: PERSON, relation: 'ACCUSED' },
  ];
  const tied = (rows: readonly LinkSum[]) =>
    linkRows(rows).flatMap(({ relation, tie }) => (tie ? [[relation, tie]] : []));
  expect(tied(links)).toEqual([['ACCUSED', '000000003|2019-02-01']]);
  expect(tied(links.toReversed())).toEqual(tied(links));
  expect(tied(links.slice(0, 1))).toEqual([['MET', '000000002|']]);
});
