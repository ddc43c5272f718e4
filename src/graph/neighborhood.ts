import { type EntityCore, type NeighborsRow, neighbors } from '../generated/cypher.ts';
import type { Graph, WantedNode } from './nodes.ts';

export interface Neighborhood {
  /** The entity itself first, then the others in the order of their distance. */
  readonly nodes: readonly EntityCore[];
  readonly edges: readonly Link[];
  /** Whether there are more entities within the depth. */
  readonly truncated: boolean;
}

type Link = Pick<NeighborsRow, 'source' | 'target' | 'relation'>;

/** Links of a kind that are read for one entity: a hub must not cost more than a leaf. */
const LINKS = 200;

/**
 * The entities around one, breadth first: at most `first` with itself, at most `depth` links away, one statement a level.
 * `null` when the graph does not hold the entity.
 */
export async function neighborhood(
  graph: Graph,
  id: string,
  depth: number,
  first: number,
  wanted: WantedNode,
): Promise<Neighborhood | null> {
  const center = await graph.entities(id, wanted);
  if (center === null) return null;
  const found = new Map<string, EntityCore>([[id, center]]);
  const links = new Map<string, Link>();
  let frontier = [id];
  let truncated = false;
  for (let level = 0; level < depth && frontier.length > 0; level++) {
    const rows = [
      ...(await neighbors(graph.run, { ids: frontier, limit: LINKS, selected: wanted.selected })).values(),
    ].flat();
    frontier = [];
    for (const { source, target, relation, node, more } of rows) {
      truncated ||= more;
      links.set(`${source} ${relation} ${target}`, { source, target, relation });
      if (found.has(node.id)) continue;
      if (found.size >= first) {
        truncated = true;
        continue;
      }
      found.set(node.id, node);
      frontier.push(node.id);
    }
  }
  const edges = [...links.values()].filter(({ source, target }) => found.has(source) && found.has(target));
  return { nodes: [...found.values()], edges, truncated };
}
