import type { GraphQLResolveInfo } from 'graphql';
import { countPeople, listPeople } from '../generated/cypher.ts';
import type { PersonResolvers, QueryResolvers } from '../generated/graphql.ts';
import { list } from '../graph/list.ts';
import { type Wanted, WHOLE } from '../graph/page.ts';
import type { Context } from '../server/context.ts';
import { askedOfNodes, type Field } from './asked.ts';
import { byName } from './by-name.ts';
import { comingAlong } from './coming-along.ts';
import { connection, owned } from './connection.ts';
import { entityFields, speakerFields } from './entity.ts';
import { folded } from './filter.ts';
import type { EntityParent } from './parents.ts';

export const Person: PersonResolvers = {
  ...entityFields,
  ...speakerFields,
  positions: comingAlong(
    async ({ id }: EntityParent, _args: object, { graph }: Context, info: GraphQLResolveInfo) =>
      (await graph.lists.positionsOfPerson.load(id, wholeList(info))).nodes,
    'positionsOfPerson',
    (_graph, _args, field) => wholeList(field),
  ),
  events: owned('eventsOfParticipant', 'DESC'),
};

function wholeList(field: Field): Wanted {
  return { page: WHOLE, selected: askedOfNodes(field) };
}

export const personQueries: Pick<QueryResolvers, 'person' | 'people'> = {
  person: (_query, { name }, { graph }, info) => byName(graph, 'Person', name, info),
  people: (_query, { filter, orderBy, ...page }, { graph }, info) => {
    const conditions = { name: folded(filter?.name), countryCode: filter?.country ?? null };
    return connection(
      list(graph.run, 'byName', conditions, listPeople, countPeople),
      page,
      info,
      orderBy?.direction ?? 'ASC',
    );
  },
};
