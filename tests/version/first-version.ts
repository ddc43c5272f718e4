import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import type { Statement } from '../../src/cypher-codegen/runtime/statement.ts';
import { dropConstraint, dropIndex, indexes } from '../../src/generated/cypher/admin.ts';
import type { Database } from '../../src/graph/database.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { testStatement } from '../support/database.ts';

const properties = z.record(
  z.string(),
  z.union([z.string(), z.boolean(), z.int().transform((value) => neo4j.int(value)), z.array(z.string())]),
);
const graph = z.object({
  /** Statements that make its constraints and indexes. */
  schema: z.array(z.string()),
  nodes: z.array(z.object({ labels: z.array(z.string()), properties })),
  /** From and to are places among the nodes. */
  relationships: z.array(z.object({ type: z.string(), from: z.int(), to: z.int(), properties })),
});

/**
 * All that commit d24c15c makes of `seeds/` and three invented articles, two of them without a date, in the order in which
 * they were stored: taken from the database as it was left by that commit's programs.
 */
const FIRST = graph.parse(JSON.parse(await readFile(new URL('./first-version.json', import.meta.url), 'utf8')));

/** The texts of its articles, in the order in which they were stored. */
export const FIRST_TEXTS: readonly string[] = FIRST.nodes.flatMap(({ labels, properties: { text } }) =>
  labels.includes('Article') && typeof text === 'string' ? [text] : [],
);

/** Gives an empty database the nodes and relationships of that graph, which says nothing of its version. */
export async function loadFirstVersion(database: Database): Promise<void> {
  await change(database, 'MATCH (graph:Newsgraph) DELETE graph');
  const [nodes, relationships] = await Promise.all([
    testStatement('load-nodes', 'WRITE'),
    testStatement('load-relationships', 'WRITE'),
  ]);
  await database.write(async (run) => {
    const made = (await run(nodes, { nodes: FIRST.nodes })).map(({ id }) => id);
    const between = FIRST.relationships.map((one) => ({ ...one, from: made[one.from], to: made[one.to] }));
    await run(relationships, { relationships: between });
  });
}

/** Gives a database the constraints and indexes of that graph, and no others. */
export async function loadFirstSchema(database: Database): Promise<void> {
  await dropSchema(database);
  for (const text of FIRST.schema) await change(database, text);
}

export async function dropSchema(database: Database): Promise<void> {
  for (const { name, owner } of await indexes(database.reader())) {
    await database.write((run) => (owner === null ? dropIndex(run, { name }) : dropConstraint(run, { name: owner })));
  }
}

/** Runs Cypher of a test in a transaction of its own. */
export async function change(database: Database, text: string, parameters = {}): Promise<void> {
  const statement: Statement = { name: 'tests/change', mode: 'WRITE', text };
  await database.write((run) => run(statement, parameters));
}

/** All nodes with labels and properties, and all relationships. */
export async function dump(database: Database) {
  const run = database.reader();
  const [nodes, relationships] = await Promise.all([
    run(await testStatement('dump'), {}),
    run(await testStatement('dump-relationships'), {}),
  ]);
  return { nodes, relationships };
}

/** Puts texts into a graph as `npm run seed` does. */
export async function seedTexts(database: Database, texts: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-texts-'));
  for (const [i, text] of texts.entries()) await writeFile(join(folder, `${String(i).padStart(5, '0')}.txt`), text);
  const { failed } = await ingest(database, [folder], () => {});
  await rm(folder, { recursive: true });
  if (failed.length > 0) throw new Error(failed[0]?.reason);
}
