import { countPlaces, listPlaces } from '../generated/cypher/place.ts';
import type { PlaceResolvers, QueryResolvers } from '../generated/graphql.ts';
import { filtered } from '../graph/lists.ts';
import { byName } from './by-name.ts';
import { connection, owned } from './connection.ts';
import { filteredList } from './cursor.ts';
import { country, entityFields } from './entity.ts';
import { folded } from './filter.ts';

export const Place: PlaceResolvers = {
  ...entityFields,
  country,
  events: owned('eventsAtPlace', 'DESC', 'id'),
};

export const placeQueries: Pick<QueryResolvers, 'place' | 'places'> = {
  place: (_query, { name }, { graph }, info) => byName(graph, 'Place', name, info),
  places: (_query, { filter, orderBy, ...page }, { graph }, info) => {
    const conditions = { name: folded(filter?.name), countryCode: filter?.country ?? null };
    return connection(
      {
        identity: filteredList('places', 'byName', conditions),
        direction: orderBy?.direction ?? 'ASC',
        part: filtered(graph.run, conditions, listPlaces, countPlaces),
      },
      page,
      info,
    );
  },
};
