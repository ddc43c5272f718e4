import type { FastifyReply } from 'fastify';
import type { ClientError } from './errors/client-error.ts';

/** Seconds until a client may try again, while the server starts or the graph does not answer. */
export const RETRY_AFTER_S = 2;

/** The answer while the server has its port but no graph yet. */
export const STARTING: ClientError = {
  message:
    'The server is starting: its graph is not there yet. Expected requests once GET /readyz answers 200. Send the request again in some seconds.',
  extensions: { code: 'STARTING' },
};

/** Answers 503 with `retry-after` and this body. */
export function sendUnavailable(reply: FastifyReply, body: object): FastifyReply {
  return reply.code(503).headers({ 'retry-after': RETRY_AFTER_S, 'cache-control': 'no-store' }).send(body);
}
