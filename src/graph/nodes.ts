import type { Selected } from '../cypher-codegen/runtime/selection.ts';
import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { articlesById } from '../generated/cypher/article.ts';
import { claimsById } from '../generated/cypher/claim.ts';
import { countriesByCode, countriesByName } from '../generated/cypher/country.ts';
import { entitiesById } from '../generated/cypher/entity.ts';
import { eventsByName, locationOfEvent } from '../generated/cypher/event.ts';
import { mentionsById } from '../generated/cypher/mention.ts';
import { organizationsByName } from '../generated/cypher/organization.ts';
import { peopleByName } from '../generated/cypher/person.ts';
import { placesByName } from '../generated/cypher/place.ts';
import { positionsById } from '../generated/cypher/position.ts';
import { publishersById } from '../generated/cypher/publisher.ts';
import { entitiesOfQuote, quotesById } from '../generated/cypher/quote.ts';
import { listsOver } from './lists.ts';
import { type Load, loader } from './loader.ts';
import { type FoundLists, type Owner, type WantedLists, withFetched } from './prefetch.ts';

export const ENTITY_TYPES = ['Country', 'Event', 'Organization', 'Person', 'Place'] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** What a node must carry, and which of its lists are fetched with it if its statement can give them. */
export interface WantedNode {
  readonly selected: Selected;
  readonly lists: WantedLists;
}

/**
 * The loaders of one request: nodes, lists of owners, and `run` for other statements. Keys that are asked for in one
 * tick are loaded together, each once.
 *
 * @param prefetches Whether lists may be fetched with their owner; otherwise each takes its own statement.
 */
export function graphOver(run: Run, prefetches: boolean) {
  return {
    run,
    prefetches,
    lists: listsOver(run),
    articles: byKey((ids, wanted) => articlesById(run, { ids, ...wanted })),
    claims: byKey((ids, { selected }) => claimsById(run, { ids, selected })),
    entities: byKey((ids, wanted) => entitiesById(run, { ids, ...wanted })),
    mentions: byKey((ids, { selected }) => mentionsById(run, { ids, selected })),
    positions: byKey((ids, { selected }) => positionsById(run, { ids, selected })),
    publishers: byKey((ids) => publishersById(run, { ids })),
    quotes: byKey((ids, { selected }) => quotesById(run, { ids, selected })),
    countries: byKey((codes, wanted) => countriesByCode(run, { codes, ...wanted })),
    named: {
      Country: byName((keys, wanted) => countriesByName(run, { keys, ...wanted })),
      Event: byName((keys, wanted) => eventsByName(run, { keys, ...wanted })),
      Organization: byName((keys, wanted) => organizationsByName(run, { keys, ...wanted })),
      Person: byName((keys, wanted) => peopleByName(run, { keys, ...wanted })),
      Place: byName((keys, wanted) => placesByName(run, { keys, ...wanted })),
    } satisfies Record<EntityType, unknown>,
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
  statement: (keys: readonly string[], wanted: WantedNode) => Promise<ReadonlyMap<string, Row<Node>>>,
): Load<WantedNode, (Node & Owner) | null> {
  const nodesOf = async (keys: readonly string[], wanted: WantedNode) => {
    const rows = await statement(keys, wanted);
    return new Map([...rows].map(([key, row]) => [key, nodeOf(row, wanted)]));
  };
  return loader<WantedNode, (Node & Owner) | null>(nodesOf, () => null, textOf);
}

/** Gives the nodes of each key. */
function byName<Node extends object>(
  statement: (keys: readonly string[], wanted: WantedNode) => Promise<ReadonlyMap<string, readonly Row<Node>[]>>,
): Load<WantedNode, readonly (Node & Owner)[]> {
  const nodesOf = async (keys: readonly string[], wanted: WantedNode) => {
    const rows = await statement(keys, wanted);
    return new Map([...rows].map(([key, found]) => [key, found.map((row) => nodeOf(row, wanted))]));
  };
  return loader<WantedNode, readonly (Node & Owner)[]>(nodesOf, () => [], textOf);
}

function nodeOf<Node extends object>({ node, lists }: Row<Node>, wanted: WantedNode): Node & Owner {
  return withFetched(node, wanted.lists, lists);
}

/** The field that asks for a list does not make the options others. */
function textOf(wanted: WantedNode): string {
  return JSON.stringify(wanted, (key, value) => (key === 'asker' ? undefined : value));
}
