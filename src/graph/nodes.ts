import type { Selected } from '../cypher-codegen/runtime/selection.ts';
import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { articlesById } from '../generated/cypher/article.ts';
import { claimCountsOfEntity, claimsById } from '../generated/cypher/claim.ts';
import { countriesByCode, countriesByName } from '../generated/cypher/country.ts';
import { entitiesByName, linkCountsOfEntity } from '../generated/cypher/entity.ts';
import { eventsByName, locationOfEvent } from '../generated/cypher/event.ts';
import { mentionsById } from '../generated/cypher/mention.ts';
import { organizationsByName } from '../generated/cypher/organization.ts';
import { peopleByName } from '../generated/cypher/person.ts';
import { placesByName } from '../generated/cypher/place.ts';
import { positionsById } from '../generated/cypher/position.ts';
import { publishersById } from '../generated/cypher/publisher.ts';
import { entitiesOfQuote, quotesById } from '../generated/cypher/quote.ts';
import { chosenEntities, chosenIds } from './chosen-entities.ts';
import { listsOver } from './lists.ts';
import { type Load, loader } from './loader.ts';
import { type FoundLists, type Owner, type Prefetches, withPrefetched } from './prefetch.ts';

export const ENTITY_TYPES = ['Country', 'Event', 'Organization', 'Person', 'Place'] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** What a node must carry, and which of its lists are prefetched with it if its statement can give them. */
export interface Lookahead {
  readonly selected: Selected;
  readonly lists: Prefetches;
}

/**
 * The loaders of one request: nodes, lists of owners, and `run` for other statements. Keys that are asked for in one
 * tick are loaded together, each once.
 *
 * @param prefetches Whether lists may be prefetched with their owner; otherwise each takes its own statement.
 */
export function graphOver(run: Run, prefetches: boolean) {
  return {
    run,
    prefetches,
    lists: listsOver(run),
    articles: byKey((ids, lookahead) => articlesById(run, { ids, ...lookahead })),
    claims: byKey((ids, { selected }) => claimsById(run, { ids, selected })),
    /** How many claims an entity has of each of the predicates in the options. */
    claimCounts: loader(
      (ids, { predicates }: { readonly predicates: readonly string[] }) =>
        claimCountsOfEntity(run, { ids, predicates }),
      () => [],
    ),
    /** To how many entities one is linked, of what the options ask for. */
    linkCounts: loader(
      (ids, asked: Omit<Parameters<typeof linkCountsOfEntity>[1], 'ids'>) => linkCountsOfEntity(run, { ids, ...asked }),
      () => [],
    ),
    entities: byKey((ids, lookahead) => chosenEntities(run, { ids, ...lookahead })),
    /** The id of the organisation that one is taken for; `null` for all that are themselves. */
    chosenId: loader<object, string | null>(
      (ids) => chosenIds(run, ids),
      () => null,
    ),
    mentions: byKey((ids, { selected }) => mentionsById(run, { ids, selected })),
    positions: byKey((ids, { selected }) => positionsById(run, { ids, selected })),
    publishers: byKey((ids) => publishersById(run, { ids })),
    quotes: byKey((ids, { selected }) => quotesById(run, { ids, selected })),
    countries: byKey((codes, lookahead) => countriesByCode(run, { codes, ...lookahead })),
    named: {
      Country: byName((keys, lookahead) => countriesByName(run, { keys, ...lookahead })),
      Event: byName((keys, lookahead) => eventsByName(run, { keys, ...lookahead })),
      Organization: byName((keys, lookahead) => organizationsByName(run, { keys, ...lookahead })),
      Person: byName((keys, lookahead) => peopleByName(run, { keys, ...lookahead })),
      Place: byName((keys, lookahead) => placesByName(run, { keys, ...lookahead })),
    } satisfies Record<EntityType, unknown>,
    /** Ids and French names of the entities of any type that have a name. */
    namedEntities: loader(
      (keys) => entitiesByName(run, { keys }),
      () => [],
    ),
    locations: byKey((ids, { selected }) => locationOfEvent(run, { ids, selected })),
    entitiesOfQuote: byName((ids, { selected }) => entitiesOfQuote(run, { ids, selected })),
  };
}

export type Graph = ReturnType<typeof graphOver>;

interface Row<Node> {
  readonly node: Node;
  readonly lists?: FoundLists;
}

/** Gives the node of each key, `null` where there is none. */
function byKey<Node extends object>(
  statement: (keys: readonly string[], lookahead: Lookahead) => Promise<ReadonlyMap<string, Row<Node>>>,
): Load<Lookahead, (Node & Owner) | null> {
  const nodesOf = async (keys: readonly string[], lookahead: Lookahead) => {
    const rows = await statement(keys, lookahead);
    return new Map([...rows].map(([key, row]) => [key, nodeOf(row, lookahead)]));
  };
  return loader<Lookahead, (Node & Owner) | null>(nodesOf, () => null, textOf);
}

/** Gives the nodes of each key. */
function byName<Node extends object>(
  statement: (keys: readonly string[], lookahead: Lookahead) => Promise<ReadonlyMap<string, readonly Row<Node>[]>>,
): Load<Lookahead, readonly (Node & Owner)[]> {
  const nodesOf = async (keys: readonly string[], lookahead: Lookahead) => {
    const rows = await statement(keys, lookahead);
    return new Map([...rows].map(([key, found]) => [key, found.map((row) => nodeOf(row, lookahead))]));
  };
  return loader<Lookahead, readonly (Node & Owner)[]>(nodesOf, () => [], textOf);
}

function nodeOf<Node extends object>({ node, lists }: Row<Node>, lookahead: Lookahead): Node & Owner {
  return withPrefetched(node, lookahead.lists, lists);
}

/** The field that asks for a list does not make the options others. */
function textOf(lookahead: Lookahead): string {
  return JSON.stringify(lookahead, (key, value) => (key === 'asker' ? undefined : value));
}
