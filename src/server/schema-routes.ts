import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { entityTag, namesTag } from './http/entity-tags.ts';
import { publishedSchema } from './published-schema.ts';

/** Adds `/schema.graphql` and `/possible-types.json`, which clients ask again for by the `ETag` that they were given. */
export function addSchemaRoutes(app: FastifyInstance, schema: GraphQLSchema): void {
  const { sdl, possibleTypes } = publishedSchema(schema);
  addText(app, '/schema.graphql', 'application/graphql; charset=utf-8', sdl);
  addText(app, '/possible-types.json', 'application/json; charset=utf-8', possibleTypes);
}

function addText(app: FastifyInstance, path: string, type: string, text: string): void {
  const etag = entityTag(text);
  app.get(path, async ({ headers }, reply) => {
    reply.headers({ etag, 'cache-control': 'no-cache' });
    if (namesTag(headers['if-none-match'], etag)) return reply.code(304).send();
    return reply.type(type).send(text);
  });
}
