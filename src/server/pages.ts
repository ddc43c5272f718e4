import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { RETRY_AFTER_S } from './starting.ts';

/** A document shows text, and has its style in it. */
const DOCUMENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** The page until there is a graph; it reloads itself. */
const STARTING_PAGE = `<!doctype html>
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
 * Serves the assets of the built pages, whose names change with their content, and the documents at `/docs/NAME.md`.
 *
 * @param webRoot Folder of the build, `dist/web`.
 */
export async function addAssets(app: FastifyInstance, webRoot: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: resolve(webRoot, 'assets'),
    prefix: '/assets/',
    index: false,
    immutable: true,
    preCompressed: true,
    maxAge: '365d',
  });
  app.get<{ Params: { name: string } }>('/docs/:name(^[a-z0-9-]+).md', async ({ params }, reply) => {
    const page = await readPage(join(webRoot, 'docs', `${params.name}.html`));
    return page === null ? reply.callNotFound() : sendPage(reply, page, DOCUMENT_POLICY);
  });
}

/**
 * A function that sends a built page. It is read at every call, so a new build needs no restart.
 *
 * @param webRoot Folder of the build, `dist/web`.
 * @param name Of the page, such as `explore`.
 * @param policy What the page may load.
 */
export function pageSender(
  webRoot: string,
  name: string,
  policy: string,
): (reply: FastifyReply) => Promise<FastifyReply> {
  return async (reply) => {
    const page = await readPage(join(webRoot, `${name}.html`));
    if (page === null) return reply.code(503).type('text/plain; charset=utf-8').send(notBuilt(name));
    return sendPage(reply, page, policy);
  };
}

/** Answers a browser while there is no graph yet. */
export function sendStartingPage(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .headers({ 'retry-after': RETRY_AFTER_S, 'cache-control': 'no-store' })
    .type('text/html; charset=utf-8')
    .send(STARTING_PAGE);
}

function notBuilt(name: string): string {
  return (
    `This page is not built. Expected it at dist/web/${name}.html. Run \`npm run build\`; ` +
    'the API at /graphql works without it.'
  );
}

function sendPage(reply: FastifyReply, page: string, policy: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .headers({
      'cache-control': 'no-cache',
      'content-security-policy': policy,
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
