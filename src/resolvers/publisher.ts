import { listPublishers } from '../generated/cypher/publisher.ts';
import type { PublisherResolvers, QueryResolvers } from '../generated/graphql.ts';
import { publisherIdOf } from '../ingest/identify.ts';
import { folded } from './filter.ts';
import { lookaheadOf } from './lookahead.ts';
import { owned } from './owned.ts';
import { rootList } from './root-list.ts';

export const Publisher: PublisherResolvers = {
  articles: owned('articlesOfPublisher', 'DESC', 'id'),
};

export const publisherQueries: Pick<QueryResolvers, 'publisher' | 'publishers'> = {
  publisher: (_query, { name }, { graph }, info) =>
    graph.publishers(publisherIdOf(name), lookaheadOf(graph, info, 'Publisher')),
  publishers: (_query, { filter, orderBy, ...page }, context, info) => {
    const conditions = { name: folded(filter?.name) };
    return rootList(listPublishers, { filter: conditions }, { direction: 'ASC', ...orderBy, ...page }, context, info);
  },
};
