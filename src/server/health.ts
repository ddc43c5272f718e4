import type { FastifyInstance } from 'fastify';
import type { ErrorMask } from './errors.ts';

/** What can be told of a graph that answers. */
export interface Readiness {
  /** Whether the database has planned all statements; first questions may take longer before. */
  readonly planned: boolean;
}

/**
 * Adds `/healthz` (200 while the process answers) and `/readyz` (200 when the graph answers, else 503 with the reason).
 *
 * @param isReady Resolves when the graph answers, rejects with the reason otherwise.
 */
export function addHealthRoutes(app: FastifyInstance, isReady: () => Promise<Readiness>, mask: ErrorMask): void {
  app.get('/healthz', () => ({ status: 'ok' }));

  app.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      return { status: 'ready', ...(await isReady()) };
    } catch (error) {
      const { message, extensions } = mask.toClient(error);
      return reply.code(503).send({ status: 'unavailable', reason: message, ...extensions });
    }
  });
}
