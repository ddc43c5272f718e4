import { expect, it } from 'vitest';
import { prefetchFaults } from './check-prefetches.ts';
import { printFault } from './fault.ts';
import { readStatement } from './header.ts';

const list = (name: string, prefetches = ''): ReturnType<typeof readStatement>['statement'] =>
  statement(
    name,
    `// A list.
// @list OrderRow of Customer by o.at DESC
${prefetches}UNWIND $ids AS id
RETURN id AS ownerId, null AS total, o`,
  );

const customers = (tag: string, mode = 'READ', more = ''): string => `// Customers by name.
// @param name STRING!
// @row name STRING!
// @prefetch ${tag}
// @rows many
// @mode ${mode}
MATCH (c:Customer {name: $name}) RETURN c.name AS name${more}`;

function statement(name: string, text: string) {
  return readStatement({ file: `${name}.cypher`, text }, name).statement;
}

const orders = list('order/orders-of-customer');
const shops = list('shop/shops-of-customer', '// @prefetch order/orders-of-customer o.id\n');
const faultsOf = (text: string): string[] => {
  const { statement: owner, faults } = readStatement({ file: 'customer/customers.cypher', text }, 'customer/customers');
  return [...faults, ...prefetchFaults(owner, [orders, shops, owner])].map(printFault);
};

it('takes lists of owners, which may prefetch some themselves', () => {
  expect(faultsOf(customers('order/orders-of-customer c.id'))).toEqual([]);
  expect(faultsOf(customers('shop/shops-of-customer c.id'))).toEqual([]);
  expect(prefetchFaults(shops, [orders, shops])).toEqual([]);
});

it.each([
  ['order/orders-of-customers c.id', /:4:14 No statement "order\/orders-of-customers"; did you mean "order\/orders-of/],
  ['customer/customers c.id', /:4:14 customer\/customers is no list of owners\. Expected the name of a file with/],
  [
    'order/orders-of-customer c',
    /:4:14 "order\/orders-of-customer c" names no list\. Expected "@prefetch NOUN\/NAME var/,
  ],
])('names what is wrong with %s', (tag, message) => {
  expect(faultsOf(customers(tag))).toEqual([expect.stringMatching(message)]);
});

it.each([
  ['a statement that writes', 'WRITE', '', /:4:14 This statement writes\. Expected @mode READ/],
  ['a UNION', 'READ', ' UNION RETURN 1 AS name', /:4:14 This statement has 2 final RETURNs\. Expected one/],
])('refuses %s', (_what, mode, more, message) => {
  expect(faultsOf(customers('order/orders-of-customer c.id', mode, more))).toEqual([expect.stringMatching(message)]);
});

it('refuses a list in a list that has lists itself', () => {
  const [fault] = prefetchFaults(list('town/towns', '// @prefetch shop/shops-of-customer o.id\n'), [orders, shops]);
  expect(fault?.message).toMatch(/^shop\/shops-of-customer prefetches lists itself/);
});
