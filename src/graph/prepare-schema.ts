import { awaitIndexes, indexNames, schemaStatements } from '../generated/cypher.ts';
import type { Database } from './database.ts';

/** Seconds within which indexes of a graph that holds data already are to be built. */
const PATIENCE = 600;

/** Makes the constraints and indexes of the model that the database does not have yet, and waits until they are online. */
export async function prepareSchema(database: Database): Promise<void> {
  const present = new Set((await indexNames(database.reader())).map(({ name }) => name));
  const missing = schemaStatements.filter(({ name }) => !present.has(name));
  for (const { name, text } of missing) {
    await database.write((run) => run({ name, text, mode: 'WRITE' }, {})).catch(unlessThere);
  }
  if (missing.length > 0) await awaitIndexes(database.reader({ timeoutMs: PATIENCE * 1_000 }), { seconds: PATIENCE });
}

/** Another program that prepares the same graph may be quicker; IF NOT EXISTS does not help two that run side by side. */
function unlessThere(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && /\.Schema\.\w+AlreadyExists$/.test(String(error.code))))
    throw error;
}
