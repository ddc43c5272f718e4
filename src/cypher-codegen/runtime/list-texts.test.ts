import { describe, expect, it } from 'vitest';
import { type Holes, type ListHoles, listText, textWithLists } from './list-texts.ts';

const orders = ({ owners, DESC, lists, RETURN, columns }: ListHoles) => `${owners('id')}OPTIONAL CALL (id) {
  MATCH (:Customer {id: id})-[:PLACED]->(o)
  RETURN o ORDER BY o.at${DESC}
}
${lists}${RETURN} id AS ownerId, collect(o.id)[..$given.page.limit] AS orders${columns}`;
const row = { ownerId: 'STRING!', orders: 'LIST<STRING!>!' };
const list = { owner: 'c.id', order: 'DESC', text: orders, row, lists: {} } as const;

it('a list stands alone in either order', () => {
  const text = (order: string) => `UNWIND $given.ids AS id
OPTIONAL CALL (id) {
  MATCH (:Customer {id: id})-[:PLACED]->(o)
  RETURN o ORDER BY o.at${order}
}
RETURN id AS ownerId, collect(o.id)[..$given.page.limit] AS orders`;
  expect(listText(orders, 'DESC')).toBe(text(' DESC'));
  expect(listText(orders, 'ASC')).toBe(text(''));
});

describe('a statement with lists', () => {
  const customers = ({ lists, columns }: Holes) =>
    `MATCH (c:Customer {name: $given.name}) ${lists}RETURN c.name AS name${columns} ORDER BY name`;

  it('gives each in a column, where it is asked for, for the owner of the row', () => {
    expect(textWithLists(customers, { ordersOfCustomer: list })).toBe(
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
    const lists = { linesOfOrder: { ...list, owner: 'o.number' } };
    const given = '$given.lists.ordersOfCustomer.lists.linesOfOrder';
    expect(textWithLists(customers, { ordersOfCustomer: { ...list, lists } })).toContain(
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

  it('names each owner once', () => {
    expect(textWithLists(customers, { a: list, b: list, c: { ...list, owner: 'c.code' } })).toContain(
      'WITH *, c.id AS cId, c.code AS cCode\n',
    );
  });
});
