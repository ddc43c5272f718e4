import type { FastifyReply } from 'fastify';
import type { ClientError } from './errors/client-error.ts';

/** Seconds after which a client that came too early, or while the graph did not answer, may try again. */
export const RETRY_AFTER_S = 2;

/** What clients are told while the server has its port and not its graph yet. */
export const STARTING: ClientError = {
  message:
    'The server is starting: its graph is not there yet. Expected requests once GET /readyz answers 200. Send the request again in some seconds.',
  extensions: { code: 'STARTING' },
};

/** Answers 503 with the seconds after which to try again, and what `body` says. */
export function sendUnavailable(reply: FastifyReply, body: object): FastifyReply {
  return reply.code(503).headers({ 'retry-after': RETRY_AFTER_S, 'cache-control': 'no-store' }).send(body);
}
