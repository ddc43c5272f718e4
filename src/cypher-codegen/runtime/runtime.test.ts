import fc from 'fast-check';
import { int, isInt } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import {
  keyed,
  keyedOne,
  many,
  maybeOne,
  none,
  one,
  prepare,
  prepareWithLists,
  type Run,
  type TypedStatement,
} from './runtime.ts';

interface Line {
  readonly product: string;
  readonly quantity: number;
}
interface OrderRow {
  readonly id: string;
  readonly total: number | null;
  readonly lines: readonly Line[];
}

const shapes = {
  Line: { product: 'STRING!', quantity: 'INTEGER!' },
  Tree: { name: 'STRING!', children: 'LIST<Tree!>!' },
};
const statement: TypedStatement = {
  name: 'order/orders',
  mode: 'READ',
  gathered: false,
  text: '',
  parameters: { limit: 'INTEGER!', after: 'STRING', lines: 'LIST<Line!>!', factor: 'FLOAT!' },
  row: { id: 'STRING!', total: 'FLOAT', lines: 'LIST<Line!>!' },
};
const call = prepare<OrderRow>(statement, shapes);
const good = { limit: 5, after: null, lines: [{ product: 'tea', quantity: 2 }], factor: 2 };

/** What the database got and what it gives. */
function database(rows: readonly Record<string, unknown>[]): { run: Run; sent: Record<string, unknown>[] } {
  const sent: Record<string, unknown>[] = [];
  const run: Run = async (_, parameters) => {
    sent.push(parameters);
    return rows;
  };
  return { run, sent };
}

const row = (id: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id,
  total: 1.5,
  lines: [],
  ...more,
});

describe('parameters', () => {
  it('are sent with integers as the driver wants them, at every depth, and the caller’s objects stay as they are', async () => {
    const { run, sent } = database([]);
    await many(call, run, good);
    expect(sent[0]).toEqual({ limit: int(5), after: null, lines: [{ product: 'tea', quantity: int(2) }], factor: 2 });
    expect(good.lines[0]?.quantity).toBe(2);
  });

  it.each([
    [{ ...good, limit: 1.5 }, 'parameter limit: expected INTEGER, found FLOAT 1.5'],
    [{ ...good, limit: null }, 'parameter limit: expected INTEGER!, found null'],
    [{ ...good, after: 5 }, 'parameter after: expected STRING, found INTEGER 5'],
    [
      { ...good, lines: [...good.lines, { product: 'x' }] },
      'parameter lines[1].quantity: expected INTEGER!, found nothing',
    ],
    [{ ...good, lines: 'tea' }, 'parameter lines: expected LIST<Line!>!, found STRING "tea"'],
  ])('of the wrong type are refused before they are sent %#', async (parameters, message) => {
    const { run, sent } = database([]);
    await expect(many(call, run, parameters)).rejects.toThrow(`Statement order/orders, ${message}`);
    expect(sent).toEqual([]);
  });
});

