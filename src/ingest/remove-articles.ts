import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { articlesToRemove, deleteArticles } from '../generated/cypher/article.ts';
import { drawingClaims } from '../generated/cypher/claim.ts';
import { deleteUnusedIdentities } from '../generated/cypher/identity.ts';
import { pairsOfArticles } from '../generated/cypher/link.ts';
import { refold, type Unsupported } from './refold.ts';

/** What went: the articles, what was theirs alone, and what nothing else supports. */
export interface Removed extends Unsupported {
  readonly articles: readonly { readonly id: string; readonly title: string }[];
  readonly mentions: number;
  readonly quotes: number;
  readonly claims: number;
  /** Names of their organisations that are one word: who is who may now be another by them. */
  readonly words: readonly string[];
}

/**
 * Deletes articles, in a transaction that has locked the graph: what is left is what the other articles give. Ids of
 * articles that it does not hold change nothing.
 */
export async function removeArticles(run: Run, articleIds: readonly string[]): Promise<Removed> {
  const articles = await articlesToRemove(run, { ids: distinct(articleIds) });
  const ids = articles.map(({ id }) => id);
  const relationships = await drawingClaims(run, { articleIds: ids });
  const pairs = await pairsOfArticles(run, { articleIds: ids });
  const own = await deleteArticles(run, { ids });
  const identityIds = distinct(articles.flatMap((article) => article.identityIds));
  if (identityIds.length > 0) await deleteUnusedIdentities(run, { ids: identityIds });
  const unsupported = await refold(run, {
    entityIds: distinct(articles.flatMap(({ entityIds }) => entityIds)),
    positionIds: distinct(articles.flatMap(({ positionIds }) => positionIds)),
    publisherIds: distinct(articles.flatMap(({ publisherId }) => publisherId ?? [])),
    relationships,
    pairs,
  });
  const words = distinct(articles.flatMap((article) => article.words));
  return { articles: articles.map(({ id, title }) => ({ id, title })), ...own, ...unsupported, words };
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
