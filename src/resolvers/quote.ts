import type { GraphQLResolveInfo } from 'graphql';
import type { QuoteRow } from '../generated/cypher/model.ts';
import { countQuotes, listQuotes } from '../generated/cypher/quote.ts';
import type { QueryResolvers, QuoteResolvers } from '../generated/graphql.ts';
import { filtered } from '../graph/lists.ts';
import { connection } from './connection.ts';
import type { Context } from './context.ts';
import { filteredList } from './cursor.ts';
import { checkedId, published, publisherId } from './filter.ts';
import { lookaheadWithoutLists } from './lookahead.ts';
import { askOf } from './selection.ts';
import { fieldsOf } from './source.ts';

const quote = fieldsOf<QuoteRow>();

export const Quote: QuoteResolvers = {
  evidence: quote.neighbor('', ['text', 'start', 'end', 'article'], (row) => row),
  mentions: quote.from(['id'], ({ id }, _args: object, { graph }: Context, info: GraphQLResolveInfo) =>
    graph.entitiesOfQuote(id, lookaheadWithoutLists(askOf(info))),
  ),
};

export const quoteQueries: Pick<QueryResolvers, 'quotes'> = {
  quotes: (_query, { filter, orderBy, ...page }, { graph }, info) => {
    const conditions = {
      speakerId: checkedId(filter?.speaker),
      publisherId: publisherId(filter?.publisher),
      ...published(filter),
    };
    return connection(
      {
        identity: filteredList('quotes', 'byDate', conditions),
        direction: orderBy?.direction ?? 'DESC',
        part: filtered(graph.run, conditions, listQuotes, countQuotes),
      },
      page,
      info,
    );
  },
};
