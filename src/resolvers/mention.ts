import type { MentionResolvers } from '../generated/graphql.ts';
import { articleAt, entityAt } from './neighbors.ts';

export const Mention: MentionResolvers = {
  entity: ({ entity, entityId }, _args, { graph }) => entity ?? entityAt(graph, entityId),
  article: ({ article, articleId }, _args, { graph }) => article ?? articleAt(graph, articleId),
};
