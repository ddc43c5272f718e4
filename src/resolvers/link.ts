import { PREDICATES } from '../extract/vocabulary.ts';
import type { EntityType as AskedType, LinkCountResolvers, LinkDirection, Relation } from '../generated/graphql.ts';
import { DENIED_ONLY, HOLDS_OFFICE } from '../graph/link.ts';
import { ENTITY_TYPES, type EntityType } from '../graph/nodes.ts';

/** All that links one entity to another. */
export const RELATIONS: readonly string[] = [...Object.keys(PREDICATES), HOLDS_OFFICE];

/** The types of entities, as they are asked for. */
export const TYPES: Readonly<Record<AskedType, EntityType>> = {
  COUNTRY: 'Country',
  EVENT: 'Event',
  ORGANIZATION: 'Organization',
  PERSON: 'Person',
  PLACE: 'Place',
};

/** What is counted of the links of an entity. */
export const COUNTED = { relations: RELATIONS, types: ENTITY_TYPES, above: DENIED_ONLY, most: 1_000 };

export const LinkCount: LinkCountResolvers = {
  relation: ({ relation }) => relation as Relation, // the store writes no others
  direction: ({ direction }) => direction as LinkDirection,
  type: ({ type }) => type.toUpperCase() as AskedType,
};
