import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { publishedSchema } from './published-schema.ts';

/** Adds `/schema.graphql` and `/possible-types.json`, which clients ask again for by the `ETag` that they were given. */
export function addSchemaRoutes(app: FastifyInstance, schema: GraphQLSchema): void {
  const { sdl, possibleTypes } = publishedSchema(schema);
  addText(app, '/schema.graphql', 'application/graphql; charset=utf-8', sdl);
  addText(app, '/possible-types.json', 'application/json; charset=utf-8', possibleTypes);
}

function addText(app: FastifyInstance, path: string, type: string, text: string): void {
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`; // weak: it may be compressed
  app.get(path, async ({ headers }, reply) => {
    reply.headers({ etag, 'cache-control': 'no-cache' });
    if (namesTag(headers['if-none-match'], etag)) return reply.code(304).send();
    return reply.type(type).send(text);
  });
}

/** Whether a header `If-None-Match` names this tag, compared weakly (RFC 9110, 13.1.2). */
function namesTag(header: string | undefined, etag: string): boolean {
  const named = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return named.includes('*') || named.includes(etag.replace(/^W\//, ''));
}
