import { countArticles, listArticles } from '../generated/cypher.ts';
import type { ArticleResolvers, QueryResolvers } from '../generated/graphql.ts';
import { list } from '../graph/list.ts';
import { askedOfNodes } from './asked.ts';
import { connection, ownedConnection } from './connection.ts';
import { clientError } from './errors.ts';
import { days, folded } from './filter.ts';

export const Article: ArticleResolvers = {
  text: async ({ id }, _args, { graph }) => (await graph.texts(id)) ?? gone(id),
  entities: ({ id }, args, { graph }) => ownedConnection(graph.entitiesOfArticle, id, args, 'DESC'),
  mentions: ({ id }, args, { graph }, info) =>
    ownedConnection(graph.mentionsOfArticle, id, args, 'DESC', askedOfNodes(info)),
  quotes: ({ id }, args, { graph }) => ownedConnection(graph.quotesOfArticle, id, args, 'DESC'),
  claims: ({ id }, args, { graph }, info) =>
    ownedConnection(graph.claimsOfArticle, id, args, 'DESC', askedOfNodes(info)),
};

export const articleQueries: Pick<QueryResolvers, 'articles'> = {
  articles: (_query, { filter, orderBy, ...page }, { graph }) => {
    const field = orderBy?.field ?? 'PUBLISHED_ON';
    const conditions = { title: folded(filter?.title), publisherKey: folded(filter?.publisher), ...days(filter) };
    return connection(
      list(
        graph,
        'articles',
        field,
        conditions,
        (run, p) => listArticles(run, { ...p, orderBy: field }),
        countArticles,
      ),
      page,
      orderBy?.direction ?? 'DESC',
    );
  },
};

function gone(id: string): never {
  throw clientError('NOT_FOUND', `The article ${id} is no longer in the graph. Expected one that is. Ask again.`);
}
