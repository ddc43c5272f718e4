import Fastify, { LogController } from 'fastify';
import { type SchemaParts, schemaOf, startApollo } from './apollo.ts';
import { errorMask } from './errors/errors.ts';
import { addExplorer } from './explorer.ts';
import { addGraphqlRoute } from './graphql-route.ts';
import { addHealthRoutes, type Health } from './health.ts';
import { closeOf } from './http/close.ts';
import { compressAnswers } from './http/compression.ts';
import { addCors } from './http/cors.ts';
import { addErrorAnswers, answerUnroutable, answerUnservedAtOnce } from './http/error-answers.ts';
import { checkHosts } from './http/hosts.ts';
import { listen } from './http/listen.ts';
import { originsOf } from './http/origins.ts';
import { answerBrokenConnection, answerRawRequests } from './http/raw-connections.ts';
import { readBodies } from './http/request-bodies.ts';
import { LEAST_REQUEST_MS, MAX_BODY_BYTES, REQUEST_TIMEOUT_MS } from './limits/limits.ts';
import type { Work, WorkContext } from './limits/work.ts';
import { addAssets } from './pages.ts';
import { playground } from './playground.ts';
import { addSchemaRoutes } from './schema-routes.ts';

export interface ServerOptions<Context extends object> extends SchemaParts<Context & WorkContext>, Health {
  /** Address to listen at; loopback unless said otherwise. */
  readonly host?: string;
  /** Port to listen at; 0 takes a free one. */
  readonly port: number;
  /** Origins of pages elsewhere that may ask the API, `*` for all; none unless said otherwise. */
  readonly allowedOrigins?: readonly string[];
  /** Names, besides those of loopback and of `host`, that the server may be asked under, `*` for all. */
  readonly allowedHosts?: readonly string[];
  /** Folder of the built pages, `dist/web`. */
  readonly webRoot: string;
  /** Makes the rest of the resolvers' context, for each request. */
  readonly context: (work: Work) => Context;
  /** What the graph's answers change with: a number that rises with every write. */
  readonly revision: (work: Work) => Promise<number>;
  /** Milliseconds that a request may take; {@link LEAST_REQUEST_MS} unless said otherwise. */
  readonly longestRequestMs?: number;
  /** Milliseconds in which a client must have sent its whole request; {@link REQUEST_TIMEOUT_MS} unless said otherwise. */
  readonly requestTimeoutMs?: number;
  /** Least level that is logged, one JSON line each, and where to; standard output unless said otherwise. */
  readonly log: { readonly level: string; readonly stream?: { write(line: string): void } };
}

export interface RunningServer {
  /** Address without a path, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no new request, lets those under way finish for at most 5 s, then ends every connection. Does so once. */
  close(): Promise<void>;
}

/**
 * Serves the API and the playground at `/graphql`, the explorer at `/explore`, `/healthz` and `/readyz`. The graph may come
 * later: until it is there the API answers 503 with the code `STARTING`.
 *
 * @throws ListenError with code `EADDRINUSE` when the port is taken.
 */
export async function startServer<Context extends object>(options: ServerOptions<Context>): Promise<RunningServer> {
  const { host = '127.0.0.1', longestRequestMs = LEAST_REQUEST_MS, requestTimeoutMs = REQUEST_TIMEOUT_MS } = options;
  const app = Fastify({
    logger: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: requestTimeoutMs,
    connectionTimeout: longestRequestMs + requestTimeoutMs, // only clients that do not read are idle for longer
    http: {
      headersTimeout: requestTimeoutMs,
      connectionsCheckingInterval: requestTimeoutMs / 10,
      requireHostHeader: false, // hosts.ts answers instead, with a code
    },
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerBrokenConnection,
  });
  const mask = errorMask(app.log);
  const schema = schemaOf(options);
  const apollo = await startApollo<Context>(schema, mask, app.log);
  const origins = originsOf(options.allowedOrigins ?? []);

  checkHosts(app, host, options.allowedHosts ?? []);
  answerRawRequests(app.server);
  addErrorAnswers(app, mask); // before the routes: each keeps the handler that is there
  await addCors(app, origins);
  answerUnservedAtOnce(app);
  compressAnswers(app);
  readBodies(app);
  addHealthRoutes(app, options, mask);
  addSchemaRoutes(app, schema);
  await addAssets(app, options.webRoot);
  addExplorer(app, options.webRoot, options.isStarting);
  addGraphqlRoute(app, { ...options, apollo, longestRequestMs, origins, sendPage: playground(options.webRoot) });

  const closeConnections = closeOf(app);
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= closeConnections().then(() => apollo.stop());
    return closed;
  };

  try {
    return { url: await listen(app, host, options.port), close };
  } catch (error) {
    await close();
    throw error;
  }
}
