/** `npm start`: configuration, graph, port; a signal ends them in reverse order. */
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

import { stepsOn } from '../../scripts/steps.mjs';
import { type Config, readConfig } from '../config.ts';
import type { GuardedDatabase } from '../graph/guard-version.ts';
import { PATIENCE_MS } from '../graph/versions.ts';
import type { WarmUp } from '../graph/warm-up.ts';
import { startLocalNeo4j } from '../neo4j/local-neo4j.ts';
import { LEAST_REQUEST_MS } from '../server/limits/limits.ts';
import type { RunningServer } from '../server/server.ts';
import { connect } from './connect.ts';
import { reportFailure } from './report-failure.ts';
import type { ServedGraph } from './serve.ts';
import { untilSignal } from './signals.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** How long the server waits for Neo4j's process, in milliseconds. Where files have to be fetched for that, it serves before. */
const LAUNCH_MS = 300;

setFlagsFromString('--heap-growing-percent=50'); // V8 lets more garbage gather than is worth its time: docs/speed.md

const { say, step } = stepsOn(process.stdout);
const ended = untilSignal();
// graphql-js drops promises when a field beside them throws; their rejections must not end the server.
process.on('unhandledRejection', (error) => console.error('A failure that nobody waited for:', error));
await run().catch(reportFailure);

async function run(): Promise<void> {
  const config = readConfig(process.env);
  let graph: ServedGraph | null = null;
  const launched = new AbortController();
  const noServer = new AbortController();
  const signal = AbortSignal.any([ended, noServer.signal]);
  // Loading the server keeps this process busy; Neo4j's needs the time more, and uses it meanwhile.
  const soon = config.neo4j.kind === 'given' ? Promise.resolve() : sleep(LAUNCH_MS, null, { signal: launched.signal });
  const serving = soon.catch(() => undefined).then(() => serve(config, () => graph));
  serving.catch(() => noServer.abort());
  try {
    await withGraph(
      config,
      signal,
      () => launched.abort(),
      async (ready) => {
        const server = await serving;
        graph = ready;
        say(`Ready: ${server.url}/graphql (Neo4j ${ready.database.version})`);
        const keeping = ready.warmUp.keep(ended).catch(reportFailure);
        await once(ended, 'abort');
        await Promise.all([server.close(), keeping]);
      },
    );
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await (await serving).close();
  }
  say(stopped(config));
}

/** Takes the port, and serves the graph once it is there. */
async function serve(config: Config, served: () => ServedGraph | null): Promise<RunningServer> {
  const { host, port, allowedOrigins, allowedHosts, logLevel, queryTimeoutMs } = config;
  const longestRequestMs = Math.max(LEAST_REQUEST_MS, 3 * queryTimeoutMs);
  const { serveLater } = await import('./serve.ts');
  const log = { level: logLevel };
  return serveLater(served, { host, port, allowedOrigins, allowedHosts, longestRequestMs, log });
}

/** Opens the graph, and closes it after use. */
async function withGraph(
  config: Config,
  signal: AbortSignal,
  onLaunch: () => void,
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
    signal,
    onLaunch,
    onStatement: (execution) => warmUp?.observe(execution),
    onRestart: () => warmUp?.forget(),
  });
  try {
    const [{ openGraph }, { WarmUp }, { guardVersion }] = await loading;
    await step('Preparing the graph', () => openGraph(database.within(PATIENCE_MS), [SEEDS], { say, signal }));
    const made = new WarmUp(database);
    warmUp = made;
    let planned = '';
    const tell = (made: number, all: number) => {
      planned = `: ${made} of ${all} statements`;
    };
    await step(
      () => `Planning what is asked first${planned}`,
      () => made.planFirst(signal, tell),
    );
    guarded = guardVersion(database, say);
    if (!signal.aborted) await use({ database: guarded.database, warmUp: made });
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
