import { int, isInt } from 'neo4j-driver';
import { parseType, printType, type Scalar, type Type } from './types.ts';

export interface Statement {
  /** `mention/mentions-of-entity`, for logs and metrics. */
  readonly name: string;
  readonly text: string;
  readonly mode: 'READ' | 'WRITE';
}

/**
 * Runs a statement and gives its rows as the driver's `record.toObject()` does; integers may be numbers
 * (`disableLosslessIntegers: true`) or the driver's `Integer`.
 */
export type Run = (
  statement: Statement,
  parameters: Record<string, unknown>,
) => Promise<readonly Record<string, unknown>[]>;

/** Types as headers write them (`LIST<STRING!>!`), by name of the parameter, column or field. */
export type TypeTexts = Readonly<Record<string, string>>;

/** A statement with the promises of its header. */
export interface TypedStatement extends Statement {
  readonly parameters: TypeTexts;
  readonly row: TypeTexts;
}

/** The shapes of the model, by name. */
export type Shapes = Readonly<Record<string, TypeTexts>>;

type Values = Readonly<Record<string, unknown>>;

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

export function prepare<Row>(statement: TypedStatement, shapes: Shapes): Call<Row> {
  const { name } = statement;
  const encode = fieldsConverter(statement.parameters, shapes, TO_DRIVER);
  const decode = fieldsConverter(statement.row, shapes, FROM_DRIVER);
  return {
    name,
    rows: async (run, parameters) => {
      const encoded = explaining(name, 'parameter', 'Mend the caller', () => encode(parameters));
      const found = await run(statement, { ...encoded });
      const mend = `Mend the data, or let the header of cypher/${name}.cypher (or its shape) allow this and run codegen`;
      const rows: unknown = found.map((row, i) => explaining(name, `row ${i}, column`, mend, () => decode(row)));
      return rows as readonly Row[];
    },
  };
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

type Convert = (value: unknown) => unknown;

class Mismatch extends Error {
  path = '';
  readonly expected: string;
  readonly found: string;

  constructor(expected: string, value: unknown) {
    super();
    this.expected = expected;
    this.found = describe(value);
  }
}

const string: Convert = (value) => (typeof value === 'string' ? value : mismatch('STRING', value));
const boolean: Convert = (value) => (typeof value === 'boolean' ? value : mismatch('BOOLEAN', value));
const map: Convert = (value) => (isValues(value) ? value : mismatch('MAP', value));

/** The driver sends every JavaScript number as a FLOAT, which `LIMIT` and the like refuse. */
const TO_DRIVER: Readonly<Record<Scalar, Convert>> = {
  STRING: string,
  BOOLEAN: boolean,
  MAP: map,
  INTEGER: (value) => (Number.isSafeInteger(value) ? int(Number(value)) : mismatch('INTEGER', value)),
  FLOAT: (value) => (typeof value === 'number' ? value : mismatch('FLOAT', value)),
};

const FROM_DRIVER: Readonly<Record<Scalar, Convert>> = {
  STRING: string,
  BOOLEAN: boolean,
  MAP: map,
  INTEGER: (value) => {
    if (Number.isSafeInteger(value)) return value;
    return isInt(value) && value.inSafeRange() ? value.toNumber() : mismatch('INTEGER', value);
  },
  FLOAT: (value) => (typeof value === 'number' ? value : isInt(value) ? value.toNumber() : mismatch('FLOAT', value)),
};

function converter(type: Type, shapes: Shapes, scalars: Readonly<Record<Scalar, Convert>>): Convert {
  const bare = bareConverter(type, shapes, scalars);
  const expected = printType(type);
  return (value) => {
    if (value === null || value === undefined)
      return type.nullable && value === null ? null : mismatch(expected, value);
    return bare(value);
  };
}

function bareConverter(type: Type, shapes: Shapes, scalars: Readonly<Record<Scalar, Convert>>): Convert {
  if (type.kind === 'scalar') return scalars[type.name];
  if (type.kind === 'list') return listConverter(converter(type.of, shapes, scalars), printType(type));
  // Compiled at first use, since a shape may hold itself.
  let fields: ((values: Values) => Values) | null = null;
  let unpack: ((values: readonly unknown[]) => Values) | null = null;
  return (value) => {
    const types = shapes[type.name] ?? {};
    if (Array.isArray(value) && scalars === FROM_DRIVER) {
      unpack ??= unpacker(type.name, types, shapes);
      return unpack(value);
    }
    if (!isValues(value)) return mismatch(type.name, value);
    fields ??= fieldsConverter(types, shapes, scalars);
    return fields(value);
  };
}

/** Makes a shape of the list of its fields, as `pack` has them sent. */
function unpacker(name: string, types: TypeTexts, shapes: Shapes) {
  const fields = compile(types, shapes, FROM_DRIVER);
  return (values: readonly unknown[]): Values => {
    if (values.length !== fields.length) return mismatch(name, values);
    const made: Record<string, unknown> = {};
    let i = 0;
    for (const field of fields) made[field.name] = within(`.${field.name}`, field.convert, values[i++]);
    return made;
  };
}

/** Gives `values` itself when nothing in it has to change, else a copy. */
function fieldsConverter(types: TypeTexts, shapes: Shapes, scalars: Readonly<Record<Scalar, Convert>>) {
  const fields = compile(types, shapes, scalars);
  return (values: Values): Values => {
    let changed: Record<string, unknown> | null = null;
    for (const { name, convert } of fields) {
      const value = values[name];
      const converted = within(`.${name}`, convert, value);
      if (converted !== value) {
        changed ??= { ...values };
        changed[name] = converted;
      }
    }
    return changed ?? values;
  };
}

function compile(types: TypeTexts, shapes: Shapes, scalars: Readonly<Record<Scalar, Convert>>) {
  return Object.entries(types).map(([name, text]) => {
    const type = parseType(text);
    if (!type) throw new Error(`"${text}" is no type. Run npm run codegen.`);
    return { name, convert: converter(type, shapes, scalars) };
  });
}

function listConverter(convert: Convert, expected: string): Convert {
  return (value) => {
    if (!Array.isArray(value)) return mismatch(expected, value);
    const values: readonly unknown[] = value;
    let changed: unknown[] | null = null;
    for (let i = 0; i < values.length; i++) {
      const converted = within(i, convert, values[i]);
      if (converted !== values[i]) {
        changed ??= [...values];
        changed[i] = converted;
      }
    }
    return changed ?? values;
  };
}

function within(key: string | number, convert: Convert, value: unknown): unknown {
  try {
    return convert(value);
  } catch (error) {
    if (error instanceof Mismatch) error.path = (typeof key === 'number' ? `[${key}]` : key) + error.path;
    throw error;
  }
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

function mismatch(expected: string, value: unknown): never {
  throw new Mismatch(expected, value);
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing of this name';
  if (value === null) return 'null';
  if (typeof value === 'string')
    return `STRING ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`;
  if (typeof value === 'number') return `${Number.isInteger(value) ? 'INTEGER' : 'FLOAT'} ${value}`;
  if (typeof value === 'boolean') return `BOOLEAN ${value}`;
  if (Array.isArray(value)) return 'LIST';
  return isValues(value) ? 'MAP' : Object.prototype.toString.call(value);
}

function isValues(value: unknown): value is Values {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
