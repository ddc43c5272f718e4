import neo4j from 'neo4j-driver';
import { z } from 'zod';
import type { Database } from '../../src/graph/database.ts';
import { dump } from '../version/first-version.ts';

type Values = Readonly<Record<string, unknown>>;

/** Numbers as JavaScript has them, and nothing that is null. */
const properties = z
  .record(z.string(), z.unknown())
  .transform((all) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([name, value]) =>
        value === null ? [] : [[name, neo4j.isInt(value) ? value.toNumber() : value]],
      ),
    ),
  );
const Node = z.object({
  labels: z.array(z.string()).transform((labels) => labels.sort()),
  properties,
  degree: z.unknown().transform(Number),
});
const Relationship = z.object({ from: z.string(), type: z.string(), to: z.string(), properties });

/** All nodes and relationships, each kind sorted by UTF-16 code units: by id or key, and by ends, type and relation. */
export interface Dump {
  readonly nodes: readonly {
    readonly labels: readonly string[];
    readonly properties: Values;
    readonly degree: number;
  }[];
  readonly relationships: readonly {
    readonly from: string;
    readonly type: string;
    readonly to: string;
    readonly properties: Values;
  }[];
}

/** What the database holds, but for decisions and what tells when it was written. */
export async function plainDump(database: Database): Promise<Dump> {
  const { nodes, relationships } = await dump(database);
  return sortedDump({
    nodes: nodes.map((node) => Node.parse(node)).filter(({ labels }) => !labels.includes('Decision')),
    relationships: relationships.map((one) => Relationship.parse(one)),
  });
}

export function sortedDump({ nodes, relationships }: Dump): Dump {
  return {
    nodes: nodes.toSorted(by(({ properties: { id, key } }) => String(id ?? key))),
    relationships: relationships.toSorted(
      by(({ from, type, to, properties }) => `${from} ${type} ${to} ${properties['relation']}`),
    ),
  };
}

function by<Item>(keyOf: (item: Item) => string) {
  return (a: Item, b: Item) => (keyOf(a) < keyOf(b) ? -1 : 1);
}
