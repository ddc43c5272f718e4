import { randomUUID } from 'node:crypto';
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { BLOCKED_GET, couldBeUnasked, isFromFriend, PREFLIGHTED_HEADERS } from './http/cross-site.ts';
import { documentText, searchOf, variablesOf } from './http/document-text.ts';
import { entityTag, namesTag } from './http/entity-tags.ts';
import type { Origins } from './http/origins.ts';
import { addVary } from './http/vary.ts';
import { Documents } from './limits/documents.ts';
import { OVERLOADED, operationTooLarge, TURN_RETRY_AFTER_S } from './limits/limit-errors.ts';
import { AT_ONCE } from './limits/limits.ts';
import { Semaphore } from './limits/semaphore.ts';
import { valueExcess } from './limits/value-excess.ts';
import { Work, type WorkContext } from './limits/work.ts';
import { sendStartingPage } from './pages.ts';
import { wantsPage } from './playground.ts';
import { STARTING, sendUnavailable } from './starting.ts';

export interface GraphqlRouteOptions<Context extends object> {
  readonly apollo: ApolloServer<Context & WorkContext>;
  readonly origins: Origins;
  readonly isStarting: () => boolean;
  readonly sendPage: (reply: FastifyReply) => Promise<FastifyReply>;
  /** Makes the rest of the resolvers' context. */
  readonly context: (work: Work) => Context;
  /** What the graph's answers change with: a number that rises with every write. */
  readonly revision: (work: Work) => Promise<number>;
  /** Milliseconds that a request may take. */
  readonly longestRequestMs: number;
}

/**
 * Adds `/graphql`: the playground for a browser's address bar, the API for everything else. The handlers in
 * `preHandler` may answer before the API does, in their order. HEAD is GET without the body. Answers to GET have an `ETag`
 * of this server and the graph's revision, which is read first: what is written meanwhile has another.
 */
export function addGraphqlRoute<Context extends object>(
  app: FastifyInstance,
  { apollo, origins, isStarting, sendPage, context, revision, longestRequestMs }: GraphqlRouteOptions<Context>,
): void {
  const page: preHandlerAsyncHookHandler = async (request, reply) => {
    addVary(reply, 'Accept');
    if (!wantsPage(request)) return;
    return isStarting() ? sendStartingPage(reply) : sendPage(reply);
  };
  const starting: preHandlerAsyncHookHandler = async (_request, reply) => {
    if (isStarting()) return sendUnavailable(reply, { errors: [STARTING] });
  };
  const crossSite: preHandlerAsyncHookHandler = async (request, reply) => {
    if (request.method === 'POST') return;
    if (isFromFriend(request, origins)) request.headers[PREFLIGHTED_HEADERS[0]] = '1';
    else if (couldBeUnasked(request)) return reply.code(400).send({ errors: [BLOCKED_GET] });
  };
  const documents = new Documents();
  const size: preHandlerAsyncHookHandler = async (request, reply) => {
    const text = documentText(request);
    const excess = (text === undefined ? null : documents.excess(text)) ?? valueExcess(variablesOf(request));
    if (excess) return reply.code(400).send({ errors: [operationTooLarge(excess)] });
  };

  const server = randomUUID();
  async function tagOf({ method }: FastifyRequest, work: Work): Promise<string | null> {
    if (method === 'POST') return null;
    const now = await revision(work).catch(() => null); // the answer itself says what failed
    return now === null ? null : entityTag(`${server} ${now}`);
  }

  async function answer(request: FastifyRequest, reply: FastifyReply, work: Work): Promise<string> {
    const etag = await tagOf(request, work);
    if (etag !== null && namesTag(request.headers['if-none-match'], etag)) {
      reply.code(304).headers({ etag, 'cache-control': 'private, no-cache' });
      return '';
    }
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: forApollo(request),
      context: async () => ({ ...context(work), work, etag }),
    });
    if (body.kind !== 'complete') throw new Error('An answer came in parts, which no operation of this API asks for.');
    reply.code(status ?? 200).headers(Object.fromEntries(headers));
    return body.string;
  }

  const semaphore = new Semaphore(AT_ONCE);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: [page, starting, crossSite, size],
    handler: async (request, reply) => {
      const work = new Work(reply.raw, longestRequestMs);
      if (!(await semaphore.acquire(work.signal)))
        return reply
          .code(503)
          .header('retry-after', TURN_RETRY_AFTER_S)
          .send({ errors: [OVERLOADED] });
      try {
        return await answer(request, reply, work);
      } finally {
        semaphore.release();
      }
    },
  });
}

function forApollo({ method, headers, url, body }: FastifyRequest): HTTPGraphQLRequest {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return { method: method === 'HEAD' ? 'GET' : method, headers: map, search: searchOf(url), body };
}
