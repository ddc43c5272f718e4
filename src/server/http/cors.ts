import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { commandOf } from '../../../scripts/commands.mjs';
import type { ClientError } from '../errors/client-error.ts';
import { isAt } from './cross-site.ts';
import type { Origins } from './origins.ts';
import { requestError } from './request-faults.ts';

/**
 * Seconds that a browser may keep the answer to a preflight request. Chromium takes two hours at most, Firefox a day.
 */
const PREFLIGHT_KEPT_S = 86_400;

/** Origins whose refusal is logged: no client can fill the log by naming more. */
const MOST_LOGGED = 100;

/**
 * Lets pages of these origins ask. A preflight request of another origin is answered by the handler of unknown paths,
 * with {@link originNotAllowed}. The first request of a page of such an origin is logged, for whoever runs the server.
 */
export async function addCors(app: FastifyInstance, origins: Origins): Promise<void> {
  await app.register(cors, {
    origin: origins.all ? '*' : async (origin?: string) => origins.allows(origin),
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['etag', 'retry-after'],
    maxAge: PREFLIGHT_KEPT_S,
    strictPreflight: false,
  });
  const logged = new Set<string>();
  app.addHook('onRequest', async ({ headers: { origin, host } }) => {
    if (!isOrigin(origin) || origins.allows(origin) || isAt(host, origin)) return;
    if (logged.has(origin) || logged.size === MOST_LOGGED) return;
    logged.add(origin);
    app.log.warn({ origin }, originNotAllowed(origin).message);
  });
}

function isOrigin(text: string | undefined): text is string {
  return text !== undefined && URL.canParse(text) && new URL(text).origin === text;
}

/** The answer to a page of an origin that may not ask. */
export function originNotAllowed(origin: string | undefined): ClientError {
  const shown = isOrigin(origin) ? origin : 'http://localhost:5173';
  return requestError(
    'ORIGIN_NOT_ALLOWED',
    `${isOrigin(origin) ? `Pages of ${shown}` : 'Pages elsewhere'} may not ask this API. Expected a page that this server serves, or one of an ` +
      `origin that it was given at its start. Whoever runs it can add one: ALLOWED_ORIGINS=${shown} ${commandOf('start')}.`,
  );
}
