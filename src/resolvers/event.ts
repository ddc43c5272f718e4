import { countEvents, listEvents } from '../generated/cypher.ts';
import type { EventResolvers, QueryResolvers } from '../generated/graphql.ts';
import { list } from '../graph/list.ts';
import { askedOfNodes } from './asked.ts';
import { byName } from './by-name.ts';
import { connection, owned } from './connection.ts';
import { countryOf } from './country.ts';
import { entityFields } from './entity.ts';
import { days, folded } from './filter.ts';

export const Event: EventResolvers = {
  ...entityFields,
  location: ({ id, location }, _args, { graph }, info) => location ?? graph.locations.load(id, askedOfNodes(info)),
  country: countryOf,
  participants: owned('participantsOfEvent', 'ASC'),
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
      list(graph.run, field, conditions, (run, p) => listEvents(run, { ...p, orderBy: field }), countEvents),
      page,
      info,
      orderBy?.direction ?? 'DESC',
    );
  },
};
