import type { Run } from '../codegen/runtime.ts';
import type { Selected } from '../codegen/selection.ts';
import * as cypher from '../generated/cypher.ts';
import { batchedSelected, batchedUnder, type Loader, textOfSelection } from './batch.ts';
import { type FoundLists, type Lists, listsOver, primeLists, textOfLists, type WantedLists } from './lists.ts';

export const ENTITY_TYPES = ['Country', 'Event', 'Organization', 'Person', 'Place'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** What a node must carry, and which of its lists come along if its statement can give them. */
export interface WantedNode {
  readonly selected: Selected;
  readonly lists: WantedLists;
}

/**
 * What resolvers ask of the graph, for one request: nodes, owners' lists, and statements of their own. What is asked for in
 * one tick is loaded together, and each only once.
 *
 * @param listsComeAlong Whether lists may be asked for with their owner; else each comes by its own statement.
 */
export function graphOver(run: Run, listsComeAlong: boolean) {
  const lists = listsOver(run);
  return {
    run,
    lists,
    listsComeAlong,

    articles: byKey(lists, (ids, wanted) => cypher.articlesById(run, { ids, ...wanted })),
    claims: byKey(lists, (ids, { selected }) => cypher.claimsById(run, { ids, selected })),
    entities: byKey(lists, (ids, wanted) => cypher.entitiesById(run, { ids, ...wanted })),
    mentions: byKey(lists, (ids, { selected }) => cypher.mentionsById(run, { ids, selected })),
    positions: byKey(lists, (ids, { selected }) => cypher.positionsById(run, { ids, selected })),
    publishers: byKey(lists, (ids) => cypher.publishersById(run, { ids })),
    quotes: byKey(lists, (ids, { selected }) => cypher.quotesById(run, { ids, selected })),

    countries: byKey(lists, (codes, wanted) => cypher.countriesByCode(run, { codes, ...wanted })),
    named: {
      Country: byName(lists, (keys, wanted) => cypher.countriesByName(run, { keys, ...wanted })),
      Event: byName(lists, (keys, wanted) => cypher.eventsByName(run, { keys, ...wanted })),
      Organization: byName(lists, (keys, wanted) => cypher.organizationsByName(run, { keys, ...wanted })),
      Person: byName(lists, (keys, wanted) => cypher.peopleByName(run, { keys, ...wanted })),
      Place: byName(lists, (keys, wanted) => cypher.placesByName(run, { keys, ...wanted })),
    } satisfies Record<EntityType, unknown>,

    locations: batchedSelected(
      async (ids, selected) => nodes(await cypher.locationOfEvent(run, { ids, selected })),
      () => null,
    ),
    entitiesOfQuote: batchedSelected(
      (ids, selected) => cypher.entitiesOfQuote(run, { ids, selected }),
      () => [],
    ),
  };
}

export type Graph = ReturnType<typeof graphOver>;

interface Row<Node> {
  readonly node: Node;
  readonly lists?: FoundLists;
}

type Rows<Node> = ReadonlyMap<string, Row<Node>>;

/** Gives the node of each key, `null` where there is none. */
function byKey<Node>(
  lists: Lists,
  statement: (keys: readonly string[], wanted: WantedNode) => Promise<Rows<Node>>,
): Loader<WantedNode, Node | null> {
  const rowsOf = async (keys: readonly string[], wanted: WantedNode) => {
    const rows = await statement(keys, wanted);
    for (const { lists: found } of rows.values()) primeLists(lists, wanted.lists, found);
    return nodes(rows);
  };
  return batchedUnder<WantedNode, Node | null>(rowsOf, () => null, textOfWanted);
}

/** Gives the entities of a type that have each folded name. */
function byName<Node>(
  lists: Lists,
  statement: (keys: readonly string[], wanted: WantedNode) => Promise<ReadonlyMap<string, readonly Row<Node>[]>>,
): Loader<WantedNode, readonly Node[]> {
  const rowsOf = async (keys: readonly string[], wanted: WantedNode) => {
    const rows = await statement(keys, wanted);
    for (const { lists: found } of [...rows.values()].flat()) primeLists(lists, wanted.lists, found);
    return new Map([...rows].map(([key, found]) => [key, found.map(({ node }) => node)]));
  };
  return batchedUnder<WantedNode, readonly Node[]>(rowsOf, () => [], textOfWanted);
}

function textOfWanted({ selected, lists }: WantedNode): string {
  return textOfSelection(selected) + textOfLists(lists);
}

function nodes<Node>(rows: Rows<Node>): ReadonlyMap<string, Node> {
  return new Map([...rows].map(([key, { node }]) => [key, node]));
}
