import type { MemoryGraph } from './graph.ts';
import { distances, relationships } from './links.ts';

/** How many relationships the shortest way has from one node to another; `null` when it has more than `most`. */
export function pathLength(graph: MemoryGraph, from: string, to: string, most: number): number | null {
  return distances(relationships(graph), from, most).get(to) ?? null;
}
