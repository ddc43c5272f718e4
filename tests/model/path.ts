import type { MemoryGraph } from './graph.ts';
import { distances, relationships } from './links.ts';

/** The length of the shortest path between two nodes; `null` when it is longer than `most`. */
export function pathLength(graph: MemoryGraph, from: string, to: string, most: number): number | null {
  return distances(relationships(graph), from, most).get(to) ?? null;
}
