import type { RowOf } from '../cypher-codegen/runtime/functions.ts';
import type { Selected } from '../cypher-codegen/runtime/selection.ts';
import type { Run } from '../cypher-codegen/runtime/statement.ts';
import * as lists from '../generated/cypher/lists.ts';
import type { EntityClaimFilterInput, PageInput } from '../generated/cypher/model.ts';
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

/** What is asked of the one list of all nodes besides a page: conditions, of which `null` is none, and perhaps an order. */
export interface Asked {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly orderBy?: string;
}

/** The statement of the one list of all nodes: its length is that of the whole list, that of a part is counted by itself. */
export interface RootList<Node, Conditions extends Asked> {
  (run: Run, parameters: Conditions & PageLookahead): Promise<Part<Node>>;
  readonly count: (run: Run, parameters: Conditions & { readonly page: Page }) => Promise<{ readonly total: number }>;
}

/** Reads pages of all nodes that meet conditions. */
export function filtered<Node, Conditions extends Asked>(
  run: Run,
  list: RootList<Node, Conditions>,
  conditions: Conditions,
): (lookahead: PageLookahead) => Promise<Part<Node>> {
  const unconditional = Object.values(conditions.filter).every((condition) => condition === null);
  return async ({ page, selected }) => {
    if (unconditional || !page.counted) return list(run, { ...conditions, page, selected });
    const [part, { total }] = await Promise.all([
      list(run, { ...conditions, page: { ...page, counted: false }, selected }),
      list.count(run, { ...conditions, page: WHOLE }),
    ]);
    return { ...part, total };
  };
}

export type ListName = keyof typeof lists;

/** What the nodes of each list are. */
export type ListNodes = { readonly [Name in ListName]: RowOf<(typeof lists)[Name]>['nodes'][number] };

/** The lists that take no conditions. */
export type WholeListName = Exclude<ListName, 'filteredClaimsOfEntity'>;

export type WholeLists = { readonly [Name in WholeListName]: Load<PageLookahead, OwnedPart<ListNodes[Name]>> };

/** The lists of owners. */
export type Lists = WholeLists & {
  readonly filteredClaimsOfEntity: Load<
    PageLookahead & { readonly filter: EntityClaimFilterInput },
    OwnedPart<ListNodes['filteredClaimsOfEntity']>
  >;
};

/** All of them, for one request. The same page of many owners, asked for in one tick, takes one statement. */
export function listsOver(run: Run): Lists {
  const all: Readonly<Record<string, unknown>> = lists;
  const loads: unknown = Object.fromEntries(
    Object.entries(all).map(([name, list]) => [name, ownedList(run, list as OwnedStatement)]),
  );
  return loads as Lists;
}

/** What is asked of a list whose name is not known. */
type AnyLookahead = PageLookahead & { readonly filter?: object };

type OwnedStatement = (
  run: Run,
  parameters: AnyLookahead & { readonly ids: readonly string[] },
) => Promise<ReadonlyMap<string, OwnedPart<unknown>>>;

/** A loader over a statement that returns a row for every owner, but for one that goes while the statement reads it. */
function ownedList(run: Run, statement: OwnedStatement): Load<AnyLookahead, OwnedPart<unknown>> {
  return loader<AnyLookahead, OwnedPart<unknown>>(
    (ids, { page, selected, filter }) => statement(run, { ids, page, selected, ...(filter && { filter }) }),
    (ownerId) => ({ ownerId, total: 0, cursors: [], nodes: [] }),
    ({ page, selected, filter }) => JSON.stringify([page, selected, filter]),
  );
}
