import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { raiseRevision } from '../generated/cypher/admin.ts';
import { articlesToRetract, deleteArticles } from '../generated/cypher/article.ts';
import { drawingClaims } from '../generated/cypher/claim.ts';
import { noteDecisions, withdrawDecisions } from '../generated/cypher/decision.ts';
import type { DecisionInput } from '../generated/cypher/model.ts';
import type { Database } from '../graph/database.ts';
import { lockForArticles } from '../graph/graph-state.ts';
import { refold, type Unsupported } from './refold.ts';

/** What went: the articles, what was theirs alone, and what nothing else supports. */
export interface Retraction extends Unsupported {
  readonly articles: readonly { readonly id: string; readonly title: string }[];
  readonly mentions: number;
  readonly quotes: number;
  readonly claims: number;
}

/** Thrown to roll back a transaction that only shows what would go. */
class Shown extends Error {
  readonly retraction: Retraction;

  constructor(retraction: Retraction) {
    super('This was only to show what would go.');
    this.retraction = retraction;
  }
}

/** Who has decided something, and why. */
export type Decided = Pick<DecisionInput, 'by' | 'reason'>;

/**
 * Takes articles from the graph, in one transaction, and keeps them out: what is left is what the other articles give. Ids
 * of articles that it does not hold change nothing.
 *
 * @throws GraphError when the database refuses, or `GRAPH_CHANGED` when the graph is of another version by now
 */
export function retractArticles(
  database: Database,
  articleIds: readonly string[],
  decided: Decided,
): Promise<Retraction> {
  return database.write(async (run) => {
    const retraction = await retract(run, articleIds);
    const at = new Date().toISOString();
    const decisions = retraction.articles.map(({ id: targetId, title: about }) => {
      return { id: `decision_RETRACT_${targetId}`, kind: 'RETRACT', targetId, about, at, ...decided };
    });
    await noteDecisions(run, { decisions });
    return retraction;
  });
}

/** Lets articles that were retracted be stored again, and gives the ids of those that were. */
export function permitArticles(database: Database, articleIds: readonly string[]): Promise<readonly string[]> {
  return database.write(async (run) => {
    await lockForArticles(run);
    return (await withdrawDecisions(run, { ids: articleIds, kind: 'RETRACT' })).map(({ id }) => id);
  });
}

/** What `retractArticles` would take, found by doing it in a transaction that is rolled back. */
export async function previewRetraction(database: Database, articleIds: readonly string[]): Promise<Retraction> {
  try {
    return await database.write(async (run): Promise<never> => {
      throw new Shown(await retract(run, articleIds));
    });
  } catch (error) {
    if (error instanceof Shown) return error.retraction;
    throw error;
  }
}

async function retract(run: Run, articleIds: readonly string[]): Promise<Retraction> {
  await lockForArticles(run);
  const articles = await articlesToRetract(run, { ids: distinct(articleIds) });
  const ids = articles.map(({ id }) => id);
  const relationships = await drawingClaims(run, { articleIds: ids });
  const own = await deleteArticles(run, { ids });
  const unsupported = await refold(run, {
    entityIds: distinct(articles.flatMap(({ entityIds }) => entityIds)),
    positionIds: distinct(articles.flatMap(({ positionIds }) => positionIds)),
    publisherIds: distinct(articles.flatMap(({ publisherId }) => publisherId ?? [])),
    relationships,
  });
  if (ids.length > 0) await raiseRevision(run);
  return { articles: articles.map(({ id, title }) => ({ id, title })), ...own, ...unsupported };
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
