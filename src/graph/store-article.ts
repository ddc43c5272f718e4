import type { ArticleGraph } from '../extract/article-graph.ts';
import {
  articleExists,
  createArticle,
  createClaims,
  createEvidence,
  createMentions,
  createQuotes,
  mergeEntities,
  mergeLocations,
  mergeNames,
  mergeNationalities,
  mergeParticipations,
  mergePositions,
} from '../generated/cypher.ts';
import { articleRows } from './article-rows.ts';
import type { Database } from './database.ts';

export type Stored = 'created' | 'already there';

/**
 * Writes one article's graph in one transaction: all of it or nothing. An article whose text the graph already holds,
 * to the letter, changes nothing.
 *
 * @throws GraphError when the database refuses
 */
export function storeArticle(database: Database, graph: ArticleGraph): Promise<Stored> {
  const { article, entities, names, mentions, quotes, positions, claims, evidence, ...relations } = articleRows(graph);
  const { participations, locations, nationalities } = relations;
  return database.write(async (run) => {
    if ((await articleExists(run, { id: article.id })) !== null) return 'already there';
    await createArticle(run, { article });
    await mergeEntities(run, { entities });
    await mergeNames(run, { names });
    await createMentions(run, { mentions });
    await createQuotes(run, { quotes });
    await mergePositions(run, { positions });
    await createClaims(run, { claims });
    await createEvidence(run, { evidence });
    await mergeParticipations(run, { participations });
    await mergeLocations(run, { locations });
    await mergeNationalities(run, { nationalities });
    return 'created';
  });
}
