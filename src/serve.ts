import { fileURLToPath } from 'node:url';
import type { Database } from './graph/database.ts';
import { graphOver } from './graph/graph.ts';
import type { Plans } from './graph/plans.ts';
import { resolvers } from './resolvers/index.ts';
import type { Context } from './server/context.ts';
import { readSchema } from './server/schema.ts';
import { type RunningServer, type ServerOptions, startServer } from './server/server.ts';

const SCHEMA = fileURLToPath(new URL('../schema', import.meta.url));
const WEB_ROOT = fileURLToPath(new URL('../dist/web', import.meta.url));

/**
 * Serves the graph of a database: API and playground at `/graphql`, `/healthz`, `/readyz`. A request's statements end in
 * the database when its client goes away.
 *
 * @throws ListenError with code `EADDRINUSE` when the port is taken.
 */
export function serve(
  database: Database,
  {
    plans,
    ...options
  }: Pick<ServerOptions<Context>, 'host' | 'port' | 'allowedOrigins' | 'log'> & {
    readonly plans: Pick<Plans, 'made' | 'watch'>;
  },
): Promise<RunningServer> {
  return startServer<Context>({
    ...options,
    webRoot: WEB_ROOT,
    typeDefs: readSchema(SCHEMA),
    resolvers,
    context: (signal) => ({ graph: graphOver(plans.watch(database.reader({ signal })), plans.made) }),
    isReady: async () => {
      await database.verify();
      return { planned: plans.made };
    },
  });
}
