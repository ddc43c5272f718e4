import type { RowOf } from '../cypher-codegen/runtime/functions.ts';
import { NODE, type Selected } from '../cypher-codegen/runtime/selection.ts';
import type { EntityCore } from '../generated/cypher/model.ts';
import { neighbors } from '../generated/cypher/traversal.ts';
import type { Graph, Lookahead } from './nodes.ts';
import { orderKey } from './order-key.ts';

export interface Neighborhood {
  /** The entity itself first, then the others in the order of their distance, those equally near by name. */
  readonly nodes: readonly EntityCore[];
  readonly edges: readonly Link[];
  /** Whether there are more entities within the depth. */
  readonly truncated: boolean;
}

type Link = Pick<RowOf<typeof neighbors>, 'source' | 'target' | 'relation'>;

/** Most links of one kind that are read for an entity, so that a hub costs no more than a leaf. */
const LINKS = 200;

/**
 * The entities around one, breadth first: at most `first` with itself, at most `depth` links away, one statement a level, and
 * what links them. `null` when the graph does not hold the entity.
 */
export async function neighborhood(
  graph: Graph,
  id: string,
  depth: number,
  first: number,
  lookahead: Lookahead,
): Promise<Neighborhood | null> {
  const { selected } = lookahead;
  const carried = { ...selected, node: [...new Set(['id', 'nameFr', ...(selected[NODE] ?? [])])] }; // to be ordered by
  const center = await graph.entities(id, { ...lookahead, selected: carried });
  if (center === null) return null;
  const found = new Map<string, EntityCore>([[id, center]]);
  const links = new Map<string, Link>();
  let frontier = [id];
  let truncated = false;
  const read = async (among: readonly string[] | null, selected: Selected) => {
    if (frontier.length === 0) return [];
    const rows = [...(await neighbors(graph.run, { ids: frontier, limit: LINKS, among, selected })).values()].flat();
    for (const { source, target, relation } of rows)
      links.set(`${source} ${relation} ${target}`, { source, target, relation });
    return rows;
  };
  for (let level = 0; level < depth && frontier.length > 0; level++) {
    const rows = await read(null, carried);
    const beyond = new Map(rows.filter(({ node }) => !found.has(node.id)).map(({ node }) => [node.id, node]));
    const nearest = [...beyond.values()]
      .sort(ascending(({ nameFr, id }) => orderKey(nameFr, id)))
      .slice(0, first - found.size);
    truncated ||= nearest.length < beyond.size || rows.some(({ more }) => more);
    for (const node of nearest) found.set(node.id, node);
    frontier = nearest.map((node) => node.id);
  }
  await read([...found.keys()], { [NODE]: ['id'] }); // what links the farthest to one another
  const edges = [...links.values()]
    .filter(({ source, target }) => found.has(source) && found.has(target))
    .sort(ascending(({ source, relation, target }) => `${source} ${relation} ${target}`));
  return { nodes: [...found.values()], edges, truncated };
}

function ascending<Item>(keyOf: (item: Item) => string): (one: Item, other: Item) => number {
  return (one, other) => (keyOf(one) < keyOf(other) ? -1 : 1);
}
