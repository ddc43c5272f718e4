import { countArticles, listArticles } from '../generated/cypher.ts';
import type { ArticleResolvers, QueryResolvers } from '../generated/graphql.ts';
import { list } from '../graph/list.ts';
import { connection, owned } from './connection.ts';
import { folded, published, publisherId } from './filter.ts';

export const Article: ArticleResolvers = {
  entities: owned('entitiesOfArticle', 'DESC'),
  mentions: owned('mentionsOfArticle', 'DESC'),
  quotes: owned('quotesOfArticle', 'DESC'),
  claims: owned('claimsOfArticle', 'DESC'),
};

export const articleQueries: Pick<QueryResolvers, 'articles'> = {
  articles: (_query, { filter, orderBy, ...page }, { graph }, info) => {
    const field = orderBy?.field ?? 'PUBLISHED_ON';
    const { title, publisher } = filter ?? {};
    const conditions = { title: folded(title), publisherId: publisherId(publisher), ...published(filter) };
    return connection(
      list(graph.run, field, conditions, (run, p) => listArticles(run, { ...p, orderBy: field }), countArticles),
      page,
      info,
      orderBy?.direction ?? 'DESC',
    );
  },
};