describe('rows', () => {
  it('pass without a copy where nothing has to change', async () => {
    const given = row('a', { lines: [{ product: 'tea', quantity: 2 }] });
    const [found] = await many(call, database([given]).run, good);
    expect(found).toBe(given);
  });

  it('have the driver’s integers as numbers, at every depth', async () => {
    const given = row('a', { total: int(3), lines: [{ product: 'tea', quantity: int(2) }] });
    expect(await many(call, database([given]).run, good)).toEqual([
      { id: 'a', total: 3, lines: [{ product: 'tea', quantity: 2 }] },
    ]);
    expect(isInt(given['total'])).toBe(true);
  });

  it.each([
    [row('a', { id: null }), 'row 0, column id: expected STRING!, found null'],
    [{ id: 'a', lines: [] }, 'row 0, column total: expected FLOAT, found nothing of this name'],
    [
      row('a', { lines: [{ product: 'tea', quantity: 2.5 }] }),
      'row 0, column lines[0].quantity: expected INTEGER, found FLOAT 2.5',
    ],
    [row('a', { lines: [null] }), 'row 0, column lines[0]: expected Line!, found null'],
    [row('a', { total: int('9007199254740993') }), ''],
    [row('a', { lines: [{ product: 'tea', quantity: int('9007199254740993') }] }), 'expected INTEGER, found'],
  ])(
    'of the wrong type name statement, column, what was expected and found, and the mend %#',
    async (given, message) => {
      const rows = many(call, database([given]).run, good);
      if (message === '') await expect(rows).resolves.toHaveLength(1);
      else await expect(rows).rejects.toThrow(message);
      if (message !== '')
        await expect(rows).rejects.toThrow(
          /^Statement order\/orders, .*Mend the data, or let the header of cypher\/order\/orders\.cypher/,
        );
    },
  );

  it('may hold a shape that holds itself', async () => {
    const tree = prepare<{ readonly tree: unknown }>({ ...statement, parameters: {}, row: { tree: 'Tree!' } }, shapes);
    const leaf = { name: 'leaf', children: [] };
    const given = {
      tree: { name: 'root', children: [leaf, { name: 'branch', children: [{ name: 1, children: [] }] }] },
    };
    await expect(many(tree, database([given]).run, {})).rejects.toThrow('column tree.children[1].children[0].name');
  });
});

describe('the number of rows', () => {
  it('one', async () => {
    expect((await one(call, database([row('a')]).run, good)).id).toBe('a');
    await expect(one(call, database([]).run, good)).rejects.toThrow('expected one, found none');
    await expect(one(call, database([row('a'), row('b')]).run, good)).rejects.toThrow('found 2');
  });

  it('maybeOne', async () => {
    expect(await maybeOne(call, database([]).run, good)).toBeNull();
    await expect(maybeOne(call, database([row('a'), row('b')]).run, good)).rejects.toThrow('found 2');
  });

  it('keyed: every row once, under its key, in the order given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c')), async (ids) => {
        const rows = ids.map((id, total) => row(id, { total }));
        const groups = await keyed(call, database(rows).run, good, 'id');
        expect([...groups.keys()]).toEqual([...new Set(ids)]);
        for (const [id, group] of groups) expect(group).toEqual(rows.filter((one) => one['id'] === id));
      }),
    );
  });

  it('keyedOne', async () => {
    const rows = await keyedOne(call, database([row('a'), row('b')]).run, good, 'id');
    expect([...rows.keys()]).toEqual(['a', 'b']);
    await expect(keyedOne(call, database([row('a'), row('a')]).run, good, 'id')).rejects.toThrow(
      'a second for STRING "a"',
    );
  });

  it('none', async () => {
    const nothing = prepare<never>({ ...statement, row: {} }, shapes);
    expect(await none(nothing, database([]).run, good)).toBeUndefined();
  });
});

describe('rows whose shapes are packed', () => {
  it('have their fields by name, at every depth', async () => {
    const { run } = database([row('1', { lines: [['tea', int(2)], { product: 'coffee', quantity: 3 }] })]);
    expect((await one(call, run, good)).lines).toEqual([
      { product: 'tea', quantity: 2 },
      { product: 'coffee', quantity: 3 },
    ]);
  });

  it.each([
    [['tea'], 'lines[0]: expected Line, found LIST'],
    [['tea', 'two'], 'lines[0].quantity: expected INTEGER, found STRING "two"'],
  ])('throw on %j', async (line, message) => {
    const { run } = database([row('1', { lines: [line] })]);
    await expect(one(call, run, good)).rejects.toThrow(message);
  });
});

