import type { RowOf } from '../cypher-codegen/runtime/functions.ts';
import type { Run } from '../cypher-codegen/runtime/statement.ts';
import type { PublishedInput } from '../generated/cypher/model.ts';
import { linksAmong, neighbors, publishedLinksAmong, publishedNeighbors } from '../generated/cypher/traversal.ts';
import { DENIED_ONLY, pairOf, strengthOf } from './link.ts';
import { ENTITY_TYPES, type EntityType } from './nodes.ts';

/** Where articles have to meet a condition: most claims that are read of an entity in a direction, of one alone and of several. */
const [CLAIMS, CLAIMS_OF_EACH] = [1_000, 200];

/** The same for the links among entities: most of these, and most claims of each. */
const [LINKS_AMONG, CLAIMS_AMONG] = [500, 50];

/** Which links are followed, and whom they may lead to. */
export interface LinkConditions {
  /** `null` for no condition. */
  readonly relations: readonly string[] | null;
  /** `null` for no condition. */
  readonly types: readonly EntityType[] | null;
  /** Whether what is only denied is a link too. */
  readonly denied: boolean;
  /** Conditions on the articles that state a link; `null` for none. */
  readonly published: PublishedInput | null;
  /** Whether anything is asked of a link but its ends and its relation. */
  readonly figures: boolean;
}

/** A relation of one entity to another and, where these are asked for, its figures; `negated` is how many of `count` deny it. */
export interface Edge {
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  readonly count: number;
  readonly negated: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** How links are followed. */
export interface Ways {
  /**
   * The ids of those whom the links of these entities lead to, but for those that are left out; first whom they have most
   * between them with or, where relations or types are asked for, the strongest link.
   */
  readonly beyond: (ids: readonly string[], leftOut: readonly string[], most: number) => Promise<Found<string>>;
  /** The links among these entities. */
  readonly among: (ids: readonly string[]) => Promise<Found<Edge>>;
}

/** What was found, and whether there may be more that was not read. */
interface Found<Item> {
  readonly found: readonly Item[];
  readonly more: boolean;
}

/**
 * The ways that meet conditions: by the links that are kept or, where articles have to meet a condition, by what they state.
 *
 * @param allRelations All relations that there are.
 */
export function waysOf(run: Run, conditions: LinkConditions, allRelations: readonly string[]): Ways {
  const { published } = conditions;
  return published === null
    ? keptWays(run, conditions, allRelations)
    : publishedWays(run, { ...conditions, published });
}

function keptWays(
  run: Run,
  { relations, types, denied, figures }: LinkConditions,
  allRelations: readonly string[],
): Ways {
  const above = denied ? '' : DENIED_ONLY;
  const each = { relations: relations ?? (types && allRelations), types: types ?? ENTITY_TYPES };
  return {
    beyond: async (ids, exclude, most) => {
      const rows = await neighbors(run, { ids, above, ...each, exclude, most: most + 1 });
      return { found: rows.slice(0, most).map(({ id }) => id), more: rows.length > most };
    },
    among: async (ids) => ({
      found: await linksAmong(run, { pairs: pairsAmong(ids), above, relations, figures }),
      more: false,
    }),
  };
}

function publishedWays(run: Run, conditions: LinkConditions & { readonly published: PublishedInput }): Ways {
  const { relations, types, denied, published } = conditions;
  const asked = { published, relations, denied };
  const ofTypes = { types: (types ?? ENTITY_TYPES).map((type) => type.toLowerCase()), tied: !relations && !types };
  return {
    beyond: async (ids, exclude, most) => {
      const limit = ids.length === 1 ? CLAIMS : CLAIMS_OF_EACH;
      const rows = await publishedNeighbors(run, { ...asked, ...ofTypes, ids, exclude, limit });
      const found = strongestFirst(rows);
      return { found: found.slice(0, most), more: found.length > most || rows.some(({ more }) => more) };
    },
    among: async (ids) => {
      const most = { mostLinks: LINKS_AMONG, limit: CLAIMS_AMONG };
      const rows = await publishedLinksAmong(run, { ...asked, ...most, pairs: pairsAmong(ids) });
      return { found: rows, more: rows.some(({ more }) => more) };
    },
  };
}

/** Ids in the order in which `neighbors` gives them. */
function strongestFirst(reached: readonly Pick<RowOf<typeof publishedNeighbors>, 'id' | 'stating' | 'newest'>[]) {
  const inOrder = reached.map(({ id, stating, newest }) => ({ id, key: `${strengthOf(stating, newest)} ${id}` }));
  inOrder.sort((a, b) => (a.key < b.key ? 1 : -1));
  return [...new Set(inOrder.map(({ id }) => id))];
}

/** Every two of these ids, as links are found by them. */
function pairsAmong(ids: readonly string[]): string[] {
  return ids.flatMap((one, i) => ids.slice(i + 1).map((other) => pairOf(one, other)));
}
