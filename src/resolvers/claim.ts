import { countClaims, listClaims } from '../generated/cypher.ts';
import type { ClaimResolvers, QueryResolvers } from '../generated/graphql.ts';
import { list } from '../graph/list.ts';
import { connection, owned } from './connection.ts';
import { checkedId, days, folded } from './filter.ts';
import { articleAt, entityAt, firstEvidence, maybeEntityAt } from './neighbors.ts';

export const Claim: ClaimResolvers = {
  subject: ({ subject, subjectId }, _args, { graph }) => subject ?? entityAt(graph, subjectId),
  object: ({ object, objectId }, _args, { graph }) => object ?? entityAt(graph, objectId),
  attributedTo: ({ attributedTo, attributedToId }, _args, { graph }) =>
    attributedTo ?? maybeEntityAt(graph, attributedToId),
  evidence: ({ id, evidence }, _args, { graph }) => evidence ?? firstEvidence(graph, id),
  article: async ({ id, evidence }, _args, { graph }) => {
    const { article, articleId } = evidence ?? (await firstEvidence(graph, id));
    return article ?? articleAt(graph, articleId);
  },
  allEvidence: owned((graph) => graph.evidenceOfOwner, 'DESC'),
};

export const claimQueries: Pick<QueryResolvers, 'claims'> = {
  claims: (_query, { filter, orderBy, ...page }, { graph }, info) => {
    const conditions = {
      predicate: filter?.predicate ?? null,
      subjectId: checkedId(filter?.subject),
      objectId: checkedId(filter?.object),
      speakerId: checkedId(filter?.speaker),
      publisherKey: folded(filter?.publisher),
      ...days(filter),
    };
    return connection(
      list(graph.run, 'byDate', conditions, listClaims, countClaims),
      page,
      info,
      orderBy?.direction ?? 'DESC',
    );
  },
};
