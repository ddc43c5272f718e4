import { countClaims, listClaims } from '../generated/cypher/claim.ts';
import type { ClaimRow } from '../generated/cypher/model.ts';
import type { ClaimResolvers, QueryResolvers } from '../generated/graphql.ts';
import { filtered } from '../graph/lists.ts';
import { connection, owned } from './connection.ts';
import { filteredList } from './cursor.ts';
import { checkedId, published, publisherId } from './filter.ts';
import { notFound } from './node.ts';
import { fieldsOf } from './source.ts';

export const Claim: ClaimResolvers = {
  article: fieldsOf<ClaimRow>().neighbor(
    'evidence.article',
    ['id', 'evidence'],
    ({ id, evidence }) => evidence?.article ?? Promise.reject(notFound(id)), // never throw here: see connection.ts
  ),
  allEvidence: owned('evidenceOfOwner', 'DESC', 'id'),
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
      {
        identity: filteredList('claims', 'byDate', conditions),
        direction: orderBy?.direction ?? 'DESC',
        part: filtered(graph.run, conditions, listClaims, countClaims),
      },
      page,
      info,
    );
  },
};
