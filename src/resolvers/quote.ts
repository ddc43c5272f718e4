import type { GraphQLResolveInfo } from 'graphql';
import type { QuoteRow } from '../generated/cypher/model.ts';
import { listQuotes } from '../generated/cypher/quote.ts';
import type { QueryResolvers, QuoteResolvers } from '../generated/graphql.ts';
import { DEEPEST_HIT } from '../graph/search.ts';
import { textQuery } from '../graph/search-query.ts';
import type { Context } from './context.ts';
import { published, publisherId } from './filter.ts';
import { lookaheadWithoutLists } from './lookahead.ts';
import { meantId, meantIds } from './meant.ts';
import { readerOfArticle } from './reader.ts';
import { rootList } from './root-list.ts';
import { searchedText } from './searched-text.ts';
import { askOf } from './selection.ts';
import { fieldsOf } from './source.ts';

const quote = fieldsOf<QuoteRow>();

export const Quote: QuoteResolvers = {
  reader: readerOfArticle,
  evidence: quote.neighbor('', ['text', 'start', 'end', 'article'], (row) => row),
  mentions: quote.from(['id'], ({ id }, _args: object, { graph }: Context, info: GraphQLResolveInfo) =>
    graph.entitiesOfQuote(id, lookaheadWithoutLists(askOf(info))),
  ),
};

export const quoteQueries: Pick<QueryResolvers, 'quotes'> = {
  quotes: async (_query, { filter, orderBy, ...page }, context, info) => {
    const [speakerId, mentionIds] = await Promise.all([
      meantId(context.graph, ['speaker', 'speakerName'], filter?.speaker, filter?.speakerName),
      meantIds(context.graph, ['mentions', 'mentionNames'], filter?.mentions, filter?.mentionNames),
    ]);
    const owners = { speakerId, publisherId: publisherId(filter?.publisher) };
    const known = [...Object.values(owners), ...(mentionIds ?? [])].filter((id) => id !== null);
    const words = filter?.text == null ? null : textQuery(searchedText(filter.text), known);
    const asked = { filter: { words, mentionIds, ...owners, ...published(filter) }, depth: DEEPEST_HIT };
    return rootList(listQuotes, asked, { direction: 'DESC', ...orderBy, ...page }, context, info);
  },
};
