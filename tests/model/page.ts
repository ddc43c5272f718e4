import { bothEnds, foreignCursor, wrongSize } from './faults.ts';

const DEFAULT_SIZE = 20;
const MOST = 100;
const IN_PAGES = ', and ask for the rest in further pages';

/** A whole list, and what its cursors are bound to. */
export interface List<Item> {
  /** Field, owner, order, direction and filter: cursors of other lists are invalid. */
  readonly seal: string;
  readonly items: readonly Item[];
  /** Identifies an item. */
  readonly key: (item: Item) => string;
  readonly view: (item: Item) => unknown;
  readonly role?: (item: Item) => string;
}

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A page of a list, as a Relay connection. @throws GraphQLError BAD_USER_INPUT, PAGE_TOO_LARGE, INVALID_CURSOR */
export function connection<Item>(list: List<Item>, { first, after, last, before }: PageArguments) {
  if (first != null && last != null) throw bothEnds();
  const backward = last != null;
  const size = checkedSize(backward ? 'last' : 'first', last ?? first ?? DEFAULT_SIZE, 0, MOST, IN_PAGES);
  const start = after == null ? 0 : indexOf(list, after) + 1;
  const end = before == null ? list.items.length : indexOf(list, before);
  const between = list.items.slice(start, Math.max(start, end));
  const shown = backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
  const more = between.length > shown.length;
  const edges = shown.map((item) => ({
    cursor: cursorOf(list, item),
    node: () => list.view(item),
    role: list.role?.(item),
  }));
  return {
    edges,
    nodes: () => shown.map(list.view),
    pageInfo: {
      hasNextPage: backward ? before != null : more,
      hasPreviousPage: backward ? more : after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: list.items.length,
  };
}

/** `size` when it is from `least` to `most`. @throws GraphQLError BAD_USER_INPUT or PAGE_TOO_LARGE */
export function checkedSize(argument: string, size: number, least: number, most = MOST, besides = ''): number {
  if (size >= least && size <= most) return size;
  throw wrongSize(argument, size, least, most, besides);
}

/** Cursors of the model are readable: only the server's have to be safe. */
function cursorOf<Item>(list: List<Item>, item: Item): string {
  return JSON.stringify([list.seal, list.key(item)]);
}

function indexOf<Item>(list: List<Item>, cursor: string): number {
  const index = list.items.findIndex((item) => cursorOf(list, item) === cursor);
  if (index === -1) throw foreignCursor(cursor);
  return index;
}
