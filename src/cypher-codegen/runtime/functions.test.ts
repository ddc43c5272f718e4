import { int } from 'neo4j-driver';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { functionsOf, textsOf } from './functions.ts';
import type { ListHoles } from './list-texts.ts';
import type { Run } from './statement.ts';

interface Shapes {
  readonly Line: { readonly product: string; readonly quantity: number };
  readonly Page: { readonly limit: number; readonly descending: boolean };
}
const shapes = {
  Line: { product: 'STRING!', quantity: 'INTEGER!' },
  Page: { limit: 'INTEGER!', descending: 'BOOLEAN!' },
};
const { list, listOfAll, statement, statementWithLists } = functionsOf<Shapes>(shapes);

const ofOwners = {
  parameters: { ids: 'LIST<STRING!>!', page: 'Page!' },
  row: { ownerId: 'STRING!', lines: 'LIST<Line!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, lists, RETURN }: ListHoles) => `${owners('id')}ORDER BY id${DESC} ${lists}${RETURN} id`,
} as const;
const refunds = list({ ...ofOwners, name: 'order/refunds', order: 'DESC' });
const orders = list({ ...ofOwners, name: 'order/orders', order: 'DESC', prefetches: { refunds: [refunds, 'o.id'] } });
const returns = list({ ...ofOwners, name: 'order/returns', order: 'ASC' });
const customers = statementWithLists({
  name: 'name/customers',
  parameters: {},
  row: { id: 'STRING!' },
  rows: 'many',
  prefetches: { orders: [orders, 'c.id'], returns: [returns, 'c.id'] },
  text: ({ lists, columns }) => `${lists}RETURN c.id AS id${columns}`,
});

const page = { limit: 2, descending: true };
const wanted = { orders: { page }, unknown: { page } };

/** What the database got and what it gives. */
function database(rows: readonly Record<string, unknown>[]): { run: Run; sent: Record<string, unknown>[] } {
  const sent: Record<string, unknown>[] = [];
  const run: Run = async (_, parameters) => {
    sent.push(parameters);
    return rows;
  };
  return { run, sent };
}

describe('a statement', () => {
  const lines = statement({
    name: 'order/lines',
    mode: 'READ',
    parameters: { ids: 'LIST<STRING!>!', before: 'STRING' },
    row: { id: 'STRING!', line: 'Line!' },
    rows: 'keyed id',
    text: 'RETURN $given.ids',
  });

  it('has a function of the types in its header', () => {
    type Row = { readonly id: string; readonly line: Shapes['Line'] };
    expectTypeOf(lines)
      .parameter(1)
      .toEqualTypeOf<{ readonly ids: readonly string[]; readonly before: string | null }>();
    expectTypeOf(lines).returns.resolves.toEqualTypeOf<ReadonlyMap<string, readonly Row[]>>();
  });

  it('is sent all its parameters in one map', async () => {
    const { run, sent } = database([]);
    expect(await lines(run, { ids: ['a'], before: null })).toEqual(new Map());
    expect(sent).toEqual([{ given: { ids: ['a'], before: null } }]);
  });

  it('is sent nothing where it takes none, and by themselves those of a command', async () => {
    const { run, sent } = database([]);
    const header = { mode: 'WRITE', row: {}, rows: 'none', text: '' } as const;
    await statement({ ...header, name: 'admin/clear', parameters: {} })(run);
    const alter = { ...header, name: 'admin/alter', parameters: { to: 'STRING!' }, isCommand: true } as const;
    await statement(alter)(run, { to: 'x' });
    expect(sent).toEqual([{}, { to: 'x' }]);
  });
});

describe('a list', () => {
  it.each([
    ['order/orders', true, ' DESC'],
    ['order/orders+reversed', false, ''],
  ])('is sent as %s where descending is %s', async (name, descending, order) => {
    const sent: unknown[] = [];
    const run: Run = async ({ name, text }) => {
      sent.push([name, text]);
      return [];
    };
    await orders(run, { ids: [], page: { limit: 1, descending } });
    expect(sent).toEqual([[name, `UNWIND $given.ids AS id\nORDER BY id${order} RETURN id`]]);
  });
});

describe('a list of all nodes', () => {
  const header = {
    name: 'order/all',
    order: 'ASC',
    parameters: { filter: 'STRING', page: 'Page!', selected: 'MAP!' },
    row: { total: 'INTEGER', nodes: 'LIST<Line!>!' },
    rows: 'one',
    text: ({ DESC, paged, counted }: ListHoles) =>
      `MATCH (o) ${paged(`ORDER BY o.at${DESC}`)} RETURN ${paged('o') || counted('o')}`,
  } as const;
  const all = listOfAll({ ...header, counts: 'year' });

  it('is counted by a property only where it names one', () => {
    expect(all.countBy).toBeTypeOf('function');
    expect(listOfAll(header).countBy).toBeUndefined();
  });

  it('is counted by texts of its own', async () => {
    const sent: unknown[] = [];
    const run: Run = async ({ name, text }, parameters) => {
      sent.push(name, text, parameters);
      return [{ total: int(3) }];
    };
    const asked = { filter: null, page: { limit: 1, descending: false } };
    expect(await all.count(run, asked)).toEqual({ total: 3 });
    const given = { filter: null, page: { limit: int(1), descending: false } };
    expect(sent).toEqual(['order/all+count', 'MATCH (o)  RETURN count(o) AS total', { given }]);
    expect(Object.values(textsOf([{ all }])).map(({ name, text }) => [name, text])).toEqual([
      ['order/all', 'MATCH (o) ORDER BY o.at RETURN o'],
      ['order/all+reversed', 'MATCH (o) ORDER BY o.at DESC RETURN o'],
      ['order/all+count', 'MATCH (o)  RETURN count(o) AS total'],
      ['order/all+counts', 'MATCH (o)  RETURN o.year AS value, count(o) AS count'],
    ]);
  });
});

it('every text that is sent is known by its name', () => {
  expect(Object.keys(textsOf([{ returns }, { customers }]))).toEqual([
    'order/returns',
    'order/returns+reversed',
    'name/customers',
    'name/customers+lists',
  ]);
});

describe('a statement with lists', () => {
  it.each([
    ['name/customers', {}],
    ['name/customers', { ...wanted, orders: { page: { ...page, descending: false } } }],
    ['name/customers+lists', wanted],
  ])('is sent %s where %j are asked for', async (name, asked) => {
    const sent: string[] = [];
    const run: Run = async ({ name }) => {
      sent.push(name);
      return [];
    };
    await customers(run, { lists: asked });
    expect(sent).toEqual([name]);
  });

  it('is sent what is asked of each that it has in this order, without owners', async () => {
    const { run, sent } = database([]);
    await customers(run, { lists: { ...wanted, returns: { page } } });
    expect(sent).toEqual([{ given: { lists: { orders: { page: { ...page, limit: int(2) }, lists: null } } } }]);
  });

  it('gives of each what a row of its own statement is', async () => {
    const { run } = database([{ id: 'a', orders: ['a', [['tea', int(2)]]], returns: null }]);
    const [row] = await customers(run, { lists: wanted });
    expect(row?.lists).toMatchObject({ orders: { ownerId: 'a', lines: [{ product: 'tea', quantity: 2 }] } });
  });

  it('is sent what is asked of the lists of a list’s nodes, and gives them in the order of these', async () => {
    const list = [
      'a',
      [['tea', int(2)]],
      [
        ['t', [['tea', int(1)]]],
        ['u', []],
      ],
    ];
    const { run, sent } = database([{ id: 'a', orders: list, returns: null }]);
    const lists = { refunds: { page }, unknown: {} };
    const [row] = await customers(run, { lists: { orders: { page, lists } } });
    const asked = { page: { ...page, limit: int(2) } };
    expect(sent).toEqual([{ given: { lists: { orders: { ...asked, lists: { refunds: asked } } } } }]);
    const refunds = [
      { ownerId: 't', lines: [{ product: 'tea', quantity: 1 }] },
      { ownerId: 'u', lines: [] },
    ];
    expect(row?.lists).toMatchObject({ orders: { ownerId: 'a', lists: { refunds } } });
  });

  it.each([
    [['a', [['tea', 'two']]], 'column orders.lines[0].quantity: expected INTEGER, found STRING "two"'],
    [null, 'column orders: expected LIST, found null'],
    [['a'], 'column orders.lines: expected LIST<Line!>!, found nothing'],
  ])('throws on %j', async (list, message) => {
    const { run } = database([{ id: 'a', orders: list, returns: null }]);
    await expect(customers(run, { lists: wanted })).rejects.toThrow(message);
  });
});
