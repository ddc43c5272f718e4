import type { FastifyReply } from 'fastify';

/** Adds a request header to the answer's `Vary`. */
export function addVary(reply: FastifyReply, header: string): void {
  const known = reply.getHeader('vary');
  reply.header('vary', known === undefined ? header : `${known}, ${header}`);
}
