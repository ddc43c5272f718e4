import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NODE_TYPES } from '../../../client/type-of.ts';
import { decode, encode } from './codec.ts';
import { ENTITY_TYPES, LANGUAGES, type Place, START, VIEWS } from './place.ts';
import { RELATIONS } from './relations.ts';

const ARTICLE = 'article_QX_OVy5HJC4zsGoT68M3M6';
const PERSON = 'person_oRXD0akWFSs0PmlRON7kJa';

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-'];
const idOf = (types: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...types), fc.string({ unit: fc.constantFrom(...letters), minLength: 22, maxLength: 22 }))
    .map(([type, rest]) => `${type.toLowerCase()}_${rest}`);
const anyId = idOf(NODE_TYPES);
const entityId = idOf(ENTITY_TYPES);
const words = fc
  .record({ article: idOf(['Article']), start: fc.nat(99_999), length: fc.integer({ min: 1, max: 9_999 }) })
  .map(({ article, start, length }) => ({ article, start, end: start + length }));

const place: fc.Arbitrary<Place> = fc
  .record({
    id: fc.option(anyId),
    q: fc.option(fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '')),
    expanded: fc.uniqueArray(entityId, { maxLength: 5 }),
    hidden: fc.uniqueArray(entityId, { maxLength: 5 }),
    selected: fc.option(entityId),
    link: fc.option(fc.record({ source: entityId, target: entityId })),
    path: fc.option(fc.record({ source: entityId, target: fc.option(entityId) })),
    added: fc.array(fc.record({ source: entityId, target: entityId }), { maxLength: 3 }),
    view: fc.constantFrom(...VIEWS),
    types: fc.uniqueArray(fc.constantFrom(...ENTITY_TYPES)),
    relations: fc.uniqueArray(fc.constantFrom(...RELATIONS)),
    publisher: fc.option(fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '')),
    from: fc.option(fc.constantFrom('2018', '2018-02', '2020-02-29')),
    to: fc.option(fc.constantFrom('0001', '2018-12', '9999-12-31')),
    words: fc.option(words),
    lang: fc.option(fc.constantFrom(...LANGUAGES)),
  })
  .chain((made) =>
    // Words of the open article too, which the address names by their offsets alone.
    fc.boolean().map((own) => (own && made.words ? { ...made, id: made.words.article } : made)),
  );

function read(address: string) {
  const { pathname, search } = new URL(address, 'http://localhost');
  return decode(pathname, search);
}

describe('an address', () => {
  it('says all that is shown', () => {
    fc.assert(
      fc.property(place, (shown) => {
        expect(read(encode(shown))).toEqual({ place: shown, unread: [] });
      }),
    );
  });

  it('is short, and can be read', () => {
    expect(encode(START)).toBe('/explore');
    expect(encode({ ...START, q: "l'armée" })).toBe('/explore?q=l%27arm%C3%A9e');
    expect(encode({ ...START, id: ARTICLE, words: { article: ARTICLE, start: 25, end: 68 } })).toBe(
      `/explore/${ARTICLE}?at=25-68`,
    );
    expect(encode({ ...START, id: PERSON, publisher: 'Radio Éole', from: '2018-09', to: '2019' })).toBe(
      `/explore/${PERSON}?pub=Radio+%C3%89ole&from=2018-09&to=2019`,
    );
    const words = { article: ARTICLE, start: 25, end: 68 };
    expect(encode({ ...START, id: PERSON, view: 'list', types: ['Person', 'Event'], words })).toBe(
      `/explore/${PERSON}?view=list&t=person.event&at=${ARTICLE}:25-68`,
    );
  });

  it.each([
    'at=12-x',
    'at=68-25',
    'at=25-25',
    'at=25-68',
    `at=${PERSON}:1-2`,
    'view=picture',
    't=person.robot',
    'r=MET.KISSED',
    'x=person_1',
    'sel=nobody',
    `link=${PERSON}`,
    `link=${PERSON}.${PERSON}.${PERSON}`,
    'from=2018-13',
    'from=2018-02-30',
    'to=2019-02-29',
    'to=1',
    'to=2018-09-03T10:00',
    'path=nobody',
    `path=${PERSON}.`,
    `path=${PERSON}.${PERSON}.${PERSON}`,
    `add=${PERSON}`,
    `add=${PERSON}.${PERSON}.${PERSON}`,
    'lang=de',
  ])('that says nothing known is shown without it, and it is named: %s', (parameter) => {
    expect(read(`/explore/${PERSON}?${parameter}`)).toEqual({ place: { ...START, id: PERSON }, unread: [parameter] });
  });

  it('of any length is read at once', () => {
    const many = Array.from({ length: 10_000 }, () => PERSON).join('.');
    expect(read(`/explore?x=${many}`).place.expanded).toEqual([PERSON]);
    expect(read(`/explore?at=${'9'.repeat(10_000)}-1`).unread).toHaveLength(1);
  });

  it('that searches for nothing is the start', () => {
    expect(read('/explore?q=%20')).toEqual({ place: START, unread: [] });
  });

  it('leaves a made-up id for the API to refuse', () => {
    expect(read('/explore/no%20id').place.id).toBe('no id');
    expect(read('/explore/%E0%A4%A').place.id).toBe('%E0%A4%A');
    expect(read('/explore/').place.id).toBeNull();
  });
});
