import { countArticles, listArticles } from '../generated/cypher/article.ts';
import type { ArticleRow } from '../generated/cypher/model.ts';
import type { ArticleResolvers, QueryResolvers } from '../generated/graphql.ts';
import { filtered } from '../graph/lists.ts';
import { connection, owned } from './connection.ts';
import { filteredList } from './cursor.ts';
import { folded, published, publisherId } from './filter.ts';
import { fieldsOf } from './source.ts';

const article = fieldsOf<ArticleRow>();

export const Article: ArticleResolvers = {
  body: article.from(['bodyStart', 'bodyEnd'], ({ bodyStart: start, bodyEnd: end }) => ({ start, end })),
  entities: owned('entitiesOfArticle', 'DESC', 'id'),
  mentions: owned('mentionsOfArticle', 'DESC', 'id'),
  quotes: owned('quotesOfArticle', 'DESC', 'id'),
  claims: owned('claimsOfArticle', 'DESC', 'id'),
};

export const articleQueries: Pick<QueryResolvers, 'articles'> = {
  articles: (_query, { filter, orderBy, ...page }, { graph }, info) => {
    const field = orderBy?.field ?? 'PUBLISHED_ON';
    const { title, publisher } = filter ?? {};
    const conditions = { title: folded(title), publisherId: publisherId(publisher), ...published(filter) };
    return connection(
      {
        identity: filteredList('articles', field, conditions),
        direction: orderBy?.direction ?? 'DESC',
        part: filtered(graph.run, conditions, (run, p) => listArticles(run, { ...p, orderBy: field }), countArticles),
      },
      page,
      info,
    );
  },
};
