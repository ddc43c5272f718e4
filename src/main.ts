/** `npm start`: configuration → port → graph, until a signal ends them in the other order. */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Config, readConfig } from './config.ts';
import { connect } from './connect.ts';
import { startLocalNeo4j } from './graph/local/local-neo4j.ts';
import type { Plans } from './graph/plans.ts';
import { reportFailure } from './report-failure.ts';
import type { ServedGraph } from './serve.ts';
import { LEAST_REQUEST_MS } from './server/limits.ts';
import { untilSignal } from './signals.ts';

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));

const ended = untilSignal();
try {
  await run();
} catch (error) {
  if (!ended.aborted) reportFailure(error);
}

async function run(): Promise<void> {
  const config = readConfig(process.env);
  const { host, port, allowedOrigins, allowedHosts, logLevel, queryTimeoutMs } = config;
  const longestRequestMs = Math.max(LEAST_REQUEST_MS, 3 * queryTimeoutMs);
  const { serveLater } = await import('./serve.ts'); // settings that are wrong are told without it
  let graph: ServedGraph | null = null;
  // The port comes first: that it is taken is told before anything is started.
  const log = { level: logLevel };
  const options = { host, port, allowedOrigins, allowedHosts, longestRequestMs, log };
  const server = await serveLater(() => graph, options);
  try {
    await withGraph(config, async (ready) => {
      graph = ready;
      say(`Ready: ${server.url}/graphql (Neo4j ${ready.database.version})`);
      const keeping = ready.plans.keep(ended).catch(reportFailure);
      if (!ended.aborted) await once(ended, 'abort');
      await Promise.all([server.close(), keeping]);
    });
  } finally {
    await server.close();
  }
}

/** Has the graph while it is used. */
async function withGraph(
  config: Config,
  use: (graph: ServedGraph & { readonly plans: Plans }) => Promise<void>,
): Promise<void> {
  const loading = Promise.all([import('./open-graph.ts'), import('./graph/plans.ts')]); // while Neo4j starts
  const { database, close } = await connect(config, startLocalNeo4j, { log: say, signal: ended });
  try {
    const [{ openGraph }, { Plans }] = await loading;
    await openGraph(database, [SEEDS], { say, signal: ended });
    await use({ database, plans: new Plans(database) });
  } finally {
    await close();
  }
}

function say(line: string): void {
  console.log(line);
}
