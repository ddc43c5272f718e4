import type { MentionResolvers } from '../generated/graphql.ts';
import { present } from './node.ts';

export const Mention: MentionResolvers = {
  entity: async ({ entityId }, _args, { graph }) => present(entityId, await graph.entities(entityId)),
  article: async ({ articleId }, _args, { graph }) => present(articleId, await graph.articles(articleId)),
};
