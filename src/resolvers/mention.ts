import type { MentionResolvers } from '../generated/graphql.ts';
import { readerOfArticle } from './reader.ts';

export const Mention: MentionResolvers = { reader: readerOfArticle };
