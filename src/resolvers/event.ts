import type { GraphQLResolveInfo } from 'graphql';
import { countEvents, listEvents } from '../generated/cypher/event.ts';
import type { EventResolvers, QueryResolvers } from '../generated/graphql.ts';
import { filtered } from '../graph/lists.ts';
import { byName } from './by-name.ts';
import { connection, owned } from './connection.ts';
import type { Context } from './context.ts';
import { filteredList } from './cursor.ts';
import { country, entity, entityFields } from './entity.ts';
import { days, folded } from './filter.ts';
import { lookaheadWithoutLists } from './lookahead.ts';
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

export const eventQueries: Pick<QueryResolvers, 'event' | 'events'> = {
  event: (_query, { name }, { graph }, info) => byName(graph, 'Event', name, info),
  events: (_query, { filter, orderBy, ...page }, { graph }, info) => {
    const field = orderBy?.field ?? 'DATE';
    const conditions = {
      name: folded(filter?.name),
      kind: filter?.kind ?? null,
      countryCode: filter?.country ?? null,
      ...days(filter),
    };
    return connection(
      {
        identity: filteredList('events', field, conditions),
        direction: orderBy?.direction ?? 'DESC',
        part: filtered(graph.run, conditions, (run, p) => listEvents(run, { ...p, orderBy: field }), countEvents),
      },
      page,
      info,
    );
  },
};
