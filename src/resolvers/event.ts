import type { GraphQLResolveInfo } from 'graphql';
import { listEvents } from '../generated/cypher/event.ts';
import type {
  EventKind,
  EventKindCountResolvers,
  EventResolvers,
  QueryEventsArgs,
  QueryResolvers,
} from '../generated/graphql.ts';
import { WHOLE } from '../graph/lists.ts';
import { byName } from './by-name.ts';
import type { Context } from './context.ts';
import { highestFirst } from './counts.ts';
import { country, entity, entityFields } from './entity.ts';
import { anyOf, days, folded } from './filter.ts';
import { lookaheadWithoutLists } from './lookahead.ts';
import { owned } from './owned.ts';
import { rootList } from './root-list.ts';
import { askOf } from './selection.ts';

export const Event: EventResolvers = {
  ...entityFields,
  location: entity.neighbor(
    'location',
    ['id', 'location'],
    async ({ id, location }, _args: object, { graph }: Context, info: GraphQLResolveInfo) =>
      location === undefined ? graph.locations(id, lookaheadWithoutLists(askOf(info))) : location,
  ),
  country,
  participants: owned('participantsOfEvent', 'ASC', 'id'),
};

export const EventKindCount: EventKindCountResolvers = {
  kind: ({ value }) => value as EventKind, // the store writes no others
};

export const eventQueries: Pick<QueryResolvers, 'event' | 'events' | 'eventCounts'> = {
  event: (_query, { name }, { graph }, info) => byName(graph, 'Event', name, info),
  events: (_query, { filter, orderBy, ...page }, context, info) => {
    const asked = { filter: conditionsOf(filter), orderBy: orderBy?.field ?? 'DATE' };
    return rootList(listEvents, asked, { direction: 'DESC', ...orderBy, ...page }, context, info);
  },
  eventCounts: async (_query, { filter }, { graph }) => {
    const asked = { filter: conditionsOf(filter), orderBy: 'DATE', page: WHOLE };
    return highestFirst(await listEvents.countBy(graph.run, asked));
  },
};

function conditionsOf(filter: QueryEventsArgs['filter']) {
  return {
    name: folded(filter?.name),
    kinds: anyOf(filter?.kind, filter?.kinds),
    countryCode: filter?.country ?? null,
    ...days(filter),
  };
}
