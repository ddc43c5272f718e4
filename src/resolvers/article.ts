import { listArticles } from '../generated/cypher/article.ts';
import type { ArticleRow } from '../generated/cypher/model.ts';
import type { ArticleResolvers, QueryResolvers } from '../generated/graphql.ts';
import { folded, published, publisherId } from './filter.ts';
import { meantIds } from './meant.ts';
import { owned } from './owned.ts';
import { rootList } from './root-list.ts';
import { fieldsOf } from './source.ts';

const article = fieldsOf<ArticleRow>();

export const Article: ArticleResolvers = {
  body: article.from(['bodyStart', 'bodyEnd'], ({ bodyStart: start, bodyEnd: end }) => ({ start, end })),
  reader: article.neighbor('', ['reader', 'readerName'], (row) => row),
  entities: owned('entitiesOfArticle', 'DESC', 'id'),
  mentions: owned('mentionsOfArticle', 'DESC', 'id'),
  quotes: owned('quotesOfArticle', 'DESC', 'id'),
  claims: owned('claimsOfArticle', 'DESC', 'id'),
};

export const articleQueries: Pick<QueryResolvers, 'articles'> = {
  articles: async (_query, { filter, orderBy, ...page }, context, info) => {
    const conditions = {
      title: folded(filter?.title),
      publisherId: publisherId(filter?.publisher),
      mentionIds: await meantIds(context.graph, ['mentions', 'mentionNames'], filter?.mentions, filter?.mentionNames),
      ...published(filter),
    };
    const asked = { filter: conditions, orderBy: orderBy?.field ?? 'PUBLISHED_ON' };
    return rootList(listArticles, asked, { direction: 'DESC', ...orderBy, ...page }, context, info);
  },
};
