import { describe, type Values } from './convert.ts';
import { StatementError } from './statement.ts';

/** What a statement gives of its rows, by what its header says of their number, such as `keyedOne id`. */
export type Result<Promised extends string, Row> = Promised extends 'one'
  ? Row
  : Promised extends 'maybeOne'
    ? Row | null
    : Promised extends 'many'
      ? readonly Row[]
      : Promised extends `keyed ${infer Column extends keyof Row & string}`
        ? ReadonlyMap<Row[Column], readonly Row[]>
        : Promised extends `keyedOne ${infer Column extends keyof Row & string}`
          ? ReadonlyMap<Row[Column], Row>
          : undefined;

type Rows = readonly Values[];

/** Makes the result of rows, and throws where there are more or fewer than promised. */
export function resultOf(name: string, promised: string): (rows: Rows) => unknown {
  const [kind, column = ''] = promised.split(' ');
  switch (kind) {
    case 'one':
      return (rows) => one(name, rows);
    case 'maybeOne':
      return (rows) => maybeOne(name, rows);
    case 'keyed':
      return (rows) => keyed(rows, column);
    case 'keyedOne':
      return (rows) => keyedOne(name, rows, column);
    default:
      return (rows) => (kind === 'many' ? rows : undefined);
  }
}

function one(name: string, rows: Rows): Values {
  const row = maybeOne(name, rows);
  if (row !== null) return row;
  throw new StatementError(name, 'rows: expected one, found none. Mend the data, or use maybeOne.');
}

function maybeOne(name: string, [first, ...others]: Rows): Values | null {
  if (others.length === 0) return first ?? null;
  throw new StatementError(name, `rows: expected at most one, found ${others.length + 1}. Narrow it, or use many.`);
}

/** The rows by the value of a column, in the order in which they came; a key without rows is missing. */
function keyed(rows: Rows, column: string): ReadonlyMap<unknown, Rows> {
  const groups = new Map<unknown, Values[]>();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
}

/** The row of each value of a column. */
function keyedOne(name: string, rows: Rows, column: string): ReadonlyMap<unknown, Values> {
  const found = new Map<unknown, Values>();
  for (const row of rows) {
    if (found.has(row[column]))
      throw new StatementError(
        name,
        `column ${column}: expected one row for each value, found a second for ${describe(row[column])}. ` +
          'Narrow the statement, or use keyed.',
      );
    found.set(row[column], row);
  }
  return found;
}
