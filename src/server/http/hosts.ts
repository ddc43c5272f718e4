import type { FastifyInstance } from 'fastify';
import { commandOf } from '../../../scripts/commands.mjs';
import { requestError } from './request-faults.ts';

/** Names of this machine that are always allowed, with any port: behind a tunnel the port differs. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Listen addresses that mean every interface; no client uses them as a name. */
const EVERY_INTERFACE = ['0.0.0.0', '::'];

/**
 * Refuses, before anything else is done, every request for another host name than this server's (DNS rebinding). A web
 * page can have its own name lead to this machine. It is then of the same origin as the server, so neither CORS nor
 * CSRF prevention stops it, but the header `Host` holds its name.
 *
 * @param listensAt Address that the server listens at; it is a name of the server, unless it stands for all interfaces.
 * @param allowed Further names, without a port; `*` stands for all.
 */
export function checkHosts(app: FastifyInstance, listensAt: string, allowed: readonly string[]): void {
  const own = EVERY_INTERFACE.includes(listensAt) ? [] : [inUrl(listensAt)];
  const names = new Set([...LOOPBACK, ...own, ...allowed].map((name) => name.toLowerCase()));
  const all = allowed.includes('*');
  app.addHook('onRequest', async ({ headers: { host }, raw }, reply) => {
    if (host === undefined && raw.httpVersion === '1.1') return reply.code(400).send({ errors: [NO_HOST] });
    const name = hostName(host ?? '');
    if (all || (name !== null && names.has(name))) return;
    return reply.code(403).send({ errors: [notAllowed(name)] });
  });
}

/** The name in a header `Host`, such as `localhost` of `LOCALHOST:4000`; `null` when it holds none. */
export function hostName(host: string): string | null {
  return /^(\[[0-9a-f:.]+\]|[\w.-]+)(?::\d{0,5})?$/i.exec(host)?.[1]?.toLowerCase() ?? null;
}

/** An address as it stands in a URL. */
function inUrl(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}

function notAllowed(name: string | null) {
  return requestError(
    'HOST_NOT_ALLOWED',
    `This server does not go by the name ${name === null ? 'that was asked' : `"${name}"`}. Expected localhost, 127.0.0.1 or [::1], ` +
      `or one that it was given at its start. Whoever runs it can add a name: ALLOWED_HOSTS=${name ?? 'news.example'} ${commandOf('start')}.`,
  );
}

const NO_HOST = requestError(
  'BAD_REQUEST',
  'The request has no header "host". Expected the name that the server is asked under, such as localhost:4000. Send it, as HTTP/1.1 wants it.',
);
