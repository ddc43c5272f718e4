import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { commandOf } from '../../../scripts/commands.mjs';
import type { ClientError } from '../errors/client-error.ts';
import type { Origins } from './origins.ts';
import { requestError } from './request-faults.ts';

/**
 * Seconds that a browser may keep the answer to a preflight request. Chromium takes two hours at most, Firefox a day.
 */
const PREFLIGHT_KEPT_S = 86_400;

/**
 * Lets pages of these origins ask. A preflight request of another origin is answered by the handler of unknown paths,
 * with {@link originNotAllowed}.
 */
export async function addCors(app: FastifyInstance, origins: Origins): Promise<void> {
  await app.register(cors, {
    origin: origins.all ? '*' : async (origin?: string) => origins.allows(origin),
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['retry-after'],
    maxAge: PREFLIGHT_KEPT_S,
    strictPreflight: false,
  });
}

/** The answer to a page of an origin that may not ask. */
export function originNotAllowed(origin: string | undefined): ClientError {
  const isOrigin = origin !== undefined && URL.canParse(origin) && new URL(origin).origin === origin;
  const shown = isOrigin ? origin : 'http://localhost:5173';
  return requestError(
    'ORIGIN_NOT_ALLOWED',
    `${isOrigin ? `Pages of ${shown}` : 'Pages elsewhere'} may not ask this API. Expected a page that this server serves, or one of an ` +
      `origin that it was given at its start. Whoever runs it can add one: ALLOWED_ORIGINS=${shown} ${commandOf('start')}.`,
  );
}
