import type { GraphQLResolveInfo } from 'graphql';
import { listPeople } from '../generated/cypher/person.ts';
import type { PersonResolvers, QueryResolvers } from '../generated/graphql.ts';
import { WHOLE } from '../graph/lists.ts';
import { type Owner, prefetchedList } from '../graph/prefetch.ts';
import { countryIdOf } from '../ingest/identify.ts';
import { byName } from './by-name.ts';
import type { Context } from './context.ts';
import { entityFields, speakerFields } from './entity.ts';
import { folded } from './filter.ts';
import { selectedByField } from './lookahead.ts';
import { meantId } from './meant.ts';
import { owned } from './owned.ts';
import type { EntityParent } from './parents.ts';
import { rootList } from './root-list.ts';
import { askOf, type FieldAsk } from './selection.ts';
import { type PageAsk, withSource } from './source.ts';

export const Person: PersonResolvers = {
  ...entityFields,
  ...speakerFields,
  positions: withSource(
    { properties: ['id'], list: { name: 'positionsOfPerson', asked: wholeList } },
    async (person: Pick<EntityParent, 'id'> & Owner, _args: object, { graph }: Context, info: GraphQLResolveInfo) => {
      const field = askOf(info);
      const prefetched = prefetchedList(person, 'positionsOfPerson', field.nodes);
      return (prefetched ?? (await graph.lists.positionsOfPerson(person.id, wholeList(field)))).nodes;
    },
  ),
  events: owned('eventsOfParticipant', 'DESC', 'id'),
};

function wholeList(field: FieldAsk): PageAsk {
  return { page: WHOLE, selected: selectedByField(field), nodes: [field] };
}

export const personQueries: Pick<QueryResolvers, 'person' | 'people'> = {
  person: (_query, { name }, { graph }, info) => byName(graph, 'Person', name, info),
  people: async (_query, { filter, orderBy, ...page }, context, info) => {
    const { name, organization, organizationName, country } = filter ?? {};
    const conditions = {
      name: folded(name),
      organizationId: await meantId(
        context.graph,
        ['organization', 'organizationName'],
        organization,
        organizationName,
        'Organization',
      ),
      countryId: country == null ? null : countryIdOf(country),
    };
    return rootList(listPeople, { filter: conditions }, { direction: 'ASC', ...orderBy, ...page }, context, info);
  },
};
