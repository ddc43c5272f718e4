import { join } from 'node:path';
import type { Run } from '../../src/codegen/runtime.ts';
import { openDatabase } from '../../src/graph/database.ts';
import { graphOver } from '../../src/graph/graph.ts';
import { resolvers } from '../../src/resolvers/index.ts';
import { readSchema } from '../../src/server/schema.ts';
import { startServer } from '../../src/server/server.ts';
import { childSettings, openDriver, serving, type Work } from './child.ts';
import { profiled } from './profile.ts';

/** This server as it ships, limits and logging on; only a profiled one has a way of its own to run statements. */
const ROOT = join(import.meta.dirname, '..', '..');

const settings = childSettings();
const work: Work = { statements: 0, dbHits: 0 };
const database = await openDatabase({ ...settings, queryTimeoutMs: 5_000 });

function profiling(): Run {
  const driver = openDriver(settings);
  return async ({ text }, parameters) => {
    const { records } = await profiled(driver, settings.database, text, parameters, work);
    return records.map((record) => record.toObject());
  };
}

const profilingRun = settings.profiled ? profiling() : null;
const server = await startServer({
  typeDefs: readSchema(join(ROOT, 'schema')),
  resolvers,
  port: 0,
  webRoot: join(ROOT, 'dist', 'web'),
  context: (signal) => ({ graph: graphOver(profilingRun ?? database.reader({ signal }), true) }),
  isReady: () => database.verify(),
  log: { level: 'info' },
});
serving(server.url, work);
