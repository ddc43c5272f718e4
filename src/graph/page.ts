/** A part of a list that is read by order key. */
export interface Page {
  /** Exclusive bounds of the order key. */
  readonly lower: string;
  readonly upper: string;
  readonly limit: number;
  /** Whether the part is read from its upper end. */
  readonly descending: boolean;
  /** The nodes' fields that are asked for; to-one neighbours among them may come along. */
  readonly fields: readonly string[];
}

/** Bounds that leave nothing out. */
export const LOWEST = '';
export const HIGHEST = '\u{10FFFF}';

/** A row of a list, with the order key that cursors are made of. */
export interface Listed {
  readonly cursor: string;
}

/** A list: pages of it, and how long it is. */
export interface List<Row extends Listed> {
  /** What its order keys hold, such as `byDate`. */
  readonly order: string;
  readonly page: (page: Page) => Promise<readonly Row[]>;
  readonly count: () => Promise<number>;
}

/** A list that grows, of one owner each. */
export interface OwnedList<Row extends Listed> {
  readonly order: string;
  readonly page: (ownerId: string, page: Page) => Promise<readonly Row[]>;
  readonly count: (ownerId: string) => Promise<number>;
}
