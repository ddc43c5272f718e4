import { HIGHEST, type List, type Listed, LOWEST, type OwnedList, type Page } from '../graph/page.ts';
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

/** A Relay connection. Its fields are functions: the page is read once, when one of them is asked for, the count apart. */
export interface Connection<Node, Edge extends { readonly node: Node } = { readonly node: Node }> {
  readonly edges: () => Promise<readonly (Edge & { readonly cursor: string })[]>;
  readonly nodes: () => Promise<readonly Node[]>;
  readonly pageInfo: () => Promise<PageInfo>;
  readonly totalCount: () => Promise<number>;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export type Direction = 'ASC' | 'DESC';

/**
 * The connection over one owner's list.
 *
 * @param fields Fields of its nodes that are asked for, so that neighbours among them come along.
 * @throws GraphQLError BAD_USER_INPUT, PAGE_TOO_LARGE or INVALID_CURSOR */
export function ownedConnection<Row extends Listed & { readonly node: unknown }>(
  list: OwnedList<Row>,
  ownerId: string,
  args: ConnectionArguments,
  direction: Direction = 'ASC',
  fields: readonly string[] = [],
): Connection<Row['node'], Row> {
  const { order } = list;
  return connection(
    { order, page: (page) => list.page(ownerId, page), count: () => list.count(ownerId) },
    args,
    direction,
    fields,
  );
}

/** The connection over a list. @throws GraphQLError BAD_USER_INPUT, PAGE_TOO_LARGE or INVALID_CURSOR */
export function connection<Row extends Listed & { readonly node: unknown }>(
  list: List<Row>,
  args: ConnectionArguments,
  direction: Direction,
  fields: readonly string[] = [],
): Connection<Row['node'], Row> {
  const backward = args.last != null;
  const size = pageSize(args);
  const lowerCursor = direction === 'ASC' ? args.after : args.before;
  const upperCursor = direction === 'ASC' ? args.before : args.after;
  const page: Page = {
    lower: lowerCursor == null ? LOWEST : decodeCursor(list.order, lowerCursor),
    upper: upperCursor == null ? HIGHEST : decodeCursor(list.order, upperCursor),
    limit: size + 1,
    descending: (direction === 'DESC') !== backward,
    fields,
  };
  let rows: Promise<readonly Row[]> | null = null;
  const read = () => {
    rows ??= list.page(page);
    return rows;
  };
  const shown = async () => {
    const found = (await read()).slice(0, size);
    return backward ? found.reverse() : found;
  };
  const withCursor = (row: Row) => ({ ...row, cursor: encodeCursor(list.order, row.cursor) });
  return {
    edges: async () => (await shown()).map(withCursor),
    nodes: async () => (await shown()).map(({ node }) => node),
    pageInfo: async () => {
      const found = await shown();
      const [first, last] = [found[0], found.at(-1)];
      const more = (await read()).length > size;
      return {
        hasNextPage: backward ? args.before != null : more,
        hasPreviousPage: backward ? more : args.after != null,
        startCursor: first === undefined ? null : withCursor(first).cursor,
        endCursor: last === undefined ? null : withCursor(last).cursor,
      };
    },
    totalCount: list.count,
  };
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
