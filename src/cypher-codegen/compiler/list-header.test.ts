import { describe, expect, it } from 'vitest';
import { printType } from '../runtime/types.ts';
import { printFault } from './fault.ts';
import { readStatement } from './header.ts';

const header = (list: string, more = ''): string => `// Orders.\n//\n${more}// @list ${list}\n`;
const OWNED = `UNWIND $ids AS id
CALL (id) { MATCH (o:Order) WHERE o.of = id RETURN o ORDER BY o.of DESC, o.at DESC LIMIT $page.limit }
RETURN id AS ownerId, null AS total, o.rank AS rank, o`;
const RANK = '// @row rank INTEGER! among the others\n';

const read = (text: string) => readStatement({ file: 'order/orders.cypher', text }, 'order/orders');

describe('the header of a list', () => {
  it('stands for parameters, columns and rows', () => {
    const { statement, faults } = read(header('OrderRow of Customer|Shop by o.at DESC', RANK) + OWNED);
    const types = (fields: typeof statement.row) => [...fields].map(([name, { type }]) => `${name} ${printType(type)}`);
    expect(faults).toEqual([]);
    expect(types(statement.parameters)).toEqual(['ids LIST<STRING!>!', 'page PageInput!', 'selected MAP!']);
    expect(types(statement.columns)).toEqual(['ownerId STRING!', 'total INTEGER', 'rank INTEGER!', 'o OrderRow']);
    expect(types(statement.row)).toEqual([
      'ownerId STRING!',
      'total INTEGER',
      'cursors LIST<STRING!>!',
      'ranks LIST<INTEGER!>!',
      'nodes LIST<OrderRow!>!',
    ]);
    expect(statement).toMatchObject({ mode: 'READ', rows: { kind: 'keyedOne', column: 'ownerId' } });
    expect(statement.list).toMatchObject({ owners: ['Customer', 'Shop'], key: 'o.at', order: 'DESC', node: 'o' });
  });

  it('knows the one list of all nodes, with parameters of its own', () => {
    const text = 'MATCH (o:Order) WHERE o.at > $since RETURN null AS total, o';
    const { statement } = read(header('OrderRow by o.at ASC', '// @param since STRING!\n') + text);
    expect([...statement.parameters.keys()]).toEqual(['since', 'page', 'selected']);
    expect([...statement.row.keys()]).toEqual(['total', 'cursors', 'nodes']);
    expect(statement.rows).toEqual({ kind: 'one' });
  });

  it.each([
    ['OrderRow of Customer', OWNED, /:4:10 "OrderRow of Customer" is no list\. Expected "@list ROW of OWNER by/],
    ['OrderRow of Customer by o.at DESC', OWNED.replace('UNWIND $ids AS id', 'WITH 1 AS id'), /begins with UNWIND/],
    [
      'OrderRow of Customer by o.at DESC',
      OWNED.replace(', o.rank AS rank', ', o.rank AS rank, id AS x'),
      /A second node/,
    ],
  ])('names what is wrong: %s', (list, text, message) => {
    expect(read(header(list, RANK) + text).faults.map(printFault)).toEqual([expect.stringMatching(message)]);
  });
});
