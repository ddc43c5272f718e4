import { countClaims, listClaims } from '../generated/cypher.ts';
import type { ClaimResolvers, QueryResolvers } from '../generated/graphql.ts';
import { list } from '../graph/list.ts';
import { connection, ownedConnection } from './connection.ts';
import { checkedId, days, folded } from './filter.ts';

export const Claim: ClaimResolvers = {
  article: ({ evidence }) => evidence.article,
  allEvidence: ({ id }, args, { graph }) => ownedConnection(graph.evidenceOfOwner, id, args, 'DESC'),
};

export const claimQueries: Pick<QueryResolvers, 'claims'> = {
  claims: (_query, { filter, orderBy, ...page }, { graph }) => {
    const conditions = {
      predicate: filter?.predicate ?? null,
      subjectId: checkedId(filter?.subject),
      objectId: checkedId(filter?.object),
      speakerId: checkedId(filter?.speaker),
      publisherKey: folded(filter?.publisher),
      ...days(filter),
    };
    return connection(
      list(graph, 'claims', 'byDate', conditions, listClaims, countClaims),
      page,
      orderBy?.direction ?? 'DESC',
    );
  },
};
