import { countOrganizations, listOrganizations } from '../generated/cypher.ts';
import type { OrganizationResolvers, QueryResolvers } from '../generated/graphql.ts';
import { list } from '../graph/list.ts';
import { byName } from './by-name.ts';
import { connection, owned } from './connection.ts';
import { countryOf } from './country.ts';
import { entityFields, speakerFields } from './entity.ts';
import { folded } from './filter.ts';

export const Organization: OrganizationResolvers = {
  ...entityFields,
  ...speakerFields,
  country: countryOf,
  positions: owned('positionsAtOrganization', 'ASC'),
  events: owned('eventsOfParticipant', 'DESC'),
};

export const organizationQueries: Pick<QueryResolvers, 'organization' | 'organizations'> = {
  organization: (_query, { name }, { graph }, info) => byName(graph, 'Organization', name, info),
  organizations: (_query, { filter, orderBy, ...page }, { graph }, info) => {
    const conditions = { name: folded(filter?.name), countryCode: filter?.country ?? null };
    return connection(
      list(graph.run, 'byName', conditions, listOrganizations, countOrganizations),
      page,
      info,
      orderBy?.direction ?? 'ASC',
    );
  },
};
