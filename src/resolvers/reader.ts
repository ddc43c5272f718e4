import { OWN_READER } from '../extract/reader.ts';
import type { ArticleRow } from '../generated/cypher/model.ts';
import type { QueryResolvers, ReaderResolvers } from '../generated/graphql.ts';
import type { ReaderParent } from './parents.ts';
import { fieldsOf } from './source.ts';

const reader = fieldsOf<ReaderParent>();

export const Reader: ReaderResolvers = {
  name: reader.from(['readerName'], ({ readerName }) => readerName),
  version: reader.from(['reader'], ({ reader: version }) => version),
};

/** The reader of what stands in one article: its article's. */
export const readerOfArticle = fieldsOf<{ readonly article: ArticleRow | null }>().neighbor(
  'article',
  ['article'],
  ({ article }) => article ?? Promise.reject(new Error('Expected the article in which it stands.')),
);

export const readerQueries: Pick<QueryResolvers, 'reader'> = {
  reader: () => ({ readerName: OWN_READER.name, reader: OWN_READER.version }),
};
