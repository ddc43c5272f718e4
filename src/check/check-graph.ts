import { graphCounts } from '../generated/cypher/graph.ts';
import type { Database } from '../graph/database.ts';
import { readState, refuseNewer } from '../graph/graph-state.ts';
import { olderGraph } from '../graph/version-errors.ts';
import { type JobContext, MODEL_VERSION } from '../graph/versions.ts';
import { type ArticleCounts, checkArticles } from './check-articles.ts';
import { checkEntities } from './check-entities.ts';
import { checkIdentities } from './check-identities.ts';
import { checkPositions } from './check-positions.ts';
import { checkPublishers } from './check-publishers.ts';
import { checkStrays } from './check-strays.ts';
import { Comparison } from './comparison.ts';

/** What a check has found. */
export interface GraphCheck extends ArticleCounts {
  /** How many were compared. */
  readonly nodes: number;
  readonly relationships: number;
  readonly differences: number;
  /** The first of the differences, a line each. */
  readonly first: readonly string[];
  /** Whether somebody has written meanwhile: then differences may only come of that. */
  readonly hasChanged: boolean;
}

/**
 * Compares the whole graph with what its articles give, and only reads. Articles are read again from their stored texts;
 * what they share is folded again from what is stored of each. A batch at a time is held in memory.
 *
 * @param tell Told how many articles are done, of how many.
 * @throws GraphError when the graph is of another version of the model; `CANCELLED` when the signal aborts
 */
export async function checkGraph(
  database: Database,
  { signal }: Pick<JobContext, 'signal'>,
  tell: (done: number, all: number) => void = () => {},
): Promise<GraphCheck> {
  await requireVersion(database);
  const reading = { run: database.reader(), signal };
  const before = await graphCounts(reading.run);
  const comparison = new Comparison();
  const counts = await checkArticles(reading, comparison, before.articles, (done) => tell(done, before.articles));
  await checkEntities(reading, comparison);
  await checkPositions(reading, comparison);
  await checkPublishers(reading, comparison);
  await checkIdentities(reading, comparison);
  await checkStrays(reading, comparison);
  const { revision } = await graphCounts(reading.run);
  const { nodes, relationships, differences, first } = comparison;
  return { ...counts, nodes, relationships, differences, first, hasChanged: revision !== before.revision };
}

/** An empty graph is of any version. */
async function requireVersion(database: Database): Promise<void> {
  const state = await readState(database);
  refuseNewer(state, MODEL_VERSION);
  const version = state.version ?? MODEL_VERSION;
  if (state.building !== null || version < MODEL_VERSION) throw olderGraph(version, MODEL_VERSION);
}
