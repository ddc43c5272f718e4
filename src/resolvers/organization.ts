import { countOrganizations, listOrganizations } from '../generated/cypher/organization.ts';
import type { OrganizationResolvers, QueryResolvers } from '../generated/graphql.ts';
import { filtered } from '../graph/lists.ts';
import { byName } from './by-name.ts';
import { connection, owned } from './connection.ts';
import { filteredList } from './cursor.ts';
import { country, entityFields, speakerFields } from './entity.ts';
import { folded } from './filter.ts';

export const Organization: OrganizationResolvers = {
  ...entityFields,
  ...speakerFields,
  country,
  positions: owned('positionsAtOrganization', 'ASC', 'id'),
  events: owned('eventsOfParticipant', 'DESC', 'id'),
};

export const organizationQueries: Pick<QueryResolvers, 'organization' | 'organizations'> = {
  organization: (_query, { name }, { graph }, info) => byName(graph, 'Organization', name, info),
  organizations: (_query, { filter, orderBy, ...page }, { graph }, info) => {
    const conditions = { name: folded(filter?.name), countryCode: filter?.country ?? null };
    return connection(
      {
        identity: filteredList('organizations', 'byName', conditions),
        direction: orderBy?.direction ?? 'ASC',
        part: filtered(graph.run, conditions, listOrganizations, countOrganizations),
      },
      page,
      info,
    );
  },
};
