import { countClaims, listClaims } from '../generated/cypher.ts';
import type { ClaimResolvers, QueryResolvers } from '../generated/graphql.ts';
import { list } from '../graph/list.ts';
import { connection, owned } from './connection.ts';
import { checkedId, published, publisherId } from './filter.ts';
import { present } from './node.ts';

export const Claim: ClaimResolvers = {
  article: ({ id, evidence }) => present(id, evidence?.article ?? null),
  allEvidence: owned('evidenceOfOwner', 'DESC'),
};

export const claimQueries: Pick<QueryResolvers, 'claims'> = {
  claims: (_query, { filter, orderBy, ...page }, { graph }, info) => {
    const conditions = {
      predicate: filter?.predicate ?? null,
      subjectId: checkedId(filter?.subject),
      objectId: checkedId(filter?.object),
      speakerId: checkedId(filter?.speaker),
      publisherId: publisherId(filter?.publisher),
      ...published(filter),
    };
    return connection(
      list(graph.run, 'byDate', conditions, listClaims, countClaims),
      page,
      info,
      orderBy?.direction ?? 'DESC',
    );
  },
};
