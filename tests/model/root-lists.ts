import {
  type ArticleFilter,
  checkIds,
  type EntityFilter,
  type FactFilter,
  isArticle,
  isClaim,
  isEvent,
  isOf,
  isPerson,
  isPublisher,
  isQuote,
  meaningOf,
} from './filters.ts';
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

interface Arguments<Filter> extends PageArguments {
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

/** The lists of everything, filtered and ordered as asked for. */
export function rootLists(graph: MemoryGraph) {
  const list = <Item extends { readonly id: string }, Filter>(
    field: string,
    { filter, orderBy, ...page }: Arguments<Filter>,
    upwards: (filter: Partial<Filter>) => readonly Item[],
    natural: { readonly name: string; readonly direction: Direction },
    view: (graph: MemoryGraph, item: Item) => unknown,
  ) => {
    const direction = orderBy?.direction ?? natural.direction;
    const found = upwards(filter ?? {});
    return connection(
      {
        seal: [field, orderBy?.field ?? natural.name, direction, meaningOf(filter ?? {})].join(' '),
        items: direction === 'ASC' ? found : found.toReversed(),
        key: ({ id }) => id,
        view: (item) => view(graph, item),
      },
      page,
    );
  };
  const named = (field: string, type: string, isWanted: typeof isOf) => (args: Arguments<EntityFilter>) =>
    list(
      field,
      args,
      (filter) => entities(graph, type, (one) => isWanted(one, filter)).sort(NAME.order),
      NAME,
      entityView,
    );
  return {
    people: named('people', 'Person', (one, filter) => isPerson(graph, one, filter)),
    organizations: named('organizations', 'Organization', isOf),
    countries: named('countries', 'Country', isOf),
    places: named('places', 'Place', isOf),
    events: (args: Arguments<EntityFilter>) => {
      const { order } = args.orderBy?.field === NAME.name ? NAME : DATE;
      const upwards = (filter: EntityFilter) => entities(graph, 'Event', (one) => isEvent(one, filter)).sort(order);
      return list('events', args, upwards, DATE, entityView);
    },
    publishers: (args: Arguments<EntityFilter>) => {
      const upwards = (filter: EntityFilter) =>
        [...graph.publishers.values()].filter((one) => isPublisher(one, filter)).sort(byPublisherName);
      return list('publishers', args, upwards, NAME, publisherView);
    },
    articles: (args: Arguments<ArticleFilter>) => {
      const { order } = args.orderBy?.field === TITLE.name ? TITLE : PUBLISHED_ON;
      const upwards = (filter: ArticleFilter) =>
        [...graph.articles.values()].filter((one) => isArticle(graph, one, filter)).sort(order);
      return list('articles', args, upwards, PUBLISHED_ON, articleView);
    },
    quotes: (args: Arguments<FactFilter>) => {
      checkIds(args.filter ?? {});
      const upwards = (filter: FactFilter) => quotes(graph, (one) => isQuote(graph, one, filter)).toReversed();
      return list('quotes', args, upwards, PUBLISHED_ON, quoteView);
    },
    claims: (args: Arguments<FactFilter>) => {
      checkIds(args.filter ?? {});
      const upwards = (filter: FactFilter) => claims(graph, (one) => isClaim(graph, one, filter)).toReversed();
      return list('claims', args, upwards, PUBLISHED_ON, claimView);
    },
  };
}
