import type { GraphQLResolveInfo } from 'graphql';
import type { EntityCore } from '../generated/cypher.ts';
import { countCountries, listCountries } from '../generated/cypher.ts';
import type { CountryResolvers, QueryResolvers } from '../generated/graphql.ts';
import { list } from '../graph/list.ts';
import type { Context } from '../server/context.ts';
import { byName } from './by-name.ts';
import { wantedNode } from './coming-along.ts';
import { connection, owned } from './connection.ts';
import { entityFields, speakerFields } from './entity.ts';
import { clientError } from './errors.ts';
import { folded } from './filter.ts';
import type { EntityParent } from './parents.ts';

const isoCodeOf = ({ isoCode }: EntityCore): string => isoCode ?? '';

export const Country: CountryResolvers = {
  ...entityFields,
  ...speakerFields,
  organizations: owned('organizationsOfCountry', 'ASC', isoCodeOf),
  events: owned('eventsInCountry', 'DESC', isoCodeOf),
  participations: owned('eventsOfParticipant', 'DESC'),
  positions: owned('positionsForCountry', 'ASC'),
};

export const countryQueries: Pick<QueryResolvers, 'country' | 'countries'> = {
  country: (_query, { code, name }, { graph }, info) => {
    if (code != null && name == null) return graph.countries.load(code, wantedNode(graph, 'Country', info));
    if (name != null && code == null) return byName(graph, 'Country', name, info);
    throw clientError(
      'BAD_USER_INPUT',
      'A country is asked for by `code` or by `name`. Expected one of the two. Ask for instance `country(code: "SY")`.',
    );
  },
  countries: (_query, { filter, orderBy, ...page }, { graph }, info) =>
    connection(
      list(graph.run, 'byName', { name: folded(filter?.name) }, listCountries, countCountries),
      page,
      info,
      orderBy?.direction ?? 'ASC',
    ),
};

/** The country that an organisation, a place or an event has the code of; `null` where the graph does not hold it. */
export async function countryOf(
  { country, countryCode }: EntityParent,
  _args: unknown,
  { graph }: Context,
  info: GraphQLResolveInfo,
): Promise<EntityCore | null> {
  return (
    country ?? (countryCode === null ? null : graph.countries.load(countryCode, wantedNode(graph, 'Country', info)))
  );
}
