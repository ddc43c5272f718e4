import { SELECTED } from '../runtime/selection.ts';
import { parseType } from '../runtime/types.ts';
import { columnName, finalReturns, readCode } from './code.ts';
import type { Field, StatementFile } from './statement-file.ts';

/** What a header promises. */
export type Promised = Pick<StatementFile, 'parameters' | 'row' | 'columns' | 'rows' | 'list' | 'mode'>;

/** What lines of a header declare by themselves. */
export type Declared = Pick<StatementFile, 'parameters' | 'row'>;

const OWNER = 'ownerId';

/**
 * A list's parameters, columns and rows. The file gives a node a row, in the order of the list; what is sent gathers those
 * of one list in a row, with their order keys.
 */
export function readList(
  { text, at }: { readonly text: string; readonly at: number },
  counts: { readonly text: string } | undefined,
  body: string,
  declared: Declared,
  fault: (at: number, message: string) => void,
): Promised {
  const [, row = '', owners = '', key = '', order] =
    /^(\w+)(?:\s+of\s+([\w|]+))?\s+by\s+([\w.]+)\s+(ASC|DESC)$/.exec(text) ?? [];
  if (!row)
    fault(at, `"${text}" is no list. Expected "@list ROW of OWNER by variable.key DESC", without "of" for all nodes.`);
  const field = (type: string): Field => {
    const parsed = parseType(type);
    if (!parsed) throw new Error(`"${type}" is no type.`);
    return { type: parsed, description: '', at };
  };
  const ofRow = row || 'Nothing';
  const head: [string, Field][] = owners === '' ? [] : [[OWNER, field('STRING!')]];
  const total: [string, Field] = ['total', field('INTEGER')];
  const code = readCode(body);
  const given = finalReturns(code)[0]?.items.map((item) => columnName(code, item)) ?? [];
  const known = [OWNER, 'total', ...declared.row.keys()];
  const [node = 'node', second] = given.filter((name): name is string => name !== null && !known.includes(name));
  if (second !== undefined)
    fault(at, `A second node, ${second}. Expected "@row ${second} TYPE" for what else a node has.`);
  const others = [...declared.row].map(([name, { type, description }]): [string, Field] => [
    `${name}s`,
    { type: { kind: 'list', of: type, nullable: false }, description, at },
  ]);
  if (owners !== '' && !/^UNWIND \$ids AS \w+\s/.test(body))
    fault(at, 'A list of owners begins with UNWIND $ids AS id. Expected their ids first.');
  return {
    parameters: new Map([
      ...(owners === '' ? [] : [['ids', field('LIST<STRING!>!')] as const]),
      ...declared.parameters,
      ['page', field('PageInput!')],
      [SELECTED, field('MAP!')],
    ]),
    columns: new Map([...head, total, ...declared.row, [node, field(ofRow)]]),
    row: new Map([
      ...head,
      total,
      ['cursors', field('LIST<STRING!>!')],
      ...others,
      ['nodes', field(`LIST<${ofRow}!>!`)],
    ]),
    mode: 'READ',
    rows: owners === '' ? { kind: 'one' } : { kind: 'keyedOne', column: OWNER },
    list: {
      row,
      owners: owners === '' ? [] : owners.split('|'),
      key,
      order: order === 'ASC' ? 'ASC' : 'DESC',
      node,
      counts: counts?.text ?? null,
      others: [...declared.row.keys()],
    },
  };
}
