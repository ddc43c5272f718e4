import { GIVEN, LISTS } from '../runtime/selection.ts';
import { columnName, finalReturns, type Return, readCode, token } from './code.ts';
import { type Fault, faultAt, nearest } from './fault.ts';
import type { BringsTag, ListTag, StatementFile } from './statement-file.ts';

/** A list that comes with the nodes of a statement. */
export interface OwnedList {
  /** The name of its column, and of its entry among the lists that are asked for. */
  readonly name: string;
  /** The variable and the property that the list knows its owner by. */
  readonly owner: Pick<BringsTag, 'variable' | 'property'>;
  readonly order: ListTag['order'];
  /** The statement of the list, as it is sent. */
  readonly text: string;
  /** The lists that come with its nodes. */
  readonly lists: readonly OwnedList[];
}

/** How a statement of lists begins: with its owners. */
const OWNERS = /^UNWIND \$(?:given\.)?ids AS (\w+)\s+/;

/** Whether a statement gives a list for each owner, which can come along with it, and with that the lists of its own nodes. */
export function comesAlong({ list }: StatementFile): boolean {
  return list !== null && list.owners.length > 0;
}

/** What is wrong with the lists that a statement names. */
export function listFaults(statement: StatementFile, statements: readonly StatementFile[]): Fault[] {
  return statement.brings.flatMap(({ statement: name, at }) => {
    const list = statements.find((one) => one.name === name);
    if (list !== undefined && comesAlong(list)) return [];
    const known = statements.filter(comesAlong).map((one) => one.name);
    const what = list ? `${name} is no list of owners.` : `No statement "${name}"${nearest(name, known)}`;
    return [faultAt(statement, at, `${what} Expected the name of a file with "@list … of …".`)];
  });
}

/**
 * A statement that gives lists along with its nodes, each in a column of its own: a list of what the list's statement gives
 * in a row, or null when it is not asked for. Each list is in its one order, which leaves less to plan and to send.
 * All texts are as they are sent, with parameters gathered.
 */
export function withLists(text: string, lists: readonly OwnedList[]): string {
  const code = readCode(text);
  const { at, items } = onlyReturn(finalReturns(code));
  const last = items.at(-1);
  if (last === undefined) return text;
  const [start, end] = [token(code, at).start, token(code, last.to - 1).end];
  return [
    text.slice(0, start),
    subqueries(lists, `$${GIVEN}`),
    text.slice(start, end),
    ...lists.map(({ name }) => `, ${name}`),
    text.slice(end),
  ].join('');
}

/** @param given What is asked of the nodes that the lists come with. */
function subqueries(lists: readonly OwnedList[], given: string): string {
  const owners = new Map(lists.map(({ owner }) => [keyName(owner), `${owner.variable}.${owner.property}`]));
  return [
    `WITH *, ${[...owners].map(([name, expression]) => `${expression} AS ${name}`).join(', ')}\n`,
    ...lists.map((list) => `${subquery(list, `${given}.${LISTS}.${list.name}`)}\n`),
  ].join('');
}

/** Only the owner's key goes in, so that no name in the list's statement can mean one of the other's. */
function subquery({ name, owner, text, lists }: OwnedList, given: string): string {
  const code = readCode(text);
  const { at, items } = onlyReturn(finalReturns(code));
  const { start, end } = token(code, at);
  const columns = items.map((item) => columnName(code, item));
  const own = (part: string): string => part.replaceAll(`$${GIVEN}.`, `${given}.`);
  const names = lists.map((list) => list.name);
  const [, id = 'id'] = OWNERS.exec(text) ?? [];
  return [
    `OPTIONAL CALL (${keyName(owner)}) {`,
    `WITH ${keyName(owner)} AS ${id}`,
    `WHERE ${id} IS NOT NULL AND ${given} IS NOT NULL`,
    [
      own(text.slice(0, start).replace(OWNERS, '')),
      lists.length > 0 ? subqueries(lists, given) : '',
      `WITH${own(text.slice(end))}`,
      ...names.map((list) => `, collect(${list}) AS ${list}`),
    ].join(''),
    `RETURN [${[...columns, ...names].join(', ')}] AS ${name}`,
    '}',
  ].join('\n');
}

function keyName({ variable, property }: OwnedList['owner']): string {
  return variable + property.charAt(0).toUpperCase() + property.slice(1);
}

function onlyReturn([found]: readonly (Return | null)[]): Return {
  if (!found) throw new Error('A statement of lists has one final RETURN: listFaults.');
  return found;
}
