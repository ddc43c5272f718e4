import * as lists from '../generated/cypher/lists.ts';
import type { ListName, ListNodes, OwnedPart, PageLookahead } from './lists.ts';

/** A list to fetch together with its owner. */
interface Prefetch extends PageLookahead {
  /** The field that asks for it. No other field gets it: it may want the same list with other arguments. */
  readonly asker: object;
  /** The lists of its own nodes. */
  readonly lists: Prefetches;
}

export type Prefetches = { readonly [Name in ListName]?: Prefetch };

/** Prefetched lists as a statement returns them. */
export type FoundLists = { readonly [Name in ListName]?: FoundList<ListNodes[Name]> };

interface FoundList<Node> extends OwnedPart<Node> {
  /** The lists that were prefetched with each of its nodes. */
  readonly lists?: { readonly [Name in ListName]?: readonly OwnedPart<ListNodes[Name]>[] };
}

/** The lists that were prefetched with a node, by name. */
type Prefetched = { readonly [Name in ListName]?: PrefetchedList<ListNodes[Name]> };

interface PrefetchedList<Node> {
  readonly asker: object;
  readonly part: OwnedPart<Node>;
}

/** A node that may have lists with it. */
export interface Owner {
  readonly prefetched?: Prefetched;
}

/** The lists whose nodes may have lists with them. */
const WITH_LISTS = new Set(Object.entries(lists).flatMap(([name, { header }]) => (header.prefetches ? [name] : [])));

/** Whether lists of the nodes of this list can be prefetched with it. */
export function prefetchesLists(name: ListName): boolean {
  return WITH_LISTS.has(name);
}

/** The list that was prefetched with its owner for this field. */
export function prefetchedList<Name extends ListName>(
  { prefetched }: Owner,
  name: Name,
  asker: object,
): OwnedPart<ListNodes[Name]> | undefined {
  const list = prefetched?.[name];
  return list?.asker === asker ? list.part : undefined;
}

/** The node, with the lists that a statement gave along with it. */
export function withPrefetched<Node extends object>(
  node: Node,
  prefetches: Prefetches,
  found: FoundLists = {},
): Node & Owner {
  const names = namesOf(found);
  if (names.length === 0) return node;
  const prefetched = names.map((name) => [name, prefetchedOf(prefetches[name], found[name])]);
  return { ...node, prefetched: Object.fromEntries(prefetched) };
}

function prefetchedOf<Name extends ListName>(
  prefetch: Prefetch | undefined,
  found: FoundList<ListNodes[Name]> | undefined,
): PrefetchedList<ListNodes[Name]> | undefined {
  if (!prefetch || !found) return undefined;
  const { lists, ...part } = found;
  const nodes = lists
    ? part.nodes.map((node) => withPrefetched(node, prefetch.lists, listsOf(node, lists)))
    : part.nodes;
  return { asker: prefetch.asker, part: { ...part, nodes } };
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
