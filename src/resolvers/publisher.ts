import type { PublisherResolvers } from '../generated/graphql.ts';
import { owned } from './connection.ts';

export const Publisher: PublisherResolvers = {
  articles: owned('articlesOfPublisher', 'DESC', 'id'),
};
