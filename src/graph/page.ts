import type { Selected } from '../codegen/selection.ts';
import type { PageInput } from '../generated/cypher.ts';

/**
 * What is asked of a list: a part of it and its length. `lower` and `upper` are exclusive bounds of the order key; `limit` is
 * the most nodes that are wanted, 0 for none; `descending`, whether the part is read from its upper end; `counted`, whether
 * the length of the list is wanted; `cursors`, whether the order keys are.
 */
export type Page = PageInput;

/** A page, and what its nodes must carry. */
export interface Wanted {
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

/** What a list has of a page. */
export interface Part<Node> {
  /** The length of the whole list, when it was asked for. */
  readonly total: number | null;
  /** The order keys of the nodes, when they were asked for; cursors are made of them. */
  readonly cursors: readonly string[];
  readonly nodes: readonly Node[];
  /** What each node is to the owner of the list, where that is not said by the list itself. */
  readonly roles?: readonly string[];
}

export interface List<Found extends Part<unknown>> {
  /** What its order keys hold, such as `byDate`. */
  readonly order: string;
  readonly part: (wanted: Wanted) => Promise<Found>;
}
