import { decoder, encoder, isValues, Mismatch, type Values, within } from './convert.ts';
import type { Order, OwnedList } from './list-texts.ts';
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

/** A text that is sent, with the promises of its header. */
export interface TypedStatement extends Statement {
  /**
   * Whether the text takes all parameters in one map. Neo4j keeps a plan for each combination of types, nulls and lengths of
   * parameters and makes the next one when it meets it, which takes up to a second; into a map it does not look.
   */
  readonly parametersInMap: boolean;
  readonly parameters: TypeTexts;
  readonly row: TypeTexts;
  /** The lists that come along where they are asked for. */
  readonly lists?: TypedLists;
}

/** A list that comes along in its one order, as a list of what a row of its statement holds. */
interface TypedList extends OwnedList {
  readonly name: string;
  readonly parameters: TypeTexts;
  /** The lists that come along with each of its nodes where they are asked for. */
  readonly lists: TypedLists;
}

export type TypedLists = Readonly<Record<string, TypedList>>;

/** A statement with its parameters encoded and its rows checked, by functions compiled once. */
export interface PreparedStatement {
  readonly name: string;
  readonly rows: (run: Run, parameters: Values) => Promise<readonly Values[]>;
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
export function prepare(statement: TypedStatement, shapes: Shapes): PreparedStatement {
  const { name } = statement;
  const bind = binderOf(statement, shapes);
  return {
    name,
    rows: async (run, parameters) => {
      const { values, decode } = explaining(name, 'parameter', 'Mend the caller', () => bind(parameters));
      const file = `cypher/${name.replace(/\+.*/, '')}.cypher`;
      const mend = `Mend the data, or let the header of ${file} (or its shape) allow this and run codegen`;
      const read = async () => {
        const found = await run(statement, statement.parametersInMap ? { [GIVEN]: values } : values);
        return found.map((row, i) => explaining(name, `row ${i}, column`, mend, () => decode(row)));
      };
      return statement.mode === 'READ' ? read().catch((error: unknown) => again(error, read)) : read();
    },
  };
}

/**
 * Reads once more what is not as the header says: Neo4j gives what is committed at the moment, so a node that another program
 * deletes between its being found and its being read comes without its properties.
 */
async function again<Found>(error: unknown, read: () => Promise<Found>): Promise<Found> {
  if (error instanceof StatementError) return read();
  throw error;
}

/** Whether a list is asked for from the end that its order begins with. */
export function isInOrder(given: unknown, order: Order): given is Values {
  return isValues(given) && isValues(given['page']) && given['page']['descending'] === (order === 'DESC');
}

/** What is sent of the values of a statement's parameters, and how the rows are read that come of it. */
interface Bound {
  readonly values: Values;
  readonly decode: (row: Values) => Values;
}

function binderOf(
  { name, parameters, row, lists = {} }: Pick<TypedStatement, 'name' | 'parameters' | 'row' | 'lists'>,
  shapes: Shapes,
  decodeLists: DecodeLists = (decode, found) => decode(found),
): (given: Values) => Bound {
  const encode = encoder(parameters, shapes);
  const decodeAll = decoder(row, shapes, null);
  // The same object comes with every request of an operation.
  const selectionOf = memoized((selected: Values) => {
    if (!isSelected(selected))
      throw new StatementError(name, `parameter ${SELECTED}: expected lists of names, found others. Mend the caller.`);
    const sent = selectionIn(selected, row, shapes);
    return { sent: { [SELECTED]: sent }, decode: decoder(row, shapes, sent) };
  });
  const bindLists = binderOfLists(lists, shapes, decodeLists);
  return (given) => {
    const encoded = encode(given);
    const selected = encoded[SELECTED];
    const { sent, decode } = isValues(selected) ? selectionOf(selected) : { sent: {}, decode: decodeAll };
    const values = { ...encoded, ...sent };
    const asked = encoded[LISTS];
    return isValues(asked) ? bindLists(asked, { values, decode }) : { values, decode };
  };
}

/** Reads what the column of a list holds: the list of the one node of the row, or those of all nodes of a list. */
type DecodeLists = (decode: (list: unknown) => unknown, found: unknown) => unknown;

const decodeEach: DecodeLists = (decode, found) => checkedList(found).map((list, i) => within(i, decode, list));

/** The same with lists: each is asked for, and read, by its own statement's promises. */
function binderOfLists(lists: TypedLists, shapes: Shapes, decodeLists: DecodeLists) {
  const all = Object.entries(lists).map(([name, list]) => {
    const { ids: _owners, ...own } = list.parameters;
    const hasLists = Object.keys(list.lists).length > 0;
    const parameters = hasLists ? { ...own, [LISTS]: 'MAP' } : own;
    return {
      name,
      order: list.order,
      parameters: Object.keys(parameters),
      columns: [...Object.keys(list.row), ...Object.keys(list.lists)],
      bind: binderOf({ ...list, parameters }, shapes, decodeEach),
    };
  });
  return (wanted: Values, { values, decode }: Bound): Bound => {
    const asked = all.flatMap(({ name, order, parameters, columns, bind }) => {
      const given = wanted[name];
      if (!isInOrder(given, order)) return [];
      return [{ name, columns, ...bind(Object.fromEntries(parameters.map((key) => [key, given[key] ?? null]))) }];
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

function explaining<Result>(name: string, place: string, mend: string, convert: () => Result): Result {
  try {
    return convert();
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    const { path, expected, found } = error;
    throw new StatementError(name, `${place} ${path.slice(1)}: expected ${expected}, found ${found}. ${mend}.`);
  }
}
