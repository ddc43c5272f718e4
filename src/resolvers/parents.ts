/** The parent types of resolvers; `mappers` in codegen.yml point here. */
import type {
  ArticleRow,
  ClaimRow,
  EntityCore,
  EvidenceRow,
  MentionRow,
  PositionRow,
  PublisherCore,
  QuoteRow,
} from '../generated/cypher/model.ts';
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
export type SearchResultParent = ArticleRow | EntityParent;

export type ArticleConnectionParent = Connection<ArticleRow>;
export type ClaimConnectionParent = Connection<ClaimRow>;
export type EntityConnectionParent = Connection<EntityParent>;
export type EvidenceConnectionParent = Connection<EvidenceRow>;
export type MentionConnectionParent = Connection<MentionRow>;
export type ParticipationConnectionParent = Connection<EntityCore>;
export type PositionConnectionParent = Connection<PositionRow>;
export type QuoteConnectionParent = Connection<QuoteRow>;

export interface SearchConnectionParent {
  readonly edges: readonly SearchEdge[];
  readonly nodes: readonly SearchResultParent[];
  readonly pageInfo: object;
}

interface SearchEdge {
  readonly cursor: string;
  readonly score: number;
  readonly node: SearchResultParent;
}
