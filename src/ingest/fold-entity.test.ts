import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContributionInput } from '../generated/cypher/model.ts';
import { foldEntity } from './fold-entity.ts';

const SAID: ContributionInput = {
  articleId: 'article_1',
  entityId: 'event_1',
  type: 'Event',
  order: '2018-09-01|article_1',
  nameFr: 'Sommet d’Astana',
  nameEn: null,
  aliases: [],
  unnamed: null,
  isoCode: null,
  countryCode: null,
  kind: 'OTHER',
  date: null,
  dateBasis: null,
  locationId: null,
  precise: null,
};
const says = (order: string, more: Partial<ContributionInput> = {}): ContributionInput => ({
  ...SAID,
  order: `${order}|article_${order}`,
  ...more,
});

const contribution: fc.Arbitrary<ContributionInput> = fc
  .record({
    nameFr: fc.constantFrom('Sommet d’Astana', 'SOMMET D’ASTANA', 'sommet d’astana'),
    nameEn: fc.constantFrom(null, 'Astana summit', 'Astana Summit'),
    aliases: fc.uniqueArray(fc.constantFrom('Astana', 'le Sommet', 'Astana summit'), { maxLength: 2 }),
    countryCode: fc.constantFrom(null, 'KZ', 'RU'),
    kind: fc.constantFrom('OTHER', 'MEETING', 'NEGOTIATION'),
    date: fc.constantFrom(null, '2018', '2018-09', '2018-09-07'),
    isStated: fc.boolean(),
    locationId: fc.constantFrom(null, 'place_1', 'country_1'),
    precise: fc.boolean(),
  })
  .map(({ isStated, ...one }) => ({
    ...SAID,
    ...one,
    dateBasis: one.date === null ? null : isStated ? 'STATED' : 'DATELINE',
    precise: one.locationId === null ? null : one.precise,
  }));
/** What different articles say. */
const said = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9_999 }), contribution), { minLength: 1, maxLength: 8 })
  .map((all) => all.map(([day, one], i): ContributionInput => ({ ...one, order: `${day}|article_${i}` })));

describe('foldEntity', () => {
  it('gives the same in whatever order and however they come together', () => {
    const shuffled = said.chain((all) =>
      fc.record({
        all: fc.constant(all),
        order: fc.shuffledSubarray(all, { minLength: all.length }),
        cuts: fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ all, order, cuts }) => {
        const batches: ContributionInput[][] = [[]];
        for (const [i, one] of order.entries()) {
          if (cuts[i] === true && batches.at(-1)?.length !== 0) batches.push([]);
          batches.at(-1)?.push(one);
        }
        const folded = batches.reduce<ReturnType<typeof foldEntity> | null>(
          (known, batch) => foldEntity(known, batch),
          null,
        );
        expect(folded).toEqual(foldEntity(null, all));
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes the name of the oldest article, and has all others as aliases', () => {
    const entity = foldEntity(null, [
      says('2018', { nameFr: 'SOMMET D’ASTANA', aliases: ['le Sommet'] }),
      says('2017', { nameEn: 'Astana summit', aliases: ['Astana'] }),
    ]);
    expect(entity).toMatchObject({ nameFr: 'Sommet d’Astana', nameEn: 'Astana summit' });
    expect(entity.aliases).toEqual(['Astana', 'SOMMET D’ASTANA', 'le Sommet']);
  });

  it('adds what the oldest article does not tell', () => {
    const entity = foldEntity(null, [
      says('2017'),
      says('2019', { countryCode: 'RU' }),
      says('2018', { countryCode: 'KZ' }),
    ]);
    expect(entity.countryCode).toBe('KZ');
  });

  it.each([
    ['a kind that is known', 'kind', { kind: 'OTHER' }, { kind: 'MEETING' }, 'MEETING'],
    [
      'a date that is stated',
      'date',
      { date: '2018-09-08', dateBasis: 'DATELINE' },
      { date: '2018-09-07', dateBasis: 'STATED' },
      '2018-09-07',
    ],
    [
      'a place',
      'locationId',
      { locationId: 'country_1', precise: false },
      { locationId: 'place_1', precise: true },
      'place_1',
    ],
  ] as const)('takes %s of a newer article before what the oldest has', (_what, property, older, newer, expected) => {
    expect(foldEntity(null, [says('2017', older), says('2018', newer)])[property]).toBe(expected);
    expect(foldEntity(foldEntity(null, [says('2018', newer)]), [says('2017', older)])[property]).toBe(expected);
  });

  it('does not fold nothing', () => {
    expect(() => foldEntity(null, [])).toThrow(/something that an article says/);
  });
});
