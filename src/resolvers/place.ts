import { listPlaces } from '../generated/cypher/place.ts';
import type { PlaceResolvers, QueryResolvers } from '../generated/graphql.ts';
import { byName } from './by-name.ts';
import { country, entityFields } from './entity.ts';
import { folded } from './filter.ts';
import { owned } from './owned.ts';
import { rootList } from './root-list.ts';

export const Place: PlaceResolvers = {
  ...entityFields,
  country,
  events: owned('eventsAtPlace', 'DESC', 'id'),
};

export const placeQueries: Pick<QueryResolvers, 'place' | 'places'> = {
  place: (_query, { name }, { graph }, info) => byName(graph, 'Place', name, info),
  places: (_query, { filter, orderBy, ...page }, context, info) => {
    const conditions = { name: folded(filter?.name), countryCode: filter?.country ?? null };
    return rootList(listPlaces, { filter: conditions }, { direction: 'ASC', ...orderBy, ...page }, context, info);
  },
};
