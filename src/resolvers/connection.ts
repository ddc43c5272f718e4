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
  return new RowsConnection(list, page, args);
}

/** A class, since an operation may make hundreds: methods are made once, closures for each. */
class RowsConnection<Row extends Listed & { readonly node: unknown }> implements Connection<Row['node'], Row> {
  readonly #list: List<Row>;
  readonly #page: Page;
  readonly #args: ConnectionArguments;
  #rows: Promise<readonly Row[]> | null = null;

  constructor(list: List<Row>, page: Page, args: ConnectionArguments) {
    this.#list = list;
    this.#page = page;
    this.#args = args;
  }

  async edges(): Promise<readonly (Row & { readonly cursor: string })[]> {
    return (await this.#shown()).map((row) => ({ ...row, cursor: this.#cursor(row) }));
  }

  async nodes(): Promise<readonly Row['node'][]> {
    return (await this.#shown()).map(({ node }) => node);
  }

  async pageInfo(): Promise<PageInfo> {
    const { last, after, before } = this.#args;
    const rows = await this.#shown();
    const [start, end] = [rows[0], rows.at(-1)];
    const more = (await this.#read()).length > rows.length;
    return {
      hasNextPage: last != null ? before != null : more,
      hasPreviousPage: last != null ? more : after != null,
      startCursor: start === undefined ? null : this.#cursor(start),
      endCursor: end === undefined ? null : this.#cursor(end),
    };
  }

  totalCount(): Promise<number> {
    return this.#list.count();
  }

  /** The rows of the page in the order of the list, without the one that was read to see whether more follow. */
  async #shown(): Promise<readonly Row[]> {
    const rows = (await this.#read()).slice(0, this.#page.limit - 1);
    return this.#args.last != null ? rows.reverse() : rows;
  }

  #read(): Promise<readonly Row[]> {
    this.#rows ??= this.#list.page(this.#page);
    return this.#rows;
  }

  #cursor({ cursor }: Row): string {
    return encodeCursor(this.#list.order, cursor);
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
