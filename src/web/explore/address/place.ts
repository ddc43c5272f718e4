import type { Predicate } from '../../../generated/explorer.ts';

export const VIEWS = ['graph', 'list', 'timeline', 'quotes'] as const;
export type View = (typeof VIEWS)[number];

export const ENTITY_TYPES = ['Person', 'Organization', 'Country', 'Place', 'Event'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const LANGUAGES = ['fr', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

/** What links two entities: a claim's predicate, or an office. */
export type Relation = Predicate | 'HOLDS_OFFICE';

/** Words of an article that are opened: `text.slice(start, end)`. */
export interface Words {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** All that links one entity to another, this way round. */
export interface Link {
  readonly source: string;
  readonly target: string;
}

/** From where to where a path leads; the other end may still have to be chosen. */
export interface PathEnds {
  readonly source: string;
  readonly target: string | null;
}

/** Of which articles facts are shown; all where there is no condition. */
export interface Published {
  /** The name of their publisher. */
  readonly publisher: string | null;
  /** Published then or later: a day, a month or a year. */
  readonly from: string | null;
  /** Published then or earlier. */
  readonly to: string | null;
}

/** What the explorer shows, all of it; an address is made of it, and it of an address. */
export interface Place extends Published {
  /** The node whose page is open; null at the start and for results. */
  readonly id: string | null;
  /** The words that are searched for. */
  readonly q: string | null;
  /** The entities that were expanded, in order; the middle is always. */
  readonly expanded: readonly string[];
  readonly hidden: readonly string[];
  /** The entity that the panel is about; the middle where there is none. */
  readonly selected: string | null;
  /** The link that the panel is about instead. */
  readonly link: Link | null;
  /** The path that the panel is about instead. */
  readonly path: PathEnds | null;
  /** Paths that were added to what is shown, by their ends. */
  readonly added: readonly Link[];
  readonly view: View;
  /** Only entities of these types are shown; all where there is none. */
  readonly types: readonly EntityType[];
  /** Only these relations are shown; all where there is none. */
  readonly relations: readonly Relation[];
  readonly words: Words | null;
  /** The language that the address asks for; else the reader's own. */
  readonly lang: Lang | null;
}

export const START: Place = {
  id: null,
  q: null,
  expanded: [],
  hidden: [],
  selected: null,
  link: null,
  path: null,
  added: [],
  view: 'graph',
  types: [],
  relations: [],
  publisher: null,
  from: null,
  to: null,
  words: null,
  lang: null,
};
