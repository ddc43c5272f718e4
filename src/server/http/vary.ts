import type { FastifyReply } from 'fastify';

/** Says that the answer depends on a header of the request, beside others of which that is said already. */
export function addVary(reply: FastifyReply, header: string): void {
  const known = reply.getHeader('vary');
  reply.header('vary', known === undefined ? header : `${known}, ${header}`);
}
