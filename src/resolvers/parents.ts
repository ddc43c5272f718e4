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
import type { Word } from '../graph/words.ts';
import type { Connection } from './connection.ts';

/** Neighbours are there only where the statement fetched them. */
export type EntityParent = EntityCore & { readonly country?: EntityCore | null; readonly location?: EntityCore | null };

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
  /** The words that were looked for. */
  readonly asked: readonly Word[];
}

export type SearchResultParent = ArticleRow | EntityParent | QuoteRow;
