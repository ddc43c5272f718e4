import { listOrganizations } from '../generated/cypher/organization.ts';
import type { OrganizationResolvers, QueryResolvers } from '../generated/graphql.ts';
import { byName } from './by-name.ts';
import { country, entityFields, speakerFields } from './entity.ts';
import { folded } from './filter.ts';
import { owned } from './owned.ts';
import { rootList } from './root-list.ts';

export const Organization: OrganizationResolvers = {
  ...entityFields,
  ...speakerFields,
  country,
  positions: owned('positionsAtOrganization', 'ASC', 'id'),
  events: owned('eventsOfParticipant', 'DESC', 'id'),
};

export const organizationQueries: Pick<QueryResolvers, 'organization' | 'organizations'> = {
  organization: (_query, { name }, { graph }, info) => byName(graph, 'Organization', name, info),
  organizations: (_query, { filter, orderBy, ...page }, context, info) => {
    const conditions = { name: folded(filter?.name), countryCode: filter?.country ?? null };
    return rootList(
      listOrganizations,
      { filter: conditions },
      { direction: 'ASC', ...orderBy, ...page },
      context,
      info,
    );
  },
};
