import type { MemoryGraph } from './graph.ts';
import { distances, relationships } from './links.ts';

/** What does not stand between the ends of a path. */
export interface Avoided {
  /** Articles and publishers. */
  readonly facts: boolean;
  readonly avoid: readonly string[];
}

/** The length of the shortest path between two nodes; `null` when it is longer than `most`. */
export function pathLength(
  graph: MemoryGraph,
  from: string,
  to: string,
  most: number,
  { facts, avoid }: Avoided = { facts: false, avoid: [] },
): number | null {
  const isBetween = (id: string) => !avoid.includes(id) && !(facts && /^(article|publisher)_/.test(id));
  const isAllowed = (id: string) => id === from || id === to || isBetween(id);
  const links = relationships(graph).filter(({ source, target }) => isAllowed(source) && isAllowed(target));
  return distances(links, from, most).get(to) ?? null;
}
