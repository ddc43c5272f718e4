import { expect, it } from 'vitest';
import { orderProblems } from './check-orders.ts';
import { readCode } from './code.ts';

const list = { row: 'OrderRow', owners: [], key: 'o.at', order: 'DESC', node: 'o', counts: null, others: [] } as const;

it.each([
  ['MATCH (n) RETURN n ORDER BY n.a DESC, n.b', 1],
  ['MATCH (n) RETURN n ORDER BY n.a', 1],
  ['MATCH (n) WITH n ORDER BY n.a ASC RETURN n ORDER BY n.a DESC', 1],
  ['MATCH (n) RETURN n ORDER BY n.a DESC, n.b DESC', 0],
])('a list has one order: %s', (text, problems) => {
  expect([...orderProblems(readCode(text), list)]).toHaveLength(problems);
});
