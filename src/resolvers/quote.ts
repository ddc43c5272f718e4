import { countQuotes, listQuotes } from '../generated/cypher.ts';
import type { QueryResolvers, QuoteResolvers } from '../generated/graphql.ts';
import { list } from '../graph/list.ts';
import { askedOfNodes } from './asked.ts';
import { connection } from './connection.ts';
import { checkedId, published, publisherId } from './filter.ts';

export const Quote: QuoteResolvers = {
  evidence: (quote) => quote,
  mentions: async ({ id }, _args, { graph }, info) =>
    (await graph.entitiesOfQuote.load(id, askedOfNodes(info))).map(({ node }) => node),
};

export const quoteQueries: Pick<QueryResolvers, 'quotes'> = {
  quotes: (_query, { filter, orderBy, ...page }, { graph }, info) => {
    const conditions = {
      speakerId: checkedId(filter?.speaker),
      publisherId: publisherId(filter?.publisher),
      ...published(filter),
    };
    return connection(
      list(graph.run, 'byDate', conditions, listQuotes, countQuotes),
      page,
      info,
      orderBy?.direction ?? 'DESC',
    );
  },
};
