/** `npm start`: configuration → graph → server, until a signal ends them in the other order. */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readConfig } from './config.ts';
import { connect } from './connect.ts';
import { startLocalNeo4j } from './graph/local/local-neo4j.ts';
import { reportFailure } from './report-failure.ts';
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
  const say = (line: string) => console.log(line);
  const loading = Promise.all([import('./serve.ts'), import('./open-graph.ts'), import('./graph/plans.ts')]); // while Neo4j starts
  const { database, close } = await connect(config, startLocalNeo4j, { log: say, signal: ended });
  try {
    const [{ serve }, { openGraph }, { Plans }] = await loading;
    await openGraph(database, [SEEDS], say);
    const { host, port, allowedOrigins, logLevel } = config;
    const plans = new Plans(database);
    const server = await serve(database, { plans, host, port, allowedOrigins, log: { level: logLevel } });
    say(`Ready: ${server.url}/graphql (Neo4j ${database.version})`);
    const keeping = plans.keep(ended).catch(reportFailure);
    if (!ended.aborted) await once(ended, 'abort');
    await Promise.all([server.close(), keeping]);
  } finally {
    await close();
  }
}
