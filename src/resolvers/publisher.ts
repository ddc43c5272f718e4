import { countPublishers, listPublishers } from '../generated/cypher/publisher.ts';
import type { PublisherResolvers, QueryResolvers } from '../generated/graphql.ts';
import { filtered } from '../graph/lists.ts';
import { publisherIdOf } from '../ingest/identify.ts';
import { connection, owned } from './connection.ts';
import { filteredList } from './cursor.ts';
import { folded } from './filter.ts';
import { lookaheadOf } from './lookahead.ts';

export const Publisher: PublisherResolvers = {
  articles: owned('articlesOfPublisher', 'DESC', 'id'),
};

export const publisherQueries: Pick<QueryResolvers, 'publisher' | 'publishers'> = {
  publisher: (_query, { name }, { graph }, info) =>
    graph.publishers(publisherIdOf(name), lookaheadOf(graph, info, 'Publisher')),
  publishers: (_query, { filter, orderBy, ...page }, { graph }, info) => {
    const conditions = { name: folded(filter?.name) };
    return connection(
      {
        identity: filteredList('publishers', 'byName', conditions),
        direction: orderBy?.direction ?? 'ASC',
        part: filtered(graph.run, conditions, listPublishers, countPublishers),
      },
      page,
      info,
    );
  },
};
