import { listCountries } from '../generated/cypher/country.ts';
import type { CountryResolvers, QueryResolvers } from '../generated/graphql.ts';
import { byName } from './by-name.ts';
import { entityFields, speakerFields } from './entity.ts';
import { clientError } from './errors.ts';
import { folded } from './filter.ts';
import { lookaheadOf } from './lookahead.ts';
import { owned } from './owned.ts';
import { rootList } from './root-list.ts';

export const Country: CountryResolvers = {
  ...entityFields,
  ...speakerFields,
  organizations: owned('organizationsOfCountry', 'ASC', 'isoCode'),
  events: owned('eventsInCountry', 'DESC', 'isoCode'),
  participations: owned('eventsOfParticipant', 'DESC', 'id'),
  positions: owned('positionsForCountry', 'ASC', 'id'),
};

export const countryQueries: Pick<QueryResolvers, 'country' | 'countries'> = {
  country: (_query, { code, name }, { graph }, info) => {
    if (code != null && name == null) return graph.countries(code, lookaheadOf(graph, info, 'Country'));
    if (name != null && code == null) return byName(graph, 'Country', name, info);
    throw clientError(
      'BAD_USER_INPUT',
      'A country is asked for by `code` or by `name`. Expected one of the two. Ask for instance `country(code: "SY")`.',
    );
  },
  countries: (_query, { filter, orderBy, ...page }, context, info) => {
    const conditions = { name: folded(filter?.name) };
    return rootList(listCountries, { filter: conditions }, { direction: 'ASC', ...orderBy, ...page }, context, info);
  },
};
