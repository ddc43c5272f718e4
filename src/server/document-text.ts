import type { FastifyRequest } from 'fastify';

/** What stands behind the path of an address, from the question mark on. */
export function searchOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

/** The document as Apollo Server reads it from a request; nothing where it finds none, or refuses the request for it. */
export function documentText({ method, url, body }: FastifyRequest): string | undefined {
  if (method === 'POST') {
    const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
    return typeof query === 'string' ? query : undefined;
  }
  const [text, another] = new URLSearchParams(searchOf(url)).getAll('query');
  return another === undefined ? text : undefined;
}
