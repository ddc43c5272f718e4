// This server from its sources, with a way of its own to run statements: all are profiled.
import { join } from 'node:path';
import type { Run } from '../../src/cypher-codegen/runtime/statement.ts';
import { graphCounts } from '../../src/generated/cypher/graph.ts';
import { graphOver } from '../../src/graph/nodes.ts';
import { resolvers } from '../../src/resolvers/index.ts';
import { readSchema } from '../../src/server/schema.ts';
import { startServer } from '../../src/server/server.ts';
import { childSettings, openDriver, serving, type Work } from './child.ts';
import { profiled } from './profile.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const settings = childSettings();
const driver = openDriver(settings);
const work: Work = { statements: 0, dbHits: 0 };

const run: Run = async ({ text }, parameters) => {
  const { records } = await profiled(driver, settings.database, text, parameters, work);
  return records.map((record) => record.toObject());
};

const server = await startServer({
  typeDefs: readSchema(join(ROOT, 'schema')),
  resolvers,
  port: 0,
  webRoot: join(ROOT, 'dist', 'web'),
  context: () => ({ graph: graphOver(run, true) }),
  revision: async () => (await graphCounts(run)).revision,
  isStarting: () => false,
  isReady: async () => ({ planned: true }),
  log: { level: 'info' },
});
serving(server.url, work);
