import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeId, NODE_TYPES, typeOfId } from './id.ts';

it('makes the same id of the same parts, and tells its type', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NODE_TYPES), fc.array(fc.oneof(fc.string(), fc.integer())), (type, parts) => {
      expect(makeId(type, ...parts)).toBe(makeId(type, ...parts));
      expect(typeOfId(makeId(type, ...parts))).toBe(type);
    }),
  );
});

it('makes another id where a part moves to its neighbour', () => {
  expect(makeId('Person', 'ab', 'c')).not.toBe(makeId('Person', 'a', 'bc'));
});

it.each(['', 'x', 'person_', 'person_tooshort', 'planet_aaaaaaaaaaaaaaaaaaaaaa', '4:abc:12'])(
  'takes %j for no id',
  (id) => {
    expect(typeOfId(id)).toBeNull();
  },
);
