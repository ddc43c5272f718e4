import { decoder, describe, encoder, isValues, Mismatch, type Values, within } from './convert.ts';
import { memoized } from './memoized.ts';
import { GIVEN, LISTS, SELECTED, type Selected, selectionIn } from './selection.ts';
import type { Shapes, TypeTexts } from './types.ts';

export interface Statement {
  /** `mention/mentions-of-entity`, for logs and metrics. */
  readonly name: string;
  readonly text: string;
  readonly mode: 'READ' | 'WRITE';
}

/**
 * Runs a statement and gives its rows as the driver's `record.toObject()` does; integers may be the driver's `Integer` or
 * numbers (`disableLosslessIntegers: true`), which the driver makes ten objects for.
 */
export type Run = (
  statement: Statement,
  parameters: Record<string, unknown>,
) => Promise<readonly Record<string, unknown>[]>;

/** A statement with the promises of its header. */
export interface TypedStatement extends Statement {
  /** Whether its text takes all parameters in one map, see `gather`. */
  readonly gathered: boolean;
  readonly parameters: TypeTexts;
  readonly row: TypeTexts;
  /** The lists that come along where they are asked for. */
  readonly lists?: Readonly<Record<string, TypedList>>;
}

/** A list that comes along in its one order, as a list of what a row of its statement holds. */
export interface TypedList {
  readonly order: 'ASC' | 'DESC';
  readonly statement: TypedStatement;
  /** The lists that come along with each of its nodes where they are asked for. */
  readonly lists?: Readonly<Record<string, TypedList>>;
}

/** A statement with its parameters encoded and its rows checked, by functions compiled once. */
export interface Call<Row> {
  readonly name: string;
  readonly rows: (run: Run, parameters: Values) => Promise<readonly Row[]>;
}

/** A parameter, a row or the number of rows is not what the statement's header says. */
export class StatementError extends Error {
  constructor(name: string, message: string) {
    super(`Statement ${name}, ${message}`);
    this.name = 'StatementError';
  }
}

/**
 * A statement with a parameter `selected` gives of its nodes what that selects, and takes only what its shapes have of it:
 * the other properties of its rows are not there.
 */
export function prepare<Row>(statement: TypedStatement, shapes: Shapes): Call<Row> {
  const { name } = statement;
  const asking = askingOf(statement, shapes);
  return {
    name,
    rows: async (run, parameters) => {
      const { values, decode } = explaining(name, 'parameter', 'Mend the caller', () => asking(parameters));
      const mend = `Mend the data, or let the header of cypher/${name}.cypher (or its shape) allow this and run codegen`;
      const found = await run(statement, statement.gathered ? { [GIVEN]: values } : values);
      const rows: unknown = found.map((row, i) => explaining(name, `row ${i}, column`, mend, () => decode(row)));
      return rows as readonly Row[];
    },
  };
}

/** A statement of lists that is sent in its order, or in the other where a page is read from its other end. */
export function prepareList<Row>(
  inOrder: TypedStatement,
  reversed: TypedStatement,
  order: TypedList['order'],
  shapes: Shapes,
): Call<Row> {
  const [call, callReversed] = [prepare<Row>(inOrder, shapes), prepare<Row>(reversed, shapes)];
  return {
    name: inOrder.name,
    rows: (run, parameters) => (isAskedFor(parameters, order) ? call : callReversed).rows(run, parameters),
  };
}

/** A statement that is sent with its lists when any is asked for in its order, and else alone. */
export function prepareWithLists<Row>(alone: TypedStatement, together: TypedStatement, shapes: Shapes): Call<Row> {
  const [call, callWithLists] = [prepare<Row>(alone, shapes), prepare<Row>(together, shapes)];
  const lists = Object.entries(together.lists ?? {});
  return {
    name: alone.name,
    rows: (run, { [LISTS]: wanted, ...parameters }) =>
      isValues(wanted) && lists.some(([name, { order }]) => isAskedFor(wanted[name], order))
        ? callWithLists.rows(run, { ...parameters, [LISTS]: wanted })
        : call.rows(run, parameters),
  };
}

/** Whether a list is asked for from the end that its order begins with. */
function isAskedFor(given: unknown, order: TypedList['order']): given is Values {
  return isValues(given) && isValues(given['page']) && given['page']['descending'] === (order === 'DESC');
}

/** What is sent of the values of a statement's parameters, and how the rows are read that come of it. */
interface Asking {
  readonly values: Values;
  readonly decode: (row: Values) => Values;
}

function askingOf(
  { name, parameters, row, lists = {} }: TypedStatement,
  shapes: Shapes,
  decodeLists: DecodeLists = (decode, found) => decode(found),
): (given: Values) => Asking {
  const encode = encoder(parameters, shapes);
  const decodeAll = decoder(row, shapes, null);
  // The same object comes with every request of an operation.
  const readingOf = memoized((selected: Values) => {
    if (!isSelected(selected))
      throw new StatementError(name, `parameter ${SELECTED}: expected lists of names, found others. Mend the caller.`);
    const sent = selectionIn(selected, row, shapes);
    return { sent: { [SELECTED]: sent }, decode: decoder(row, shapes, sent) };
  });
  const asksOfLists = askingOfLists(lists, shapes, decodeLists);
  return (given) => {
    const encoded = encode(given);
    const selected = encoded[SELECTED];
    const { sent, decode } = isValues(selected) ? readingOf(selected) : { sent: {}, decode: decodeAll };
    const values = { ...encoded, ...sent };
    const asked = encoded[LISTS];
    return isValues(asked) ? asksOfLists(asked, { values, decode }) : { values, decode };
  };
}

