import { countPeople, listPeople } from '../generated/cypher.ts';
import type { PersonResolvers, QueryResolvers } from '../generated/graphql.ts';
import { list } from '../graph/list.ts';
import { askedOfNodes } from './asked.ts';
import { byName } from './by-name.ts';
import { connection, owned } from './connection.ts';
import { entityFields, speakerFields } from './entity.ts';
import { folded } from './filter.ts';

export const Person: PersonResolvers = {
  ...entityFields,
  ...speakerFields,
  positions: async ({ id }, _args, { graph }, info) =>
    (await graph.positionsOfPerson(id, askedOfNodes(info))).map(({ node }) => node),
  events: owned((graph) => graph.eventsOfParticipant, 'DESC'),
};

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
