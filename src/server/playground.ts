import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

/** The page may load from this server alone: no other host can be asked, whatever a later bundle contains. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ');

const NOT_BUILT =
  'The playground is not built. Expected its page at dist/web/playground.html. Run `npm run build`; the API at /graphql works without it.';

/** Media types of an answer to GET; the first wins where a client wants several alike. */
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json', 'text/html'];

/** Whether a request to `/graphql` comes from a browser's address bar, which wants the page rather than the API. */
export function wantsPage({ method, headers: { accept } }: FastifyRequest): boolean {
  if (method === 'POST' || accept === undefined) return false;
  return new Negotiator({ headers: { accept } }).mediaType(MEDIA_TYPES) === 'text/html';
}

/** The page until there is a graph; it reloads itself. */
export const STARTING_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta http-equiv="refresh" content="2">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>Newsgraph is starting</title>
</head>
<body style="margin: 3rem; font: 16px/1.5 system-ui, sans-serif"><p>Newsgraph is starting. This page opens by itself when it is ready.</p></body>
</html>
`;

/**
 * Serves the built playground's assets, whose names change with their content, and the documents at `/docs/NAME.md`; gives
 * the function that sends the playground's page. Pages are read at every call, so a new build needs no restart.
 *
 * @param webRoot Folder of the build, `dist/web`.
 */
export async function addPlayground(
  app: FastifyInstance,
  webRoot: string,
): Promise<(reply: FastifyReply) => Promise<FastifyReply>> {
  await app.register(fastifyStatic, {
    root: resolve(webRoot, 'assets'),
    prefix: '/assets/',
    index: false,
    immutable: true,
    preCompressed: true,
    maxAge: '365d',
  });
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
  app.get<{ Params: { name: string } }>('/docs/:name(^[a-z0-9-]+).md', async ({ params }, reply) => {
    const page = await readPage(join(webRoot, 'docs', `${params.name}.html`));
    return page === null ? reply.callNotFound() : sendPage(reply, page);
  });

  return async (reply) => {
    const page = await readPage(join(webRoot, 'playground.html'));
    if (page === null) return reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT);
    return sendPage(reply, page);
  };
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .headers({
      'cache-control': 'no-cache',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    .send(page);
}

async function readPage(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
