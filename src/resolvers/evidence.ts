import type { EvidenceResolvers } from '../generated/graphql.ts';
import { readerOfArticle } from './reader.ts';

export const Evidence: EvidenceResolvers = { reader: readerOfArticle };
