import type { FastifyInstance } from 'fastify';
import type { ErrorMask } from './errors/errors.ts';
import { STARTING, sendUnavailable } from './starting.ts';

/** The state of a graph that answers. */
export interface Readiness {
  /** Whether the database has planned all statements. Until then a first request may take longer. */
  readonly planned: boolean;
}

/** The state of the graph behind the server. */
export interface Health {
  /** True until the graph is there for the first time. */
  readonly isStarting: () => boolean;
  /** Resolves when the graph answers, rejects with the reason otherwise. */
  readonly isReady: () => Promise<Readiness>;
}

/** Adds `/healthz` (200 while the process answers) and `/readyz` (200 when the graph answers, else 503 with the reason). */
export function addHealthRoutes(app: FastifyInstance, { isStarting, isReady }: Health, mask: ErrorMask): void {
  app.get('/healthz', () => ({ status: 'ok' }));

  app.get('/readyz', async (_request, reply) => {
    if (isStarting()) {
      return sendUnavailable(reply, { status: 'starting', reason: STARTING.message, ...STARTING.extensions });
    }
    try {
      const readiness = await isReady();
      return await reply.header('cache-control', 'no-store').send({ status: 'ready', ...readiness });
    } catch (error) {
      const { message, extensions } = mask.toClient(error);
      return sendUnavailable(reply, { status: 'unavailable', reason: message, ...extensions });
    }
  });
}
