import type { EvidenceResolvers } from '../generated/graphql.ts';
import { articleAt } from './neighbors.ts';

export const Evidence: EvidenceResolvers = {
  article: ({ article, articleId }, _args, { graph }) => article ?? articleAt(graph, articleId),
};
