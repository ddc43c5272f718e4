import { NODE } from '../cypher-codegen/runtime/selection.ts';
import type { EntityCore } from '../generated/cypher/model.ts';
import type { Graph, Lookahead } from './nodes.ts';
import { orderKey } from './order-key.ts';
import type { Edge, Ways } from './ways.ts';

export interface Neighborhood {
  /** The entity itself first, then the others in the order of their distance, those equally near by name. */
  readonly nodes: readonly EntityCore[];
  readonly edges: readonly Edge[];
  /** Whether there are, or may be, more entities within the depth. */
  readonly truncated: boolean;
}

/** How far, and how many. */
export interface Extent {
  /** Most links away. */
  readonly depth: number;
  /** Most entities, the one in the middle included. */
  readonly first: number;
  /** Ids of entities that are left out; the one in the middle never is. */
  readonly exclude: readonly string[];
}

/**
 * The entities around one, breadth first, one statement a level, and all that links them; of those equally near, those whom
 * the strongest links lead to. `null` when the graph does not hold the entity.
 */
export async function neighborhood(
  graph: Graph,
  ways: Ways,
  id: string,
  extent: Extent,
  { selected, lists }: Lookahead,
): Promise<Neighborhood | null> {
  const ordered = { ...selected, [NODE]: [...new Set(['id', 'nameFr', ...(selected[NODE] ?? [])])] };
  const load = (ids: readonly string[]) =>
    Promise.all(ids.map((one) => graph.entities(one, { selected: ordered, lists })));
  const middle = load([id]); // while its surroundings are looked for
  middle.catch(() => {}); // nobody waits for it where these fail first; else it is thrown below
  const { levels, more } = await surroundings(ways, id, extent);
  const [[center], around, links] = await Promise.all([
    middle,
    Promise.all(levels.map(load)),
    ways.among([id, ...levels.flat()]),
  ]);
  if (!center) return null;
  if (center.id !== id) return neighborhood(graph, ways, center.id, extent, { selected, lists }); // what `id` is taken for
  const held = around.map((level) => level.filter((node) => node !== null)); // one may have gone meanwhile
  const byName = held.flatMap((level) => level.sort(ascending((node) => orderKey(node.nameFr, node.id))));
  const nodes = [center, ...byName];
  const shown = new Set(nodes.map((node) => node.id));
  const edges = links.found
    .filter(({ source, target }) => shown.has(source) && shown.has(target))
    .sort(ascending(({ source, relation, target }) => `${source} ${relation} ${target}`));
  return { nodes, edges, truncated: more || links.more };
}

/** The ids of those around an entity, for each distance, and whether there may be more of them. */
async function surroundings(ways: Ways, id: string, { depth, first, exclude }: Extent) {
  const levels: (readonly string[])[] = [];
  let [frontier, more]: [readonly string[], boolean] = [[id], false];
  while (levels.length < depth && frontier.length > 0) {
    const known = [id, ...levels.flat()];
    if (more && known.length >= first) break; // no more can be given, and it is known that there are more
    const next = await ways.beyond(frontier, [...exclude, ...known], first - known.length);
    frontier = next.found;
    levels.push(frontier);
    more ||= next.more;
  }
  return { levels, more };
}

function ascending<Item>(keyOf: (item: Item) => string): (one: Item, other: Item) => number {
  return (one, other) => (keyOf(one) < keyOf(other) ? -1 : 1);
}
