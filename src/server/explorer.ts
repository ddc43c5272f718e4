import type { FastifyInstance } from 'fastify';
import { pageSender, sendStartingPage } from './pages.ts';

/** The explorer shows texts of others: it runs its own scripts and styles, and asks this server alone. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Adds the explorer: `/explore`, and `/explore/ID` for every node. `/` leads to it.
 *
 * @param webRoot Folder of the build, `dist/web`.
 */
export function addExplorer(app: FastifyInstance, webRoot: string, isStarting: () => boolean): void {
  const sendPage = pageSender(webRoot, 'explore', CONTENT_SECURITY_POLICY);
  app.get('/', (_request, reply) => reply.redirect('/explore'));
  for (const path of ['/explore', '/explore/:id'])
    app.get(path, async (_request, reply) => (isStarting() ? sendStartingPage(reply) : sendPage(reply)));
}
