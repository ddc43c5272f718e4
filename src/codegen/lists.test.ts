import { describe, expect, it } from 'vitest';
import { printFault } from './fault.ts';
import { readStatement } from './header.ts';
import { listFaults, withLists } from './lists.ts';

const LISTS = `// Orders of each customer.
//
// @param ids LIST<STRING!>!
// @param limit INTEGER!
// @row ownerId STRING!
// @row orders LIST<STRING!>!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
MATCH (c:Customer {id: id})-[:PLACED]->(o:Order)
RETURN id AS ownerId, collect(o.id)[..$limit] AS orders`;

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
  it('gives each in a column, where it is asked for, for the owner of the row', () => {
    const text = 'MATCH (c:Customer {name: $given.name}) RETURN c.name AS name ORDER BY name';
    const list =
      'UNWIND $given.ids AS id\nMATCH (:Customer {id: id})-[:PLACED]->(o) ' +
      'RETURN id AS ownerId, collect(o.id)[..$given.limit] AS orders';
    const owner = { variable: 'c', property: 'id' };
    expect(withLists(text, [{ name: 'ordersOfCustomer', owner, text: list }])).toBe(
      `MATCH (c:Customer {name: $given.name}) WITH *, c.id AS cId
OPTIONAL CALL (cId) {
WITH cId AS id
WHERE $given.lists.ordersOfCustomer IS NOT NULL
MATCH (:Customer {id: id})-[:PLACED]->(o) WITH id AS ownerId, collect(o.id)[..$given.lists.ordersOfCustomer.limit] AS orders
RETURN [ownerId, orders] AS ordersOfCustomer
}
RETURN c.name AS name, ordersOfCustomer ORDER BY name`,
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
    expect(faultsOf('order/orders-of-customer c.id')).toEqual([]);
  });

  it.each([
    [
      'order/orders-of-customers c.id',
      /:5:10 No statement "order\/orders-of-customers"; did you mean "order\/orders-of/,
    ],
    ['customer/customers c.id', /:5:10 customer\/customers is no statement of lists\. Expected one that begins with/],
    ['order/orders-of-customer', /:5:10 "order\/orders-of-customer" names no list\. Expected "@list NOUN\/NAME var/],
  ])('are else named as faults: %s', (tag, message) => {
    expect(faultsOf(tag)).toEqual([expect.stringMatching(message)]);
  });
});
