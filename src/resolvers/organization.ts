import { countOrganizations, listOrganizations } from '../generated/cypher.ts';
import type { OrganizationResolvers, QueryResolvers } from '../generated/graphql.ts';
import { list } from '../graph/list.ts';
import { byName } from './by-name.ts';
import { connection, ownedConnection } from './connection.ts';
import { countryOf } from './country.ts';
import { entityFields, speakerFields } from './entity.ts';
import { folded } from './filter.ts';

export const Organization: OrganizationResolvers = {
  ...entityFields,
  ...speakerFields,
  country: countryOf,
  positions: ({ id }, args, { graph }) => ownedConnection(graph.positionsAtOrganization, id, args),
  events: ({ id }, args, { graph }) => ownedConnection(graph.eventsOfParticipant, id, args, 'DESC'),
};

export const organizationQueries: Pick<QueryResolvers, 'organization' | 'organizations'> = {
  organization: (_query, { name }, { graph }) => byName(graph, 'Organization', name),
  organizations: (_query, { filter, orderBy, ...page }, { graph }) => {
    const conditions = { name: folded(filter?.name), countryCode: filter?.country ?? null };
    return connection(
      list(graph, 'organizations', 'byName', conditions, listOrganizations, countOrganizations),
      page,
      orderBy?.direction ?? 'ASC',
    );
  },
};
