import { describe, expect, it } from 'vitest';
import { printFault } from './fault.ts';
import { gather } from './gather.ts';
import { readStatement } from './header.ts';
import { listFaults, withLists } from './lists.ts';

const ORDERS = `UNWIND $ids AS id
OPTIONAL CALL (id) {
  MATCH (:Customer {id: id})-[:PLACED]->(o)
  RETURN o ORDER BY o.at DESC
}
RETURN id AS ownerId, collect(o.id)[..$page.limit] AS orders`;

const LISTS = `// Orders of each customer.
//
// @list OrderRow of Customer by o.at DESC
UNWIND $ids AS id
OPTIONAL CALL (id) {
  MATCH (:Customer {id: id})-[:PLACED]->(o:Order)
  RETURN o ORDER BY o.at DESC LIMIT $page.limit
}
RETURN id AS ownerId, null AS total, o`;

const customers = (list: string): string => `// Customers by name.
//
// @param name STRING!
// @row name STRING!
// @brings ${list}
// @rows many
// @mode READ
MATCH (c:Customer {name: $name}) RETURN c.name AS name`;

function statement(name: string, text: string) {
  return readStatement({ file: `${name}.cypher`, text }, name);
}

describe('a statement with lists', () => {
  const text = 'MATCH (c:Customer {name: $given.name}) RETURN c.name AS name ORDER BY name';
  const list = {
    name: 'ordersOfCustomer',
    owner: { variable: 'c', property: 'id' },
    order: 'DESC' as const,
    text: gather(ORDERS),
    lists: [],
  };

  it('gives each in a column, where it is asked for, for the owner of the row', () => {
    expect(withLists(text, [list])).toBe(
      `MATCH (c:Customer {name: $given.name}) WITH *, c.id AS cId
OPTIONAL CALL (cId) {
WITH cId AS id
WHERE id IS NOT NULL AND $given.lists.ordersOfCustomer IS NOT NULL
OPTIONAL CALL (id) {
  MATCH (:Customer {id: id})-[:PLACED]->(o)
  RETURN o ORDER BY o.at DESC
}
WITH id AS ownerId, collect(o.id)[..$given.lists.ordersOfCustomer.page.limit] AS orders
RETURN [ownerId, orders] AS ordersOfCustomer
}
RETURN c.name AS name, ordersOfCustomer ORDER BY name`,
    );
  });

  it('gives with each the lists of its nodes', () => {
    const inner = { name: 'linesOfOrder', owner: { variable: 'o', property: 'number' }, order: 'DESC' as const };
    const lists = [{ ...inner, text: gather(ORDERS), lists: [] }];
    const given = '$given.lists.ordersOfCustomer.lists.linesOfOrder';
    expect(withLists(text, [{ ...list, lists }])).toContain(
      `}
WITH *, o.number AS oNumber
OPTIONAL CALL (oNumber) {
WITH oNumber AS id
WHERE id IS NOT NULL AND ${given} IS NOT NULL
OPTIONAL CALL (id) {
  MATCH (:Customer {id: id})-[:PLACED]->(o)
  RETURN o ORDER BY o.at DESC
}
WITH id AS ownerId, collect(o.id)[..${given}.page.limit] AS orders
RETURN [ownerId, orders] AS linesOfOrder
}
WITH id AS ownerId, collect(o.id)[..$given.lists.ordersOfCustomer.page.limit] AS orders, collect(linesOfOrder) AS linesOfOrder
RETURN [ownerId, orders, linesOfOrder] AS ordersOfCustomer`,
    );
  });
});

describe('the lists that a statement names', () => {
  const list = statement('order/orders-of-customer', LISTS).statement;
  const faultsOf = (tag: string): string[] => {
    const { statement: host, faults } = statement('customer/customers', customers(tag));
    return [...faults, ...listFaults(host, [list, host])].map(printFault);
  };

  it('are lists of owners', () => {
    expect(faultsOf('order/orders-of-customer c.id')).toEqual([]);
  });

  it.each([
    [
      'order/orders-of-customers c.id',
      /:5:12 No statement "order\/orders-of-customers"; did you mean "order\/orders-of/,
    ],
    ['customer/customers c.id', /:5:12 customer\/customers is no list of owners\. Expected the name of a file with/],
    [
      'order/orders-of-customer c',
      /:5:12 "order\/orders-of-customer c" names no list\. Expected "@brings NOUN\/NAME var/,
    ],
  ])('are else named as faults: %s', (tag, message) => {
    expect(faultsOf(tag)).toEqual([expect.stringMatching(message)]);
  });
});
