import { listClaims } from '../generated/cypher/claim.ts';
import type { ClaimRow } from '../generated/cypher/model.ts';
import type {
  ClaimResolvers,
  Predicate,
  PredicateCountResolvers,
  QueryClaimsArgs,
  QueryResolvers,
} from '../generated/graphql.ts';
import { WHOLE } from '../graph/lists.ts';
import type { Graph } from '../graph/nodes.ts';
import { highestFirst } from './counts.ts';
import { anyOf, published, publisherId } from './filter.ts';
import { meantId } from './meant.ts';
import { notFound } from './node.ts';
import { owned } from './owned.ts';
import { rootList } from './root-list.ts';
import { fieldsOf } from './source.ts';

const article = fieldsOf<ClaimRow>().neighbor(
  'evidence.article',
  ['id', 'evidence'],
  ({ id, evidence }) => evidence?.article ?? Promise.reject(notFound(id)), // never throw here: see connection.ts
);

export const Claim: ClaimResolvers = {
  article,
  reader: article,
  allEvidence: owned('evidenceOfOwner', 'DESC', 'id'),
};

export const PredicateCount: PredicateCountResolvers = {
  predicate: ({ value }) => value as Predicate, // the store writes no others
};

export const claimQueries: Pick<QueryResolvers, 'claims' | 'claimCounts'> = {
  claims: async (_query, { filter, orderBy, ...page }, context, info) => {
    const asked = { filter: await conditionsOf(context.graph, filter) };
    return rootList(listClaims, asked, { direction: 'DESC', ...orderBy, ...page }, context, info);
  },
  claimCounts: async (_query, { filter }, { graph }) => {
    const asked = { filter: await conditionsOf(graph, filter), page: WHOLE };
    return highestFirst(await listClaims.countBy(graph.run, asked));
  },
};

async function conditionsOf(graph: Graph, filter: QueryClaimsArgs['filter']) {
  const [subjectId, objectId, speakerId] = await Promise.all([
    meantId(graph, ['subject', 'subjectName'], filter?.subject, filter?.subjectName),
    meantId(graph, ['object', 'objectName'], filter?.object, filter?.objectName),
    meantId(graph, ['speaker', 'speakerName'], filter?.speaker, filter?.speakerName),
  ]);
  return {
    predicates: anyOf(filter?.predicate, filter?.predicates),
    bases: anyOf(null, filter?.basis),
    subjectId,
    objectId,
    speakerId,
    publisherId: publisherId(filter?.publisher),
    ...published(filter),
  };
}
