import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { pageSender } from './pages.ts';

/** The page may load from this server alone: no other host can be asked, whatever a later bundle contains. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ');

/** Media types of an answer to GET; the first wins where a client wants several alike. */
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json', 'text/html'];

/** Whether a request to `/graphql` comes from a browser's address bar, which wants the page rather than the API. */
export function wantsPage({ method, headers: { accept } }: FastifyRequest): boolean {
  if (method === 'POST' || accept === undefined) return false;
  return new Negotiator({ headers: { accept } }).mediaType(MEDIA_TYPES) === 'text/html';
}

/**
 * The function that sends the playground's page.
 *
 * @param webRoot Folder of the build, `dist/web`.
 */
export function playground(webRoot: string): (reply: FastifyReply) => Promise<FastifyReply> {
  return pageSender(webRoot, 'playground', CONTENT_SECURITY_POLICY);
}
