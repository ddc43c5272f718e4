import { GIVEN, LISTS } from './selection.ts';
import type { TypeTexts } from './types.ts';

/** What the text of a statement leaves open: the lists that come along with its nodes, if any. */
export interface Holes {
  /** Subqueries, before the final RETURN. */
  readonly lists: string;
  /** Their columns, behind those of the final RETURN. */
  readonly columns: string;
}

/** What the text of a list leaves open: it stands alone in either order, or as a subquery of its owner's statement. */
export interface ListHoles extends Holes {
  /** The beginning, with the owners' ids in a variable. */
  readonly owners: (variable: string) => string;
  /** Behind each expression that the list is ordered by. */
  readonly DESC: string;
  readonly RETURN: string;
  /** Gives a part of the text that only a page has, and a count does not. */
  readonly paged: (part: string) => string;
  /** What a count gives of the nodes in a variable. */
  readonly counted: (node: string) => string;
}

/** The holes of a text that is no count. */
const PAGED = { paged: (part: string) => part, counted: () => '' };

export type Order = 'ASC' | 'DESC';

/** A list that comes along with a node. */
export interface OwnedList {
  /** What the list knows the node by, such as `found.id`. */
  readonly owner: string;
  readonly order: Order;
  readonly text: (holes: ListHoles) => string;
  readonly row: TypeTexts;
  /** The lists that come along with its own nodes. */
  readonly lists: OwnedLists;
}

type OwnedLists = Readonly<Record<string, OwnedList>>;

/** A list by itself. */
export function listText(text: OwnedList['text'], order: Order): string {
  const owners = (id: string) => `UNWIND $${GIVEN}.ids AS ${id}\n`;
  return text({ owners, DESC: descending(order), lists: '', RETURN: 'RETURN', columns: '', ...PAGED });
}

/** A count of what the one list of all nodes would give on all its pages. @param counted What it gives of the nodes. */
export function countText(text: OwnedList['text'], counted: ListHoles['counted']): string {
  return text({ owners: () => '', DESC: '', lists: '', RETURN: 'RETURN', columns: '', paged: () => '', counted });
}

/** A statement with lists, each in a column: a list of what the list's statement gives in a row, or null where not asked for. */
export function textWithLists(text: (holes: Holes) => string, lists: OwnedLists): string {
  const columns = Object.keys(lists).map((name) => `, ${name}`);
  return text({ lists: subqueries(lists), columns: columns.join('') });
}

function subqueries(lists: OwnedLists): string {
  const owners = new Set(Object.values(lists).map(({ owner }) => owner));
  if (owners.size === 0) return '';
  const keys = [...owners].map((owner) => `${owner} AS ${keyName(owner)}`);
  return [`WITH *, ${keys.join(', ')}`, ...Object.entries(lists).map(subquery), ''].join('\n');
}

/**
 * Only the owner's key goes in, so that no name in the list's statement can mean one of the other's. It is in its one order,
 * which leaves less to plan and to send. What is given to it stands among what is given to the whole.
 */
function subquery([name, { owner, order, text, row, lists }]: [string, OwnedList]): string {
  const key = keyName(owner);
  const names = Object.keys(lists);
  const own = text({
    owners: (id) => `WITH ${key} AS ${id}\nWHERE ${id} IS NOT NULL AND $${GIVEN} IS NOT NULL\n`,
    DESC: descending(order),
    lists: subqueries(lists),
    RETURN: 'WITH',
    columns: names.map((list) => `, collect(${list}) AS ${list}`).join(''),
    ...PAGED,
  });
  return [
    `OPTIONAL CALL (${key}) {`,
    own.replaceAll(`$${GIVEN}`, () => `$${GIVEN}.${LISTS}.${name}`),
    `RETURN [${[...Object.keys(row), ...names].join(', ')}] AS ${name}`,
    '}',
  ].join('\n');
}

/** The variable of the owner's key. */
function keyName(owner: string): string {
  return owner.replace(/\.(.)/, (_, letter: string) => letter.toUpperCase());
}

function descending(order: Order): string {
  return order === 'DESC' ? ' DESC' : '';
}
