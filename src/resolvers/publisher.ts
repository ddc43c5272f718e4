import type { PublisherResolvers } from '../generated/graphql.ts';
import { ownedConnection } from './connection.ts';

export const Publisher: PublisherResolvers = {
  articles: ({ id }, args, { graph }) => ownedConnection(graph.articlesOfPublisher, id, args, 'DESC'),
};
