import { int, isInt } from 'neo4j-driver';
import { NODE, neighborPath, type Selected } from './selection.ts';
import { parseType, printType, type Scalar, type Shapes, shapeName, type Type, type TypeTexts } from './types.ts';

export type Values = Readonly<Record<string, unknown>>;
type Convert = (value: unknown) => unknown;

/** A value is not of its type. */
export class Mismatch extends Error {
  /** Where in what was converted, such as `.lines[0].quantity`. */
  path = '';
  readonly expected: string;
  readonly found: string;

  constructor(expected: string, value: unknown) {
    super();
    this.expected = expected;
    this.found = describe(value);
  }
}

/** What types are converted by. */
interface Conversion {
  readonly scalars: Readonly<Record<Scalar, Convert>>;
  readonly shapes: Shapes;
  /** Which properties the lists hold that stand for shapes; all of them where nothing is selected. */
  readonly selected: Selected | null;
  /** Where in the selection the fields stand; `null` for those of a row. */
  readonly path: string | null;
}

/** Makes the driver's values of parameters. The function throws Mismatch. */
export function encoder(parameters: TypeTexts, shapes: Shapes): (values: Values) => Values {
  return fieldsConverter(parameters, { scalars: TO_DRIVER, shapes, selected: null, path: null });
}

/**
 * Makes plain values of the driver's row. The function throws Mismatch.
 *
 * @param selected What the row's nodes carry, when the statement selects.
 */
export function decoder(row: TypeTexts, shapes: Shapes, selected: Selected | null): (values: Values) => Values {
  return fieldsConverter(row, { scalars: FROM_DRIVER, shapes, selected, path: null });
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
    const number = isInt(value) ? value.toNumber() : value;
    return Number.isSafeInteger(number) ? number : mismatch('INTEGER', value);
  },
  FLOAT: (value) => (typeof value === 'number' ? value : isInt(value) ? value.toNumber() : mismatch('FLOAT', value)),
};

function converter(type: Type, conversion: Conversion): Convert {
  const bare = bareConverter(type, conversion);
  const expected = printType(type);
  return (value) => {
    if (value === null || value === undefined)
      return type.nullable && value === null ? null : mismatch(expected, value);
    return bare(value);
  };
}

function bareConverter(type: Type, conversion: Conversion): Convert {
  if (type.kind === 'scalar') return conversion.scalars[type.name];
  if (type.kind === 'list') return listConverter(converter(type.of, conversion), printType(type));
  // Compiled at first use, since a shape may hold itself.
  let fields: ((values: Values) => Values) | null = null;
  let unpack: ((values: readonly unknown[]) => Values) | null = null;
  return (value) => {
    if (Array.isArray(value) && conversion.scalars === FROM_DRIVER) {
      unpack ??= unpacker(type.name, conversion);
      return unpack(value);
    }
    if (!isValues(value)) return mismatch(type.name, value);
    fields ??= fieldsConverter(conversion.shapes[type.name] ?? {}, conversion);
    return fields(value);
  };
}

/** Makes a shape of the list of its fields, as `pack` has them sent. */
function unpacker(name: string, conversion: Conversion) {
  const { selected, path } = conversion;
  const all = compile(conversion.shapes[name] ?? {}, conversion);
  if (selected === null || path === null) return listUnpacker(name, all);
  const own = all.filter(({ isNeighbor }) => !isNeighbor);
  const unpackOwn = listUnpacker(
    name,
    (selected[path] ?? []).map((wanted) => own.find((field) => field.name === wanted) ?? null),
  );
  const neighbors = all.filter(({ isNeighbor }) => isNeighbor);
  if (neighbors.length === 0) return unpackOwn;
  const unpackNeighbors = listUnpacker(name, neighbors, 1);
  return (values: readonly unknown[]): Values => {
    const [first] = values;
    if (!Array.isArray(first)) return mismatch(name, first);
    return unpackNeighbors(values, unpackOwn(first));
  };
}

/** Puts the values from `start` on under the names of their fields; `null` stands for a field that is left out. */
function listUnpacker(name: string, fields: readonly (FieldConverter | null)[], start = 0) {
  return (values: readonly unknown[], made: Record<string, unknown> = {}): Record<string, unknown> => {
    if (values.length !== fields.length + start) return mismatch(name, values);
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i];
      if (field) made[field.name] = within(field.place, field.convert, values[i + start]);
    }
    return made;
  };
}

/** Gives `values` itself when nothing in it has to change, else a copy. */
function fieldsConverter(types: TypeTexts, conversion: Conversion) {
  const fields = compile(types, conversion);
  return (values: Values): Values => {
    let changed: Record<string, unknown> | null = null;
    for (const { name, place, convert } of fields) {
      const value = values[name];
      const converted = within(place, convert, value);
      if (converted !== value) {
        changed ??= { ...values };
        changed[name] = converted;
      }
    }
    return changed ?? values;
  };
}

interface FieldConverter {
  readonly name: string;
  /** Its part of a path. */
  readonly place: string;
  readonly isNeighbor: boolean;
  readonly convert: Convert;
}

function compile(types: TypeTexts, conversion: Conversion): readonly FieldConverter[] {
  const { path } = conversion;
  return Object.entries(types).map(([name, text]) => {
    const type = parseType(text);
    if (!type) throw new Error(`"${text}" is no type. Run npm run codegen.`);
    const below = { ...conversion, path: path === null ? NODE : neighborPath(path, name) };
    return { name, place: `.${name}`, isNeighbor: shapeName(type) !== null, convert: converter(type, below) };
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

/** Converts a value that stands at `place`, and says so of a mismatch. */
export function within(place: string | number, convert: Convert, value: unknown): unknown {
  try {
    return convert(value);
  } catch (error) {
    if (error instanceof Mismatch) error.path = (typeof place === 'number' ? `[${place}]` : place) + error.path;
    throw error;
  }
}

function mismatch(expected: string, value: unknown): never {
  throw new Mismatch(expected, value);
}

/** A value as an error tells it. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing of this name';
  if (value === null) return 'null';
  if (typeof value === 'string')
    return `STRING ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`;
  if (typeof value === 'number') return `${Number.isInteger(value) ? 'INTEGER' : 'FLOAT'} ${value}`;
  if (typeof value === 'boolean') return `BOOLEAN ${value}`;
  if (Array.isArray(value)) return 'LIST';
  if (isInt(value)) return `INTEGER ${value}`;
  return isValues(value) ? 'MAP' : Object.prototype.toString.call(value);
}

export function isValues(value: unknown): value is Values {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
