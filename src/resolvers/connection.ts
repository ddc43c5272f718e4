import type { GraphQLResolveInfo } from 'graphql';
import { HIGHEST, LOWEST, type PageLookahead, type Part } from '../graph/lists.ts';
import { decodeCursor, encodeCursor, type ListIdentity } from './cursor.ts';
import { clientError } from './errors.ts';
import { connectionAsk } from './lookahead.ts';
import { askOf, type FieldAsk } from './selection.ts';
import type { PageAsk } from './source.ts';

const DEFAULT_SIZE = 20;
const LARGEST_SIZE = 100;

export interface ConnectionArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A Relay connection. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
  /** The node's role, such as ACTOR, in lists that have roles. */
  readonly role: string | undefined;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export type Direction = 'ASC' | 'DESC';

/** A list and how to read it. */
interface OrderedList<Node> {
  /** Name, owner, order and filter: with the direction, what cursors are bound to. */
  readonly identity: ListIdentity;
  readonly direction: Direction;
  /** Not a promise where the list was prefetched. */
  readonly part: (lookahead: PageLookahead) => Part<Node> | Promise<Part<Node>>;
}

/**
 * The connection of a list; not a promise where the list was prefetched. Rejects with a GraphQLError BAD_USER_INPUT,
 * PAGE_TOO_LARGE or INVALID_CURSOR. It never throws: when one node of a list throws, graphql-js drops the promises of
 * the nodes before it, and one of these that rejects would end the process.
 */
export function connection<Node>(
  { identity, direction, part }: OrderedList<Node>,
  args: ConnectionArguments,
  info: GraphQLResolveInfo,
): Connection<Node> | Promise<Connection<Node>> {
  try {
    const list = [...identity, direction];
    const found = part(pageLookahead(list, args, info, direction));
    return found instanceof Promise
      ? found.then((page) => new PartConnection(page, list, args))
      : new PartConnection(found, list, args);
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Pages without `after` and `before`, by `fieldNodes`: they are the same for all owners. */
const firstPages = new WeakMap<object, PageLookahead>();

function pageLookahead(
  list: ListIdentity,
  args: ConnectionArguments,
  info: GraphQLResolveInfo,
  direction: Direction,
): PageLookahead {
  const known = firstPages.get(info.fieldNodes);
  if (known) return known;
  const bounds = boundsOf(args, direction, (cursor) => decodeCursor(list, cursor));
  const { page, selected } = pageAsk(askOf(info), args, direction, bounds);
  if (args.after == null && args.before == null) firstPages.set(info.fieldNodes, { page, selected });
  return { page, selected };
}

/** What a page asks of the database. @throws GraphQLError BAD_USER_INPUT or PAGE_TOO_LARGE */
export function pageAsk(field: FieldAsk, args: ConnectionArguments, direction: Direction, bounds: Bounds): PageAsk {
  const size = pageSize(args);
  const { cursors, nodes, page, pageInfo, selected, total } = connectionAsk(field);
  return {
    page: {
      ...bounds,
      limit: page ? size + Number(pageInfo) : 0,
      descending: (direction === 'DESC') !== (args.last != null),
      counted: total,
      cursors,
    },
    selected,
    nodes,
  };
}

/** Order keys, both excluded. */
interface Bounds {
  readonly lower: string;
  readonly upper: string;
}

/** The order keys between which a page lies. @param keyOf The key in a cursor. */
export function boundsOf(
  { after, before }: ConnectionArguments,
  direction: Direction,
  keyOf: (cursor: string) => string,
): Bounds {
  const [lower, upper] = direction === 'ASC' ? [after, before] : [before, after];
  return { lower: lower == null ? LOWEST : keyOf(lower), upper: upper == null ? HIGHEST : keyOf(upper) };
}

/** A class with getters, since an operation may make hundreds: only what is asked for is computed. */
class PartConnection<Node> implements Connection<Node> {
  readonly #part: Part<Node>;
  readonly #list: ListIdentity;
  readonly #args: ConnectionArguments;
  readonly #size: number;

  constructor(part: Part<Node>, list: ListIdentity, args: ConnectionArguments) {
    this.#part = part;
    this.#list = list;
    this.#args = args;
    this.#size = pageSize(args);
  }

  get edges(): readonly Edge<Node>[] {
    const { nodes, cursors, roles } = this.#part;
    return this.#shown(nodes.map((node, i) => ({ node, cursor: this.#cursor(cursors[i]) ?? '', role: roles?.[i] })));
  }

  get nodes(): readonly Node[] {
    return this.#shown(this.#part.nodes);
  }

  get pageInfo(): PageInfo {
    const { last, after, before } = this.#args;
    const { cursors } = this.#part;
    const shown = this.#shown(cursors);
    const more = cursors.length > shown.length;
    return {
      hasNextPage: last != null ? before != null : more,
      hasPreviousPage: last != null ? more : after != null,
      startCursor: this.#cursor(shown[0]),
      endCursor: this.#cursor(shown.at(-1)),
    };
  }

  get totalCount(): number {
    return this.#part.total ?? 0;
  }

  /** The items of the page in the list's order, without the extra one that tells whether more follow. */
  #shown<Item>(items: readonly Item[]): readonly Item[] {
    const shown = items.length > this.#size ? items.slice(0, this.#size) : items;
    return this.#args.last != null ? shown.toReversed() : shown;
  }

  #cursor(key: string | undefined): string | null {
    return key === undefined ? null : encodeCursor(this.#list, key);
  }
}

function pageSize({ first, last }: ConnectionArguments): number {
  if (first != null && last != null) {
    throw clientError(
      'BAD_USER_INPUT',
      '`first` and `last` were both given. Expected one of them. Ask for `first` with `after`, or for `last` with `before`.',
    );
  }
  const argument = first == null && last != null ? 'last' : 'first';
  return checkedPageSize(argument, first ?? last ?? DEFAULT_SIZE, LARGEST_SIZE);
}

/** The size of a page when it is in range. @throws GraphQLError BAD_USER_INPUT or PAGE_TOO_LARGE */
export function checkedPageSize(argument: 'first' | 'last', size: number, most: number): number {
  return checkedSize(argument, size, [0, most], ', and ask for the rest in further pages');
}

/** Returns `size` when it is in range. @throws GraphQLError BAD_USER_INPUT or PAGE_TOO_LARGE */
export function checkedSize(
  argument: string,
  size: number,
  [least, most]: readonly [least: number, most: number],
  besides = '',
): number {
  if (size >= least && size <= most) return size;
  throw clientError(
    size > most ? 'PAGE_TOO_LARGE' : 'BAD_USER_INPUT',
    `\`${argument}: ${size}\` is no size that is served. Expected ${least} to ${most}. ` +
      `Give a number in this range, such as \`${argument}: ${Math.min(20, most)}\`${besides}.`,
  );
}
