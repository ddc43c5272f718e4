import type { RowOf } from '../cypher-codegen/runtime/functions.ts';
import type { Selected } from '../cypher-codegen/runtime/selection.ts';
import type { Run } from '../cypher-codegen/runtime/statement.ts';
import * as lists from '../generated/cypher/lists.ts';
import type { PageInput } from '../generated/cypher/model.ts';
import { type Load, loader } from './loader.ts';

/**
 * What is asked of a list: one page of it, its length, or both.
 * - `lower`, `upper`: exclusive bounds of the order key
 * - `limit`: most nodes; 0 for none
 * - `descending`: whether the page is read from its upper end
 * - `counted`: whether the length of the whole list is wanted
 * - `cursors`: whether the order keys are wanted
 */
export type Page = PageInput;

/** A page to fetch, and what its nodes must carry. */
export interface PageLookahead {
  readonly page: Page;
  readonly selected: Selected;
}

/** Bounds that leave nothing out. */
export const LOWEST = '';
export const HIGHEST = '\u{10FFFF}';

/** A list from end to end, for one that has no pages. */
export const WHOLE: Page = {
  lower: LOWEST,
  upper: HIGHEST,
  limit: 2 ** 31,
  descending: false,
  counted: false,
  cursors: false,
};

/** What a list returns for a page. */
export interface Part<Node> {
  /** The length of the whole list, when it was asked for. */
  readonly total: number | null;
  /** The order keys of the nodes, when they were asked for; cursors are made of them. */
  readonly cursors: readonly string[];
  readonly nodes: readonly Node[];
  /** The role of each node, such as ACTOR; only of lists that have roles. */
  readonly roles?: readonly string[];
}

/** The same, of one owner's list. */
export interface OwnedPart<Node> extends Part<Node> {
  readonly ownerId: string;
}

type Filter = Readonly<Record<string, string | null>>;

/**
 * Reads pages of all nodes that match a filter; `null` is no condition.
 *
 * @param page Reads a page, and counts all nodes where there is no filter.
 * @param count Counts the nodes that match the filter.
 */
export function filtered<Node, Conditions extends Filter>(
  run: Run,
  filter: Conditions,
  page: (run: Run, parameters: PageLookahead & { readonly filter: Conditions }) => Promise<Part<Node>>,
  count: (run: Run, parameters: { readonly filter: Conditions }) => Promise<{ readonly total: number }>,
): (lookahead: PageLookahead) => Promise<Part<Node>> {
  const unconditional = Object.values(filter).every((condition) => condition === null);
  return async (lookahead) => {
    if (unconditional || !lookahead.page.counted) return page(run, { filter, ...lookahead });
    const [part, { total }] = await Promise.all([
      page(run, { ...lookahead, filter, page: { ...lookahead.page, counted: false } }),
      count(run, { filter }),
    ]);
    return { ...part, total };
  };
}

export type ListName = keyof typeof lists;

/** What the nodes of each list are. */
export type ListNodes = { readonly [Name in ListName]: RowOf<(typeof lists)[Name]>['nodes'][number] };

/** The lists of owners. */
export type Lists = { readonly [Name in ListName]: Load<PageLookahead, OwnedPart<ListNodes[Name]>> };

/** All of them, for one request. The same page of many owners, asked for in one tick, takes one statement. */
export function listsOver(run: Run): Lists {
  const loads: unknown = Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, ownedList<unknown>(run, list)]),
  );
  return loads as Lists;
}

/** A loader over a statement that returns a row for every owner, even one that does not exist. */
function ownedList<Node>(
  run: Run,
  statement: (
    run: Run,
    parameters: PageLookahead & { readonly ids: readonly string[] },
  ) => Promise<ReadonlyMap<string, OwnedPart<Node>>>,
): Load<PageLookahead, OwnedPart<Node>> {
  return loader<PageLookahead, OwnedPart<Node>>(
    (ids, { page, selected }) => statement(run, { ids, page, selected }),
    (id) => new Error(`A list gave no row for ${id}. Expected one, be it empty.`),
    ({ page, selected }) => JSON.stringify([page, selected]),
  );
}
