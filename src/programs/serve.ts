import { fileURLToPath } from 'node:url';
import { graphCounts } from '../generated/cypher/graph.ts';
import type { Database } from '../graph/database.ts';
import { graphOver } from '../graph/nodes.ts';
import { PLANNING_MS, type WarmUp } from '../graph/warm-up.ts';
import type { Context } from '../resolvers/context.ts';
import { resolvers } from '../resolvers/index.ts';
import { fewAtOnce } from '../server/limits/few-at-once.ts';
import { readSchema } from '../server/schema.ts';
import { type RunningServer, type ServerOptions, startServer } from '../server/server.ts';

const SCHEMA = fileURLToPath(new URL('../../schema', import.meta.url));
const WEB_ROOT = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** The graph behind a server. */
export interface ServedGraph {
  readonly database: Database;
  readonly warmUp: Pick<WarmUp, 'done' | 'patientUntilPlanned'>;
}

type Options = Pick<
  ServerOptions<Context>,
  'host' | 'port' | 'allowedOrigins' | 'allowedHosts' | 'longestRequestMs' | 'log'
>;

/**
 * Serves a graph: API and playground at `/graphql`, `/healthz`, `/readyz`. When a client goes away, its statements are
 * stopped in the database too.
 *
 * @throws ListenError with code `EADDRINUSE` when the port is taken.
 */
export function serve(
  database: Database,
  { warmUp, ...options }: Options & Pick<ServedGraph, 'warmUp'>,
): Promise<RunningServer> {
  return serveLater(() => ({ database, warmUp }), options);
}

/**
 * The same for a graph that comes later, so that the port is taken before anything is started.
 *
 * @param served The graph, `null` until it is there.
 * @throws ListenError with code `EADDRINUSE` when the port is taken.
 */
export function serveLater(served: () => ServedGraph | null, options: Options): Promise<RunningServer> {
  const present = () => {
    const graph = served();
    if (graph === null) throw new Error('A request was let through before there was a graph.');
    return graph;
  };
  return startServer<Context>({
    ...options,
    webRoot: WEB_ROOT,
    typeDefs: readSchema(SCHEMA),
    resolvers,
    context: (work) => {
      const { database, warmUp } = present();
      const usual = { signal: work.signal, onRow: work.countRow.bind(work) };
      const patient = { ...usual, timeoutMs: PLANNING_MS };
      const run = warmUp.patientUntilPlanned(database.reader(usual), database.reader(patient));
      return { graph: graphOver(fewAtOnce(run, work.signal), warmUp.done) };
    },
    revision: async ({ signal }) => (await graphCounts(present().database.reader({ signal }))).revision,
    isStarting: () => served() === null,
    isReady: async () => {
      const { database, warmUp } = present();
      await database.verify();
      return { planned: warmUp.done };
    },
  });
}
