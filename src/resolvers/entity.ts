import type { EntityResolvers, PersonResolvers } from '../generated/graphql.ts';
import { ENTITY_TYPES, type EntityType } from '../graph/graph.ts';
import { owned } from './connection.ts';
import { clientError } from './errors.ts';
import { checkedType } from './ids.ts';

/** The fields that every type of entity has. */
export const entityFields: Pick<PersonResolvers, 'name' | 'mentions' | 'articles' | 'claims'> = {
  name: ({ nameFr, nameEn }, { language }) => (language === 'EN' ? (nameEn ?? nameFr) : nameFr),
  mentions: owned('mentionsOfEntity', 'DESC'),
  articles: owned('articlesOfEntity', 'DESC'),
  claims: owned('claimsOfEntity', 'DESC'),
};

/** The fields of entities that speak. */
export const speakerFields: Pick<PersonResolvers, 'quotes' | 'statements'> = {
  quotes: owned('quotesOfSpeaker', 'DESC'),
  statements: owned('claimsOfSpeaker', 'DESC'),
};

export const Entity: EntityResolvers = {
  __resolveType: ({ id }) => entityType(id),
};

/** The type of the entity that `id` names. @throws GraphQLError INVALID_ID */
export function entityType(id: string): EntityType {
  const found = ENTITY_TYPES.find((type) => type === checkedType(id));
  if (found !== undefined) return found;
  throw clientError(
    'INVALID_ID',
    `"${id}" is no entity. Expected the id of a person, an organisation, a country, a place or an event. Take it from a field of type Entity.`,
  );
}