describe('a statement whose properties are selected', () => {
  const shapes = { Human: { name: 'STRING!', born: 'INTEGER', home: 'City' }, City: { name: 'STRING!' } };
  const people = prepare<{ readonly node: unknown }>(
    { ...statement, gathered: true, parameters: { selected: 'MAP!' }, row: { node: 'Human!' } },
    shapes,
  );

  it('is sent what its shapes have, among its parameters in one map', async () => {
    const { run, sent } = database([]);
    await many(people, run, { selected: { node: ['born', 'wings'], tail: ['length'] } });
    expect(sent).toEqual([{ given: { selected: { node: ['born'] } } }]);
  });

  it('refuses a selection that holds no lists', async () => {
    const { run, sent } = database([]);
    await expect(many(people, run, { selected: { node: 'born' } })).rejects.toThrow(
      'parameter selected: expected lists',
    );
    expect(sent).toEqual([]);
  });

  it('gives what is selected, at every depth', async () => {
    const { run } = database([{ node: [[int(1970)], ['Kazan']] }, { node: [[null], null] }]);
    const rows = await many(people, run, { selected: { node: ['born'], home: ['name'] } });
    expect(rows).toEqual([{ node: { born: 1970, home: { name: 'Kazan' } } }, { node: { born: null, home: null } }]);
  });

  it.each([
    [[['x'], null], 'column node.born: expected INTEGER, found STRING "x"'],
    [[[1970, 1], null], 'column node: expected Human, found LIST'],
    [[[1970], [null]], 'column node.home.name: expected STRING!, found null'],
    [['x', null], 'column node: expected Human, found STRING "x"'],
  ])('throws on %j', async (node, message) => {
    const { run } = database([{ node }]);
    await expect(many(people, run, { selected: { node: ['born'], home: ['name'] } })).rejects.toThrow(message);
  });
});

describe('a statement with lists', () => {
  const orders: TypedStatement = {
    ...statement,
    name: 'order/orders-of-customer',
    parameters: { ids: 'LIST<STRING!>!', page: 'Page!' },
    row: { ownerId: 'STRING!', lines: 'LIST<Line!>!' },
  };
  const alone: TypedStatement = { ...statement, gathered: true, text: 'alone', parameters: {}, row: { id: 'STRING!' } };
  const lists = {
    orders: {
      order: 'DESC' as const,
      statement: orders,
      lists: { refunds: { order: 'DESC' as const, statement: orders } },
    },
    returns: { order: 'ASC' as const, statement: orders },
  };
  const together: TypedStatement = { ...alone, text: 'together', parameters: { lists: 'MAP!' }, lists };
  const customers = prepareWithLists<{ readonly id: string; readonly lists?: unknown }>(alone, together, {
    ...shapes,
    Page: { limit: 'INTEGER!', descending: 'BOOLEAN!' },
  });
  const page = { limit: 2, descending: true };
  const wanted = { orders: { page }, unknown: { page } };

  it.each([
    ['alone', {}],
    ['alone', { unknown: { page } }],
    ['alone', { orders: { page: { ...page, descending: false } } }],
    ['together', wanted],
  ])('is sent %s where %j are asked for', async (text, asked) => {
    const texts: string[] = [];
    const run: Run = async (sent) => {
      texts.push(sent.text);
      return [];
    };
    await many(customers, run, { lists: asked });
    expect(texts).toEqual([text]);
  });

  it('is sent what is asked of each that it has in this order, without owners', async () => {
    const { run, sent } = database([]);
    await many(customers, run, { lists: { ...wanted, returns: { page } } });
    expect(sent).toEqual([{ given: { lists: { orders: { page: { ...page, limit: int(2) }, lists: null } } } }]);
  });

  it('gives of each what a row of its own statement is', async () => {
    const { run } = database([{ id: 'a', orders: ['a', [['tea', int(2)]]], returns: null }]);
    const [row] = await many(customers, run, { lists: wanted });
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
    const [row] = await many(customers, run, {
      lists: { orders: { page, lists: { refunds: { page }, unknown: {} } } },
    });
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
    await expect(many(customers, run, { lists: wanted })).rejects.toThrow(message);
  });
});
