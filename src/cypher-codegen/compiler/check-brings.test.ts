import { expect, it } from 'vitest';
import { bringsFaults } from './check-brings.ts';
import { printFault } from './fault.ts';
import { readStatement } from './header.ts';

const list = (name: string, brings = ''): ReturnType<typeof readStatement>['statement'] =>
  statement(
    name,
    `// A list.
// @list OrderRow of Customer by o.at DESC
${brings}UNWIND $ids AS id
RETURN id AS ownerId, null AS total, o`,
  );

const customers = (tag: string, mode = 'READ', more = ''): string => `// Customers by name.
// @param name STRING!
// @row name STRING!
// @brings ${tag}
// @rows many
// @mode ${mode}
MATCH (c:Customer {name: $name}) RETURN c.name AS name${more}`;

function statement(name: string, text: string) {
  return readStatement({ file: `${name}.cypher`, text }, name).statement;
}

const orders = list('order/orders-of-customer');
const shops = list('shop/shops-of-customer', '// @brings order/orders-of-customer o.id\n');
const faultsOf = (text: string): string[] => {
  const { statement: owner, faults } = readStatement({ file: 'customer/customers.cypher', text }, 'customer/customers');
  return [...faults, ...bringsFaults(owner, [orders, shops, owner])].map(printFault);
};

it('takes lists of owners, which may bring some in turn', () => {
  expect(faultsOf(customers('order/orders-of-customer c.id'))).toEqual([]);
  expect(faultsOf(customers('shop/shops-of-customer c.id'))).toEqual([]);
  expect(bringsFaults(shops, [orders, shops])).toEqual([]);
});

it.each([
  ['order/orders-of-customers c.id', /:4:12 No statement "order\/orders-of-customers"; did you mean "order\/orders-of/],
  ['customer/customers c.id', /:4:12 customer\/customers is no list of owners\. Expected the name of a file with/],
  [
    'order/orders-of-customer c',
    /:4:12 "order\/orders-of-customer c" names no list\. Expected "@brings NOUN\/NAME var/,
  ],
])('names what is wrong with %s', (tag, message) => {
  expect(faultsOf(customers(tag))).toEqual([expect.stringMatching(message)]);
});

it.each([
  ['a statement that writes', 'WRITE', '', /:4:12 This statement writes\. Expected @mode READ/],
  ['a UNION', 'READ', ' UNION RETURN 1 AS name', /:4:12 This statement has 2 final RETURNs\. Expected one/],
])('refuses %s', (_what, mode, more, message) => {
  expect(faultsOf(customers('order/orders-of-customer c.id', mode, more))).toEqual([expect.stringMatching(message)]);
});

it('refuses a list in a list that has lists itself', () => {
  const [fault] = bringsFaults(list('town/towns', '// @brings shop/shops-of-customer o.id\n'), [orders, shops]);
  expect(fault?.message).toMatch(/^shop\/shops-of-customer brings lists itself/);
});
