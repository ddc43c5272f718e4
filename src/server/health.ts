import type { FastifyInstance } from 'fastify';
import type { ErrorMask } from './errors/errors.ts';
import { STARTING, sendUnavailable } from './starting.ts';

/** What can be told of a graph that answers. */
export interface Readiness {
  /** Whether the database has planned all statements; first questions may take longer before. */
  readonly planned: boolean;
}

/** How it is with what the server answers from. */
export interface Health {
  /** Whether the graph was never there yet. */
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