/** Reads what the column of a list holds: the list of the one node of the row, or those of all nodes of a list. */
type DecodeLists = (decode: (list: unknown) => unknown, found: unknown) => unknown;

const decodeEach: DecodeLists = (decode, found) => checkedList(found).map((list, i) => within(i, decode, list));

/** The same with lists: each is asked for, and read, by its own statement's promises. */
function askingOfLists(lists: Readonly<Record<string, TypedList>>, shapes: Shapes, decodeLists: DecodeLists) {
  const all = Object.entries(lists).map(([name, { order, statement, lists: own }]) => {
    const { ids: _owners, ...parameters } = statement.parameters;
    const withOwn = own ? { lists: own, parameters: { ...parameters, [LISTS]: 'MAP' } } : { parameters };
    return {
      name,
      order,
      parameters: Object.keys(withOwn.parameters),
      columns: [...Object.keys(statement.row), ...Object.keys(own ?? {})],
      asking: askingOf({ ...statement, ...withOwn }, shapes, decodeEach),
    };
  });
  return (wanted: Values, { values, decode }: Asking): Asking => {
    const asked = all.flatMap(({ name, order, parameters, columns, asking }) => {
      const given = wanted[name];
      if (!isAskedFor(given, order)) return [];
      return [{ name, columns, ...asking(Object.fromEntries(parameters.map((key) => [key, given[key] ?? null]))) }];
    });
    const read = (row: Values) =>
      asked.map(({ name, columns, decode }) => {
        const decodeList = (list: unknown) => decode(rowOf(columns, list));
        return [name, within(`.${name}`, (found) => decodeLists(decodeList, found), row[name])];
      });
    return {
      values: { ...values, [LISTS]: Object.fromEntries(asked.map(({ name, values }) => [name, values])) },
      decode: (row) => ({ ...decode(row), [LISTS]: Object.fromEntries(read(row)) }),
    };
  };
}

function rowOf(columns: readonly string[], list: unknown): Values {
  const values = checkedList(list);
  return Object.fromEntries(columns.map((column, i) => [column, values[i]]));
}

function checkedList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Mismatch('LIST', value);
}

function isSelected(value: Values): value is Selected {
  return Object.values(value).every((names) => Array.isArray(names));
}

/** The only row; throws when there is none or a second. */
export async function one<Row>(call: Call<Row>, run: Run, parameters: Values): Promise<Row> {
  const row = await maybeOne(call, run, parameters);
  if (row === null)
    throw new StatementError(call.name, 'rows: expected one, found none. Mend the data, or use maybeOne.');
  return row;
}

/** The only row or `null`; throws when there is a second. */
export async function maybeOne<Row>(call: Call<Row>, run: Run, parameters: Values): Promise<Row | null> {
  const rows = await call.rows(run, parameters);
  if (rows.length > 1)
    throw new StatementError(call.name, `rows: expected at most one, found ${rows.length}. Narrow it, or use many.`);
  return rows[0] ?? null;
}

export function many<Row>(call: Call<Row>, run: Run, parameters: Values): Promise<readonly Row[]> {
  return call.rows(run, parameters);
}

export async function none(call: Call<never>, run: Run, parameters: Values): Promise<void> {
  await call.rows(run, parameters);
}

/** The rows by the value of `column`, in the order in which they came; a key without rows is missing. */
export async function keyed<Row, Column extends keyof Row>(
  call: Call<Row>,
  run: Run,
  parameters: Values,
  column: Column,
): Promise<ReadonlyMap<Row[Column], readonly Row[]>> {
  const groups = new Map<Row[Column], Row[]>();
  for (const row of await call.rows(run, parameters)) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
}

/** The row of each value of `column`; throws when a value has two. */
export async function keyedOne<Row, Column extends keyof Row>(
  call: Call<Row>,
  run: Run,
  parameters: Values,
  column: Column,
): Promise<ReadonlyMap<Row[Column], Row>> {
  const rows = new Map<Row[Column], Row>();
  for (const row of await call.rows(run, parameters)) {
    if (rows.has(row[column]))
      throw new StatementError(
        call.name,
        `column ${String(column)}: expected one row for each value, found a second for ${describe(row[column])}. ` +
          'Narrow the statement, or use keyed.',
      );
    rows.set(row[column], row);
  }
  return rows;
}

function explaining<Result>(name: string, place: string, mend: string, convert: () => Result): Result {
  try {
    return convert();
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    const { path, expected, found } = error;
    throw new StatementError(name, `${place} ${path.slice(1)}: expected ${expected}, found ${found}. ${mend}.`);
  }
}
