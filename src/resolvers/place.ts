import { countPlaces, listPlaces } from '../generated/cypher.ts';
import type { PlaceResolvers, QueryResolvers } from '../generated/graphql.ts';
import { list } from '../graph/list.ts';
import { byName } from './by-name.ts';
import { connection, owned } from './connection.ts';
import { countryOf } from './country.ts';
import { entityFields } from './entity.ts';
import { folded } from './filter.ts';

export const Place: PlaceResolvers = {
  ...entityFields,
  country: countryOf,
  events: owned('eventsAtPlace', 'DESC'),
};

export const placeQueries: Pick<QueryResolvers, 'place' | 'places'> = {
  place: (_query, { name }, { graph }, info) => byName(graph, 'Place', name, info),
  places: (_query, { filter, orderBy, ...page }, { graph }, info) => {
    const conditions = { name: folded(filter?.name), countryCode: filter?.country ?? null };
    return connection(
      list(graph.run, 'byName', conditions, listPlaces, countPlaces),
      page,
      info,
      orderBy?.direction ?? 'ASC',
    );
  },
};
