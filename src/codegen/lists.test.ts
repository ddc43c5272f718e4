import { describe, expect, it } from 'vitest';
import { printFault } from './fault.ts';
import { gather } from './gather.ts';
import { readStatement } from './header.ts';
import { listFaults, withLists } from './lists.ts';

const BOTH_ORDERS = `UNWIND $ids AS id
OPTIONAL CALL (id) {
  WITH CASE WHEN $page.descending THEN id END AS owner
  MATCH (:Customer {id: owner})-[:PLACED]->(o)
  RETURN o ORDER BY o.at DESC

  UNION ALL

  WITH CASE WHEN NOT $page.descending THEN id END AS owner
  MATCH (:Customer {id: owner})-[:PLACED]->(o)
  RETURN o ORDER BY o.at
}
RETURN id AS ownerId, collect(o.id)[..$page.limit] AS orders`;

const LISTS = `// Orders of each customer.
//
// @param ids LIST<STRING!>!
// @param page MAP!
// @row ownerId STRING!
// @row orders LIST<STRING!>!
// @rows keyedOne ownerId
// @mode READ
${BOTH_ORDERS}`;

const customers = (list: string): string => `// Customers by name.
//
// @param name STRING!
// @row name STRING!
// @list ${list}
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
    text: gather(BOTH_ORDERS),
    lists: [],
  };

  it('gives each in a column, where it is asked for, for the owner of the row, in one order', () => {
    expect(withLists(text, [{ ...list, order: 'DESC' }])).toBe(
      `MATCH (c:Customer {name: $given.name}) WITH *, c.id AS cId
OPTIONAL CALL (cId) {
WITH cId AS id
WHERE id IS NOT NULL AND $given.lists.ordersOfCustomer IS NOT NULL
OPTIONAL CALL (id) {
  WITH id AS owner
  MATCH (:Customer {id: owner})-[:PLACED]->(o)
  RETURN o ORDER BY o.at DESC
}
WITH id AS ownerId, collect(o.id)[..$given.lists.ordersOfCustomer.page.limit] AS orders
RETURN [ownerId, orders] AS ordersOfCustomer
}
RETURN c.name AS name, ordersOfCustomer ORDER BY name`,
    );
  });

  it('gives with each the lists of its nodes', () => {
    const inner = { name: 'linesOfOrder', owner: { variable: 'o', property: 'number' }, order: 'ASC' as const };
    const lists = [{ ...inner, text: gather(BOTH_ORDERS), lists: [] }];
    const given = '$given.lists.ordersOfCustomer.lists.linesOfOrder';
    expect(withLists(text, [{ ...list, order: 'DESC', lists }])).toContain(
      `}
WITH *, o.number AS oNumber
OPTIONAL CALL (oNumber) {
WITH oNumber AS id
WHERE id IS NOT NULL AND ${given} IS NOT NULL
OPTIONAL CALL (id) {
  WITH id AS owner
  MATCH (:Customer {id: owner})-[:PLACED]->(o)
  RETURN o ORDER BY o.at
}
WITH id AS ownerId, collect(o.id)[..${given}.page.limit] AS orders
RETURN [ownerId, orders] AS linesOfOrder
}
WITH id AS ownerId, collect(o.id)[..$given.lists.ordersOfCustomer.page.limit] AS orders, collect(linesOfOrder) AS linesOfOrder
RETURN [ownerId, orders, linesOfOrder] AS ordersOfCustomer`,
    );
  });

  it('gives the other order where that is the list’s', () => {
    expect(withLists(text, [{ ...list, order: 'ASC' }])).toContain(
      'WITH id AS owner\n  MATCH (:Customer {id: owner})-[:PLACED]->(o)\n  RETURN o ORDER BY o.at\n}',
    );
  });
});

describe('the lists that a statement names', () => {
  const list = statement('order/orders-of-customer', LISTS).statement;
  const faultsOf = (tag: string): string[] => {
    const { statement: host, faults } = statement('customer/customers', customers(tag));
    return [...faults, ...listFaults(host, [list, host])].map(printFault);
  };

  it('are statements that give one row for each owner', () => {
    expect(faultsOf('order/orders-of-customer c.id DESC')).toEqual([]);
  });

  it.each([
    [
      'order/orders-of-customers c.id ASC',
      /:5:10 No statement "order\/orders-of-customers"; did you mean "order\/orders-of/,
    ],
    [
      'customer/customers c.id DESC',
      /:5:10 customer\/customers is no statement of lists\. Expected one that begins with/,
    ],
    [
      'order/orders-of-customer c.id',
      /:5:10 "order\/orders-of-customer c.id" names no list\. Expected "@list NOUN\/NAME var/,
    ],
  ])('are else named as faults: %s', (tag, message) => {
    expect(faultsOf(tag)).toEqual([expect.stringMatching(message)]);
  });
});
