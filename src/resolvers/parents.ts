/** The parent types of resolvers; `mappers` in codegen.yml point here. */
import type {
  ArticleRow,
  ClaimRow,
  EntityCore,
  MentionRow,
  PositionRow,
  PublisherCore,
  QuoteRow,
} from '../generated/cypher/model.ts';
import type { SearchedText } from '../graph/search-query.ts';
import type { Connection } from './connection.ts';

/** Neighbours are there only where the statement fetched them. */
export type EntityParent = EntityCore & { readonly country?: EntityCore | null; readonly location?: EntityCore | null };

/** How many there are of a value of a closed set, which is a text in the graph. */
export interface CountParent {
  readonly value: string;
  readonly count: number;
}

/** Who has read an article, as the article has it. */
export type ReaderParent = Pick<ArticleRow, 'reader' | 'readerName'>;

/** How many links there are of a relation, a direction and a type, which are texts in the graph. */
export interface LinkCountParent {
  readonly relation: string;
  readonly direction: string;
  readonly type: string;
  readonly count: number;
}

/** A node of which nothing but the id is asked. */
type OnlyId = { readonly id: string };

export type NodeParent =
  | OnlyId
  | ArticleRow
  | ClaimRow
  | EntityParent
  | MentionRow
  | PositionRow
  | PublisherCore
  | QuoteRow;

/** An edge with a role, which is a text in the graph. */
export type RoleEdgeParent = Connection<EntityParent>['edges'][number];

export interface SearchEdgeParent {
  readonly cursor: string;
  readonly score: number;
  readonly node: SearchResultParent;
  /** What was looked for. */
  readonly asked: SearchedText;
}

export type SearchResultParent = ArticleRow | EntityParent | QuoteRow;
