import { type Entity, held, type MemoryGraph } from './graph.ts';
import { distances, entityLinks, type Link } from './links.ts';
import { byName, byNumber, byText, firstOf, on } from './order.ts';

export interface Neighborhood {
  readonly nodes: readonly Entity[];
  readonly edges: readonly Link[];
  readonly truncated: boolean;
}

/** The entity and those at most `depth` links away: the nearest `first`, those equally near by name, and what links them. */
export function neighborhood(graph: MemoryGraph, id: string, depth: number, first: number): Neighborhood {
  const links = entityLinks(graph);
  const distance = distances(links, id, depth);
  const near = [...distance.keys()].map((one) => held(graph.entities, one));
  near.sort(
    firstOf(
      on(({ id: one }) => held(distance, one), byNumber),
      byName,
    ),
  );
  const nodes = near.slice(0, first);
  const shown = new Set(nodes.map((node) => node.id));
  const edges = links.filter(({ source, target }) => shown.has(source) && shown.has(target));
  edges.sort(on(({ source, relation, target }) => `${source} ${relation} ${target}`, byText));
  return { nodes, edges, truncated: near.length > nodes.length };
}
