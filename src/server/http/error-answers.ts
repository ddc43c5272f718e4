import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HttpFault } from '../errors/client-error.ts';
import type { ErrorMask } from '../errors/errors.ts';
import { originNotAllowed } from './cors.ts';
import { connectionFault, requestFault, unknownPath, wrongMethod } from './request-faults.ts';

/** Each path serves at least one of these methods. */
const METHODS = ['GET', 'HEAD', 'POST'];

/** Gives every answer outside the routes one form: `errors`, each with a code. */
export function addErrorAnswers(app: FastifyInstance, mask: ErrorMask): void {
  app.setErrorHandler((error: FastifyError, _request, reply) => send(reply, mask.toHttp(error)));
  app.setNotFoundHandler(sendUnserved);
}

/**
 * Answers what no route serves before its body is read: its path or method is at fault, whatever there is to say of the
 * body.
 */
export function answerUnservedAtOnce(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.is404) return sendUnserved(request, reply);
  });
}

function sendUnserved({ method, url, headers, server }: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (method === 'OPTIONS') return send(reply, { status: 403, error: originNotAllowed(headers.origin) });
  const [path = ''] = url.split('?');
  const allowed = METHODS.filter((known) => server.hasRoute({ method: known, url: path }));
  if (allowed.length === 0) return send(reply, { status: 404, error: unknownPath(path) });
  reply.header('allow', allowed.join(', '));
  return send(reply, { status: 405, error: wrongMethod(method, path, allowed) });
}

/** Answers a request whose address cannot be decoded. Such a request reaches no hook. */
export function answerUnroutable(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  send(reply, requestFault(error) ?? connectionFault(undefined));
}

function send(reply: FastifyReply, { status, error, headers = {} }: HttpFault): FastifyReply {
  return reply
    .code(status)
    .headers(headers)
    .send({ errors: [error] });
}
