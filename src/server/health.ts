import type { FastifyInstance } from 'fastify';
import type { ErrorMask } from './errors.ts';

/**
 * Adds `/healthz` (200 while the process answers) and `/readyz` (200 when the graph answers, else 503 with the reason).
 *
 * @param isReady Resolves when the graph answers, rejects with the reason otherwise.
 */
export function addHealthRoutes(app: FastifyInstance, isReady: () => Promise<void>, mask: ErrorMask): void {
  app.get('/healthz', () => ({ status: 'ok' }));

  app.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      await isReady();
      return { status: 'ready' };
    } catch (error) {
      const { message, extensions } = mask.toClient(error);
      return reply.code(503).send({ status: 'unavailable', reason: message, ...extensions });
    }
  });
}
