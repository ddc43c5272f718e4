import { expect, it } from 'vitest';
import { lookUpKey } from './look-up-key.ts';
import { nameKey } from './name-key.ts';
import { LONGEST_KEY } from './order-key.ts';

const LONG = 'Comité national '.repeat(100);

it('is the folded name', () => {
  for (const name of ['Løkke', 'É'.repeat(LONGEST_KEY)]) expect(lookUpKey(name)).toBe(nameKey(name));
});

it('tells long names apart by their last letter, and not by case', () => {
  const [one, other] = [lookUpKey(`${LONG}a`), lookUpKey(`${LONG}b`)];
  expect(one).not.toBe(other);
  expect(lookUpKey(`${LONG}A`.toUpperCase())).toBe(one);
  for (const key of [one, other]) expect(key).toHaveLength(LONGEST_KEY + 1);
});
