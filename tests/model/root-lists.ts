import { type Conditions, conditionsOf, type Filter, meaningOf } from './conditions.ts';
import { countsOf } from './counts.ts';
import { isArticle, isClaim, isEvent, isOf, isPerson, isPublisher, isQuote } from './filters.ts';
import type { Article, Entity, MemoryGraph } from './graph.ts';
import { claims, entities, quotes } from './lists.ts';
import {
  byName,
  byPublisherName,
  byTitle,
  newestArticleFirst,
  newestEventFirst,
  type Order,
  reversed,
} from './order.ts';
import { connection, type PageArguments } from './page.ts';
import { articleView } from './views/article.ts';
import { claimView } from './views/claim.ts';
import { entityView } from './views/entity.ts';
import { publisherView } from './views/publisher.ts';
import { quoteView } from './views/quote.ts';

type Direction = 'ASC' | 'DESC';

interface Arguments extends PageArguments {
  readonly filter?: Filter | null;
  readonly orderBy?: { readonly field: string; readonly direction: Direction } | null;
}

/** An order upwards, and the direction that it has where it is the list's own. */
interface Ordered<Item> {
  readonly name: string;
  readonly direction: Direction;
  readonly order: Order<Item>;
}

const NAME: Ordered<Entity> = { name: 'NAME', direction: 'ASC', order: byName };
const DATE: Ordered<Entity> = { name: 'DATE', direction: 'DESC', order: reversed(newestEventFirst) };
const PUBLISHED_ON: Ordered<Article> = {
  name: 'PUBLISHED_ON',
  direction: 'DESC',
  order: reversed(newestArticleFirst),
};
const TITLE: Ordered<Article> = { name: 'TITLE', direction: 'ASC', order: byTitle };

/** The lists of everything, filtered and ordered as asked for, and counts. */
export function rootLists(graph: MemoryGraph) {
  const list = <Item extends { readonly id: string }>(
    field: string,
    { filter, orderBy, ...page }: Arguments,
    upwards: (conditions: Conditions) => readonly Item[],
    natural: { readonly name: string; readonly direction: Direction },
    view: (graph: MemoryGraph, item: Item) => unknown,
  ) => {
    const direction = orderBy?.direction ?? natural.direction;
    const conditions = conditionsOf(graph, filter ?? {});
    const found = upwards(conditions);
    return connection(
      {
        seal: [field, orderBy?.field ?? natural.name, direction, meaningOf(conditions)].join(' '),
        items: direction === 'ASC' ? found : found.toReversed(),
        key: ({ id }) => id,
        view: (item) => view(graph, item),
      },
      page,
    );
  };
  const named = (field: string, type: string, isWanted: typeof isOf) => (args: Arguments) =>
    list(
      field,
      args,
      (asked) => entities(graph, type, (one) => isWanted(one, asked)).sort(NAME.order),
      NAME,
      entityView,
    );
  const events = (asked: Conditions) => entities(graph, 'Event', (one) => isEvent(one, asked));
  const meeting = (asked: Conditions) => claims(graph, (one) => isClaim(graph, one, asked));
  return {
    people: named('people', 'Person', (one, asked) => isPerson(graph, one, asked)),
    organizations: named('organizations', 'Organization', isOf),
    countries: named('countries', 'Country', isOf),
    places: named('places', 'Place', isOf),
    events: (args: Arguments) => {
      const { order } = args.orderBy?.field === NAME.name ? NAME : DATE;
      return list('events', args, (asked) => events(asked).sort(order), DATE, entityView);
    },
    eventCounts: ({ filter }: Arguments) =>
      countsOf(
        'kind',
        events(conditionsOf(graph, filter ?? {})).map(({ kind }) => kind ?? ''),
      ),
    publishers: (args: Arguments) => {
      const upwards = (asked: Conditions) =>
        [...graph.publishers.values()].filter((one) => isPublisher(one, asked)).sort(byPublisherName);
      return list('publishers', args, upwards, NAME, publisherView);
    },
    articles: (args: Arguments) => {
      const { order } = args.orderBy?.field === TITLE.name ? TITLE : PUBLISHED_ON;
      const upwards = (asked: Conditions) =>
        [...graph.articles.values()].filter((one) => isArticle(graph, one, asked)).sort(order);
      return list('articles', args, upwards, PUBLISHED_ON, articleView);
    },
    quotes: (args: Arguments) => {
      const upwards = (asked: Conditions) => quotes(graph, (one) => isQuote(graph, one, asked)).toReversed();
      return list('quotes', args, upwards, PUBLISHED_ON, quoteView);
    },
    claims: (args: Arguments) => list('claims', args, (asked) => meeting(asked).toReversed(), PUBLISHED_ON, claimView),
    claimCounts: ({ filter }: Arguments) =>
      countsOf(
        'predicate',
        meeting(conditionsOf(graph, filter ?? {})).map(({ predicate }) => predicate),
      ),
  };
}
