import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { monthsOfClaims } from '../generated/cypher/claim.ts';
import type { QueryResolvers, Timeline } from '../generated/graphql.ts';
import { HIGHEST, LOWEST } from '../graph/lists.ts';
import { anyOf, published, publisherId } from './filter.ts';
import { meantId } from './meant.ts';

/** Claims that are counted. */
const MOST_CLAIMS = 5_000;

type Conditions = Omit<Parameters<typeof monthsOfClaims>[1], 'limit'>;

export const timelineQuery: Pick<QueryResolvers, 'timeline'> = {
  timeline: async (_query, { about, aboutName, predicates, basis, publisher, ...time }, { graph }) => {
    const { from, lower, upper } = published(time);
    const conditions = {
      id: await meantId(graph, ['about', 'aboutName'], about, aboutName),
      published: { from, lower: lower ?? LOWEST, upper: upper ?? HIGHEST, publisherId: publisherId(publisher) },
      predicates: anyOf(null, predicates),
      bases: anyOf(null, basis),
    };
    return timelineOf(graph.run, conditions, MOST_CLAIMS);
  },
};

/** The newest claims that meet conditions, by month; one more than are counted is read, to know whether there are more. */
export async function timelineOf(run: Run, conditions: Conditions, most: number): Promise<Timeline> {
  const { months, read } = await monthsOfClaims(run, { ...conditions, limit: most + 1 });
  return {
    months: months.filter(({ date }) => date !== ''),
    undated: months.find(({ date }) => date === '')?.claims ?? 0,
    truncated: read > most,
  };
}
