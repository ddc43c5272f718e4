import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { clientGone } from './client-gone.ts';
import { BLOCKED_GET, couldBeUnasked, isFromFriend, PREFLIGHTED_HEADERS } from './cross-site.ts';
import type { Origins } from './origins.ts';
import { wantsPage } from './playground.ts';
import { STARTING, sendUnavailable } from './starting.ts';
import { addVary } from './vary.ts';

export interface GraphqlRouteOptions<Context extends object> {
  readonly apollo: ApolloServer<Context>;
  readonly origins: Origins;
  readonly isStarting: () => boolean;
  readonly sendPage: (reply: FastifyReply) => Promise<FastifyReply>;
  /** Makes what resolvers get. The signal aborts when the client goes away. */
  readonly context: (signal: AbortSignal) => Context;
}

/**
 * Adds `/graphql`: the playground for a browser's address bar, the API for all others. What may answer in the API's stead
 * stands in `preHandler`, in its order. HEAD is GET without the body.
 */
export function addGraphqlRoute<Context extends object>(
  app: FastifyInstance,
  { apollo, origins, isStarting, sendPage, context }: GraphqlRouteOptions<Context>,
): void {
  const page: preHandlerAsyncHookHandler = async (request, reply) => {
    addVary(reply, 'Accept');
    if (wantsPage(request)) return sendPage(reply);
  };
  const starting: preHandlerAsyncHookHandler = async (_request, reply) => {
    if (isStarting()) return sendUnavailable(reply, { errors: [STARTING] });
  };
  const crossSite: preHandlerAsyncHookHandler = async (request, reply) => {
    if (request.method === 'POST') return;
    if (isFromFriend(request, origins)) request.headers[PREFLIGHTED_HEADERS[0]] = '1';
    else if (couldBeUnasked(request)) return reply.code(400).send({ errors: [BLOCKED_GET] });
  };

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: [page, starting, crossSite],
    handler: async (request, reply) => {
      const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: forApollo(request),
        context: async () => context(clientGone(reply.raw)),
      });
      if (body.kind !== 'complete')
        throw new Error('An answer came in parts, which no operation of this API asks for.');
      reply.code(status ?? 200).headers(Object.fromEntries(headers));
      return body.string;
    },
  });
}

function forApollo({ method, headers, url, body }: FastifyRequest): HTTPGraphQLRequest {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const search = url.indexOf('?');
  return {
    method: method === 'HEAD' ? 'GET' : method,
    headers: map,
    search: search < 0 ? '' : url.slice(search),
    body,
  };
}
