import type { FastifyRequest } from 'fastify';

/** The query string of an address, question mark included. */
export function searchOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

/** The document as Apollo Server reads it from a request; undefined where it finds none or refuses it. */
export function documentText({ method, url, body }: FastifyRequest): string | undefined {
  if (method === 'POST') return isObject(body) && typeof body['query'] === 'string' ? body['query'] : undefined;
  const [text, another] = new URLSearchParams(searchOf(url)).getAll('query');
  return another === undefined ? text : undefined;
}

/** The variables of a request; undefined where Apollo Server refuses them. */
export function variablesOf({ method, url, body }: FastifyRequest): unknown {
  if (method === 'POST') return isObject(body) ? body['variables'] : undefined;
  try {
    return JSON.parse(new URLSearchParams(searchOf(url)).get('variables') ?? 'null');
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
