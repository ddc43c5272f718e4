import * as lists from '../generated/cypher/lists.ts';
import type { ListName, ListNodes, OwnedPart, Wanted } from './lists.ts';

/** A list that is to be fetched together with its owner. */
export interface WantedList extends Wanted {
  /** The field that asks for it. No other field gets it: it may want the same list with other arguments. */
  readonly asker: object;
  /** The lists of its own nodes. */
  readonly lists: WantedLists;
}

export type WantedLists = { readonly [Name in ListName]?: WantedList };

/** Prefetched lists as a statement returns them. */
export type FoundLists = { readonly [Name in ListName]?: FoundList<ListNodes[Name]> };

interface FoundList<Node> extends OwnedPart<Node> {
  /** The lists that were fetched with each of its nodes. */
  readonly lists?: { readonly [Name in ListName]?: readonly OwnedPart<ListNodes[Name]>[] };
}

/** The lists that were fetched with a node, by name. */
export type Fetched = { readonly [Name in ListName]?: FetchedList<ListNodes[Name]> };

interface FetchedList<Node> {
  readonly asker: object;
  readonly part: OwnedPart<Node>;
}

/** A node that may have lists with it. */
export interface Owner {
  readonly fetched?: Fetched;
}

/** The lists whose nodes may have lists with them. */
const WITH_LISTS = new Set(Object.entries(lists).flatMap(([name, { header }]) => (header.brings ? [name] : [])));

/** Whether lists of the nodes of this list can be fetched with it. */
export function bringsLists(name: ListName): boolean {
  return WITH_LISTS.has(name);
}

/** The list that was prefetched with its owner for this field. */
export function fetchedList<Name extends ListName>(
  { fetched }: Owner,
  name: Name,
  asker: object,
): OwnedPart<ListNodes[Name]> | undefined {
  const list = fetched?.[name];
  return list?.asker === asker ? list.part : undefined;
}

/** The node, with the lists that a statement gave along with it. */
export function withFetched<Node extends object>(
  node: Node,
  wanted: WantedLists,
  found: FoundLists = {},
): Node & Owner {
  const names = namesOf(found);
  if (names.length === 0) return node;
  const fetched = names.map((name) => [name, fetchedOf(wanted[name], found[name])]);
  return { ...node, fetched: Object.fromEntries(fetched) };
}

function fetchedOf<Name extends ListName>(
  wanted: WantedList | undefined,
  found: FoundList<ListNodes[Name]> | undefined,
): FetchedList<ListNodes[Name]> | undefined {
  if (!wanted || !found) return undefined;
  const { lists, ...part } = found;
  const nodes = lists ? part.nodes.map((node) => withFetched(node, wanted.lists, listsOf(node, lists))) : part.nodes;
  return { asker: wanted.asker, part: { ...part, nodes } };
}

/** The lists of one node, out of those of all nodes. */
function listsOf(node: object, lists: NonNullable<FoundList<unknown>['lists']>): FoundLists {
  const id = 'id' in node ? node.id : undefined;
  return Object.fromEntries(
    namesOf(lists).map((name) => [
      name,
      lists[name]?.find(({ ownerId }: { readonly ownerId: string }) => ownerId === id),
    ]),
  );
}

function namesOf(lists: { readonly [Name in ListName]?: unknown }): ListName[] {
  return Object.keys(lists) as ListName[];
}
