import type { GraphQLResolveInfo } from 'graphql';
import type { ListName, ListNodes, Lists } from '../graph/lists.ts';
import { HIGHEST, type List, LOWEST, type Part, type Wanted } from '../graph/page.ts';
import type { Context } from '../server/context.ts';
import { askedOfConnection, type Field } from './asked.ts';
import { comingAlong } from './coming-along.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { clientError } from './errors.ts';

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
  /** What the node is to the owner of the list, where the list says so. */
  readonly role: string | undefined;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export type Direction = 'ASC' | 'DESC';

/**
 * The resolver of a list that each owner has one of, which comes along with the owner where that can be foreseen.
 *
 * @param ownerId What the list knows its owner by.
 * @throws GraphQLError BAD_USER_INPUT, PAGE_TOO_LARGE or INVALID_CURSOR, when it is asked
 */
export function owned<Name extends ListName, Owner extends { readonly id: string }>(
  name: Name,
  direction: Direction,
  ownerId: (owner: Owner) => string = ({ id }) => id,
) {
  const resolve = (owner: Owner, args: ConnectionArguments, { graph }: Context, info: GraphQLResolveInfo) => {
    const { order, load } = listIn(graph.lists, name);
    return connection<ListNodes[Name]>(
      { order, part: (wanted) => load(ownerId(owner), wanted) },
      args,
      info,
      direction,
    );
  };
  return comingAlong(resolve, name, (graph, args, field) => wantedOf(graph.lists[name].order, args, field, direction));
}

function listIn<Name extends ListName>(lists: Lists, name: Name): Lists[Name] {
  return lists[name];
}

/** The connection over a list. @throws GraphQLError BAD_USER_INPUT, PAGE_TOO_LARGE or INVALID_CURSOR */
export async function connection<Node>(
  list: List<Part<Node>>,
  args: ConnectionArguments,
  info: GraphQLResolveInfo,
  direction: Direction,
): Promise<Connection<Node>> {
  const part = await list.part(wantedOf(list.order, args, info, direction));
  return new PartConnection(part, list.order, args, pageSize(args));
}

function wantedOf(order: string, args: ConnectionArguments, field: Field, direction: Direction): Wanted {
  const size = pageSize(args);
  const lowerCursor = direction === 'ASC' ? args.after : args.before;
  const upperCursor = direction === 'ASC' ? args.before : args.after;
  const { cursors, page, pageInfo, selected, total } = askedOfConnection(field);
  const wanted = {
    lower: lowerCursor == null ? LOWEST : decodeCursor(order, lowerCursor),
    upper: upperCursor == null ? HIGHEST : decodeCursor(order, upperCursor),
    limit: page ? size + Number(pageInfo) : 0,
    descending: (direction === 'DESC') !== (args.last != null),
    counted: total,
    cursors,
  };
  return { page: wanted, selected };
}

/** A class, since an operation may make hundreds: what is asked for is made of the part, and nothing else. */
class PartConnection<Node> implements Connection<Node> {
  readonly #part: Part<Node>;
  readonly #order: string;
  readonly #args: ConnectionArguments;
  readonly #size: number;

  constructor(part: Part<Node>, order: string, args: ConnectionArguments, size: number) {
    this.#part = part;
    this.#order = order;
    this.#args = args;
    this.#size = size;
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

  /** What the page shows, in the order of the list: without the one that tells whether more follow. */
  #shown<Item>(items: readonly Item[]): readonly Item[] {
    const shown = items.length > this.#size ? items.slice(0, this.#size) : items;
    return this.#args.last != null ? shown.toReversed() : shown;
  }

  #cursor(key: string | undefined): string | null {
    return key === undefined ? null : encodeCursor(this.#order, key);
  }
}

function pageSize({ first, last }: ConnectionArguments): number {
  if (first != null && last != null) {
    throw clientError(
      'BAD_USER_INPUT',
      '`first` and `last` were both given. Expected one of them. Ask for `first` with `after`, or for `last` with `before`.',
    );
  }
  return checkedSize(first == null && last != null ? 'last' : 'first', first ?? last ?? DEFAULT_SIZE, LARGEST_SIZE);
}

/** `size` when it is from 1 to `largest`. @throws GraphQLError BAD_USER_INPUT or PAGE_TOO_LARGE */
export function checkedSize(argument: string, size: number, largest: number): number {
  if (size >= 1 && size <= largest) return size;
  throw clientError(
    size > largest ? 'PAGE_TOO_LARGE' : 'BAD_USER_INPUT',
    `\`${argument}: ${size}\` is no size that is served. Expected 1 to ${largest}. ` +
      `Give a number in this range, such as \`${argument}: ${Math.min(20, largest)}\`, and ask for the rest in further pages.`,
  );
}
