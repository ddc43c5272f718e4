import { cpus, totalmem } from 'node:os';
import type { DataSet } from '../data/data-set.ts';

/** What was measured on; null without a database. */
export function machine(set: DataSet | null): string {
  const neo4j = set === null ? '' : `Neo4j ${set.version}, `;
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${neo4j}Node.js ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${memory}.`;
}

/** What a set holds and how fast it went in. */
export function loaded({ claims, size, loadSeconds }: DataSet): string {
  const { nodes, relationships } = size;
  const content = `${claims.toLocaleString('en')} claims: ${nodes.toLocaleString('en')} nodes, ${relationships.toLocaleString('en')} relationships`;
  if (loadSeconds === null) return `${content}, loaded by an earlier run.`;
  const rate = Math.round((nodes + relationships) / loadSeconds).toLocaleString('en');
  return `${content}, loaded in ${loadSeconds.toFixed(1)} s: ${rate} a second.`;
}
