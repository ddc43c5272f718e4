/** `npm start`: configuration, port, graph; a signal ends them in reverse order. */
import { once } from 'node:events';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { stepsOn } from '../../scripts/steps.mjs';
import { type Config, readConfig } from '../config.ts';
import type { GuardedDatabase } from '../graph/guard-version.ts';
import { PATIENCE_MS } from '../graph/versions.ts';
import type { WarmUp } from '../graph/warm-up.ts';
import { startLocalNeo4j } from '../neo4j/local-neo4j.ts';
import { LEAST_REQUEST_MS } from '../server/limits/limits.ts';
import { connect } from './connect.ts';
import { countedStep } from './counted-step.ts';
import { reportFailure } from './report-failure.ts';
import type { ServedGraph } from './serve.ts';
import { untilSignal } from './signals.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

setFlagsFromString('--heap-growing-percent=50'); // V8 lets more garbage gather than is worth its time: docs/speed.md

const { say, step } = stepsOn(process.stdout);
const ended = untilSignal();
// graphql-js drops promises when a field beside them throws; their rejections must not end the server.
process.on('unhandledRejection', (error) => console.error('A failure that nobody waited for:', error));
await run().catch(reportFailure);

async function run(): Promise<void> {
  const config = readConfig(process.env);
  const { host, port, allowedOrigins, allowedHosts, logLevel, queryTimeoutMs } = config;
  const longestRequestMs = Math.max(LEAST_REQUEST_MS, 3 * queryTimeoutMs);
  const { serveLater } = await import('./serve.ts'); // after the settings, so that faulty ones are reported at once
  let graph: ServedGraph | null = null;
  // The port comes first, so that a taken one is reported before anything is started.
  const log = { level: logLevel };
  const options = { host, port, allowedOrigins, allowedHosts, longestRequestMs, log };
  const server = await serveLater(() => graph, options);
  try {
    await withGraph(config, async (ready) => {
      graph = ready;
      say(`Ready: ${server.url}/graphql (Neo4j ${ready.database.version}); to look around: ${server.url}/explore`);
      const keeping = ready.warmUp.keep(ended).catch(reportFailure);
      await once(ended, 'abort');
      await Promise.all([server.close(), keeping]);
    });
  } catch (error) {
    if (!ended.aborted) throw error;
  } finally {
    await server.close();
  }
  say(stopped(config));
}

/** Opens the graph, and closes it after use. */
async function withGraph(
  config: Config,
  use: (graph: ServedGraph & { readonly warmUp: WarmUp }) => Promise<void>,
): Promise<void> {
  const loading = Promise.all([
    import('./open-graph.ts'),
    import('../graph/warm-up.ts'),
    import('../graph/guard-version.ts'),
  ]); // while Neo4j starts
  let warmUp: WarmUp | undefined;
  let guarded: GuardedDatabase | undefined;
  const { database, close } = await connect(config, startLocalNeo4j, {
    log: say,
    step,
    signal: ended,
    onStatement: (execution) => warmUp?.observe(execution),
    onRestart: () => warmUp?.forget(),
  });
  try {
    const [{ openGraph }, { WarmUp }, { guardVersion }] = await loading;
    await step('Preparing the graph', () => openGraph(database.within(PATIENCE_MS), [SEEDS], { say, signal: ended }));
    const made = new WarmUp(database);
    warmUp = made;
    await countedStep(step, ['Planning what is asked first', 'statements'], (tell) => made.planFirst(ended, tell));
    guarded = guardVersion(database, say);
    if (!ended.aborted) await use({ database: guarded.database, warmUp: made });
  } finally {
    guarded?.close();
    await close();
  }
}

/** The last line: what was stopped, and where the graph is. */
function stopped({ neo4j, dataDir }: Config): string {
  if (neo4j.kind === 'given') return `Stopped: the server. The graph stays in the Neo4j at ${neo4j.uri}`;
  return `Stopped: the server and its Neo4j. The graph stays in ${resolve(dataDir)} for the next start`;
}
