import { int, isInt } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { prepare, type Run, type TypedStatement } from './statement.ts';

const shapes = {
  Line: { product: 'STRING!', quantity: 'INTEGER!' },
  Tree: { name: 'STRING!', children: 'LIST<Tree!>!' },
};
const statement: TypedStatement = {
  name: 'order/orders',
  mode: 'READ',
  parametersInMap: false,
  text: '',
  parameters: { limit: 'INTEGER!', after: 'STRING', lines: 'LIST<Line!>!', factor: 'FLOAT!' },
  row: { id: 'STRING!', total: 'FLOAT', lines: 'LIST<Line!>!' },
};
const call = prepare(statement, shapes);
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
    await call.rows(run, good);
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
    await expect(call.rows(run, parameters)).rejects.toThrow(`Statement order/orders, ${message}`);
    expect(sent).toEqual([]);
  });
});

describe('rows', () => {
  it('pass without a copy where nothing has to change', async () => {
    const given = row('a', { lines: [{ product: 'tea', quantity: 2 }] });
    const [found] = await call.rows(database([given]).run, good);
    expect(found).toBe(given);
  });

  it('have the driver’s integers as numbers, at every depth', async () => {
    const given = row('a', { total: int(3), lines: [{ product: 'tea', quantity: int(2) }] });
    expect(await call.rows(database([given]).run, good)).toEqual([
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
      const rows = call.rows(database([given]).run, good);
      if (message === '') await expect(rows).resolves.toHaveLength(1);
      else await expect(rows).rejects.toThrow(message);
      if (message !== '')
        await expect(rows).rejects.toThrow(
          /^Statement order\/orders, .*Mend the data, or let the header of cypher\/order\/orders\.cypher/,
        );
    },
  );

  it.each([
    ['READ', 2],
    ['WRITE', 1],
  ] as const)('of a statement that %ss are asked for %i times where a node has gone meanwhile', async (mode, times) => {
    const answers = [row('a', { id: null }), row('a')];
    let asked = 0;
    const run: Run = async () => answers.slice(asked, ++asked);
    const rows = prepare({ ...statement, mode }, shapes).rows(run, good);
    if (mode === 'READ') expect(await rows).toEqual([row('a')]);
    else await expect(rows).rejects.toThrow('expected STRING!, found null');
    expect(asked).toBe(times);
  });

  it('may hold a shape that holds itself', async () => {
    const tree = prepare({ ...statement, parameters: {}, row: { tree: 'Tree!' } }, shapes);
    const leaf = { name: 'leaf', children: [] };
    const given = {
      tree: { name: 'root', children: [leaf, { name: 'branch', children: [{ name: 1, children: [] }] }] },
    };
    await expect(tree.rows(database([given]).run, {})).rejects.toThrow('column tree.children[1].children[0].name');
  });
});

describe('rows whose shapes are packed', () => {
  it('have their fields by name, at every depth', async () => {
    const { run } = database([row('1', { lines: [['tea', int(2)], { product: 'coffee', quantity: 3 }] })]);
    const [found] = await call.rows(run, good);
    expect(found?.['lines']).toEqual([
      { product: 'tea', quantity: 2 },
      { product: 'coffee', quantity: 3 },
    ]);
  });

  it.each([
    [['tea'], 'lines[0]: expected Line, found LIST'],
    [['tea', 'two'], 'lines[0].quantity: expected INTEGER, found STRING "two"'],
  ])('throw on %j', async (line, message) => {
    const { run } = database([row('1', { lines: [line] })]);
    await expect(call.rows(run, good)).rejects.toThrow(message);
  });
});

describe('a statement whose properties are selected', () => {
  const shapes = { Human: { name: 'STRING!', born: 'INTEGER', home: 'City' }, City: { name: 'STRING!' } };
  const people = prepare(
    { ...statement, parametersInMap: true, parameters: { selected: 'MAP!' }, row: { node: 'Human!' } },
    shapes,
  );

  it('is sent what its shapes have, among its parameters in one map', async () => {
    const { run, sent } = database([]);
    await people.rows(run, { selected: { node: ['born', 'wings'], tail: ['length'] } });
    expect(sent).toEqual([{ given: { selected: { node: ['born'] } } }]);
  });

  it('refuses a selection that holds no lists', async () => {
    const { run, sent } = database([]);
    await expect(people.rows(run, { selected: { node: 'born' } })).rejects.toThrow(
      'parameter selected: expected lists',
    );
    expect(sent).toEqual([]);
  });

  it('gives what is selected, at every depth', async () => {
    const { run } = database([{ node: [[int(1970)], ['Kazan']] }, { node: [[null], null] }]);
    const rows = await people.rows(run, { selected: { node: ['born'], home: ['name'] } });
    expect(rows).toEqual([{ node: { born: 1970, home: { name: 'Kazan' } } }, { node: { born: null, home: null } }]);
  });

  it.each([
    [[['x'], null], 'column node.born: expected INTEGER, found STRING "x"'],
    [[[1970, 1], null], 'column node: expected Human, found LIST'],
    [[[1970], [null]], 'column node.home.name: expected STRING!, found null'],
    [['x', null], 'column node: expected Human, found STRING "x"'],
  ])('throws on %j', async (node, message) => {
    const { run } = database([{ node }]);
    await expect(people.rows(run, { selected: { node: ['born'], home: ['name'] } })).rejects.toThrow(message);
  });
});
