import type { GraphQLResolveInfo } from 'graphql';
import { PREDICATES } from '../extract/vocabulary.ts';
import type { EntityResolvers, PersonClaimsArgs, PersonResolvers } from '../generated/graphql.ts';
import { typeOfId } from '../graph/id.ts';
import { HIGHEST, LOWEST } from '../graph/lists.ts';
import { ENTITY_TYPES, type EntityType } from '../graph/nodes.ts';
import type { Context } from './context.ts';
import { highestFirst } from './counts.ts';
import { anyOf, published } from './filter.ts';
import { COUNTED } from './link.ts';
import { lookaheadOf } from './lookahead.ts';
import { owned } from './owned.ts';
import type { EntityParent, LinkCountParent } from './parents.ts';
import { fieldsOf } from './source.ts';

export const entity = fieldsOf<EntityParent>();

/** The fields that every type of entity has. */
export const entityFields: Pick<
  PersonResolvers,
  'name' | 'hasName' | 'mentions' | 'articles' | 'claims' | 'claimCounts' | 'links'
> = {
  name: entity.from(['nameFr', 'nameEn'], ({ nameFr, nameEn }, { language }: { readonly language: 'EN' | 'FR' }) =>
    language === 'EN' ? (nameEn ?? nameFr) : nameFr,
  ),
  hasName: entity.from(
    ['nameEn'],
    ({ nameEn }, { language }: { readonly language: 'EN' | 'FR' }) => language === 'FR' || nameEn !== null,
  ),
  mentions: owned('mentionsOfEntity', 'DESC', 'id'),
  articles: owned('articlesOfEntity', 'DESC', 'id'),
  claims: owned<'claimsOfEntity', 'id', PersonClaimsArgs>('claimsOfEntity', 'DESC', 'id', {
    isMeant: ({ predicates, from, to }) => predicates != null || from != null || to != null,
    list: (graph, ownerId, args) => {
      const conditions = claimConditions(args);
      const load = graph.lists.filteredClaimsOfEntity;
      return { conditions, part: (lookahead) => load(ownerId, { ...lookahead, filter: conditions }) };
    },
  }),
  claimCounts: entity.from(['id'], async ({ id }, _args: object, { graph }: Context) =>
    highestFirst(await graph.claimCounts(id, ALL_PREDICATES)),
  ),
  links: entity.from(['id'], async ({ id }, _args: object, { graph }: Context) => {
    const name = ({ relation, direction, type }: LinkCountParent) => `${relation} ${direction} ${type}`;
    const counts = await graph.linkCounts(id, COUNTED);
    return counts.toSorted((a, b) => b.count - a.count || (name(a) < name(b) ? -1 : 1));
  }),
};

const ALL_PREDICATES = { predicates: Object.keys(PREDICATES) };

function claimConditions({ predicates, from, to }: PersonClaimsArgs) {
  const span = published({ from, to });
  return {
    predicates: anyOf(null, predicates) ?? ALL_PREDICATES.predicates,
    from: span.from,
    lower: span.lower ?? LOWEST,
    upper: span.upper ?? HIGHEST,
  };
}

/** The fields of entities that speak. */
export const speakerFields: Pick<PersonResolvers, 'quotes' | 'statements'> = {
  quotes: owned('quotesOfSpeaker', 'DESC', 'id'),
  statements: owned('claimsOfSpeaker', 'DESC', 'id'),
};

/**
 * The country of an organisation, a place or an event, by its code; `null` where the graph does not hold it. Rows of
 * neighbours lack it, so there it is loaded.
 */
export const country = entity.neighbor(
  'country',
  ['country', 'countryCode'],
  async (row, _args: object, { graph }: Context, info: GraphQLResolveInfo) => {
    if (row.country !== undefined) return row.country;
    return row.countryCode === null ? null : graph.countries(row.countryCode, lookaheadOf(graph, info, 'Country'));
  },
);

export const Entity: EntityResolvers = {
  __resolveType: ({ id }) => entityType(id),
};

/** The type of the entity that `id` names; `null` when it names another node. */
export function entityType(id: string): EntityType | null {
  return ENTITY_TYPES.find((type) => type === typeOfId(id)) ?? null;
}
